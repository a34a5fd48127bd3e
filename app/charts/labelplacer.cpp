// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplacer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline {

namespace {

constexpr double Gap = 5;
constexpr double DiscouragedCost = 14;
constexpr double MisreadCost = 40;
constexpr double Forbidden = std::numeric_limits<double>::infinity();

double gapBetween(const QRectF &a, const QRectF &b)
{
    const double across = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double down = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(across, down);
}

struct Candidate {
    QRectF rect;
    double distance;
};

/// Beside, above and below the mark, then further away in steps of a line.
std::vector<Candidate> candidates(const QRectF &mark, const QSizeF &size)
{
    constexpr int mostSteps = 5;
    constexpr double verticalPreference = 6;
    constexpr double leftPreference = 3;
    std::vector<Candidate> found;
    const double right = mark.right() + Gap;
    const double left = mark.left() - Gap - size.width();
    const double centred = mark.center().x() - size.width() / 2;
    const double middle = mark.center().y() - size.height() / 2;
    for (int step = 0; step <= mostSteps; ++step) {
        const double shift = step * size.height() * 0.75;
        for (const double direction : {-1.0, 1.0}) {
            found.push_back({QRectF(QPointF(right, middle + direction * shift), size), shift});
            found.push_back(
                {QRectF(QPointF(left, middle + direction * shift), size), shift + leftPreference});
        }
        const double away = size.height() / 2 + mark.height() / 2 + Gap / 2 + shift;
        found.push_back({QRectF(QPointF(centred, middle - away), size), verticalPreference + shift});
        found.push_back({QRectF(QPointF(centred, middle + away), size), verticalPreference + shift + 1});
    }
    return found;
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &room) : m_room(room) {}

double LabelPlacer::costOf(const QRectF &rect, const QRectF &mark, double distance) const
{
    if (!m_room.contains(rect))
        return Forbidden;
    const auto covers = [&rect](const QRectF &other) { return other.intersects(rect); };
    if (std::any_of(m_marks.begin(), m_marks.end(), covers) ||
        std::any_of(m_labels.begin(), m_labels.end(), covers))
        return Forbidden;
    const auto discouraged = std::count_if(m_discouraged.begin(), m_discouraged.end(), covers);
    const double own = gapBetween(rect, mark);
    const bool isMisread = std::any_of(m_marks.begin(), m_marks.end(), [&](const QRectF &other) {
        return !other.intersects(mark) && gapBetween(rect, other) < own + Gap;
    });
    return distance + DiscouragedCost * static_cast<double>(discouraged) + (isMisread ? MisreadCost : 0);
}

std::optional<QRectF> LabelPlacer::place(const QRectF &mark, const QSizeF &size)
{
    double bestCost = Forbidden;
    QRectF best;
    for (const Candidate &candidate : candidates(mark, size)) {
        const double cost = costOf(candidate.rect, mark, candidate.distance);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate.rect;
        }
    }
    if (!std::isfinite(bestCost))
        return std::nullopt;
    m_labels.push_back(best);
    return best;
}

} // namespace plumbline
