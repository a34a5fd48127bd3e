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

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    return std::any_of(std::begin(diagonals), std::end(diagonals), [&line](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

struct Candidate {
    QRectF rect;
    double distance;
};

/// Behind and before a rectangle, then further up and down in steps of a line.
void addBeside(std::vector<Candidate> &found, const QRectF &rect, const QSizeF &size, double cost)
{
    constexpr double leftCost = 3;
    constexpr int mostSteps = 5;
    constexpr double stepShare = 0.75;
    const double middle = rect.center().y() - size.height() / 2;
    for (int step = 0; step <= mostSteps; ++step) {
        const double shift = step * size.height() * stepShare;
        for (const double direction : {-1.0, 1.0}) {
            const double y = middle + direction * shift;
            found.push_back({QRectF(QPointF(rect.right() + Gap, y), size), cost + shift});
            found.push_back(
                {QRectF(QPointF(rect.left() - Gap - size.width(), y), size), cost + shift + leftCost});
        }
    }
}

void addAboveAndBelow(std::vector<Candidate> &found, const QRectF &rect, const QSizeF &size, double cost)
{
    constexpr int mostSteps = 5;
    constexpr double stepShare = 0.75;
    const double left = rect.center().x() - size.width() / 2;
    const double middle = rect.center().y() - size.height() / 2;
    for (int step = 0; step <= mostSteps; ++step) {
        const double shift = step * size.height() * stepShare;
        const double away = size.height() / 2 + rect.height() / 2 + Gap / 2 + shift;
        found.push_back({QRectF(QPointF(left, middle - away), size), cost + shift});
        found.push_back({QRectF(QPointF(left, middle + away), size), cost + shift + 1});
    }
}

std::vector<Candidate> candidates(const QRectF &mark, const QRectF &bar, const QSizeF &size)
{
    constexpr double besideCost = 1;
    constexpr double aboveCost = 6;
    std::vector<Candidate> found;
    if (bar.width() > mark.width())
        addBeside(found, bar, size, 0);
    addBeside(found, mark, size, besideCost);
    addAboveAndBelow(found, mark, size, aboveCost);
    return found;
}

} // namespace

QLineF leaderLine(QPointF mark, const QRectF &label)
{
    return {mark,
            {std::clamp(mark.x(), label.left(), label.right()),
             std::clamp(mark.y(), label.top(), label.bottom())}};
}

bool needsLeader(const QRectF &label, const QRectF &mark, const QRectF &bar)
{
    const QRectF near = label.adjusted(-2 * Gap, -2 * Gap, 2 * Gap, 2 * Gap);
    return !near.intersects(mark) && !near.intersects(bar);
}

LabelPlacer::LabelPlacer(const QRectF &room) : m_room(room) {}

double LabelPlacer::costOf(const QRectF &rect, const QRectF &mark, const QRectF &bar, double distance) const
{
    if (!m_room.contains(rect))
        return Forbidden;
    const auto covers = [&rect](const QRectF &other) { return other.intersects(rect); };
    if (std::any_of(m_marks.begin(), m_marks.end(), covers) ||
        std::any_of(m_labels.begin(), m_labels.end(), covers))
        return Forbidden;
    if (needsLeader(rect, mark, bar) && isCrossed(leaderLine(mark.center(), rect), mark))
        return Forbidden;
    const auto discouraged = std::count_if(m_discouraged.begin(), m_discouraged.end(), covers);
    const double own = bar.isNull() ? gapBetween(rect, mark)
                                    : std::min(gapBetween(rect, mark), gapBetween(rect, bar));
    const bool isMisread = std::any_of(m_marks.begin(), m_marks.end(), [&](const QRectF &other) {
        return !other.intersects(mark) && gapBetween(rect, other) < own + Gap;
    });
    return distance + DiscouragedCost * static_cast<double>(discouraged) + (isMisread ? MisreadCost : 0);
}

/// Whether another mark or label lies on the way.
bool LabelPlacer::isCrossed(const QLineF &leader, const QRectF &mark) const
{
    const auto isBetween = [&](const QRectF &other) {
        return !other.intersects(mark) && crosses(leader, other);
    };
    return std::any_of(m_marks.begin(), m_marks.end(), isBetween) ||
           std::any_of(m_labels.begin(), m_labels.end(), isBetween);
}

std::optional<QRectF> LabelPlacer::place(const QRectF &mark, const QRectF &bar,
                                         const std::vector<QSizeF> &sizes)
{
    constexpr double laterSizeCost = 8;
    double bestCost = Forbidden;
    QRectF best;
    double sizeCost = 0;
    for (const QSizeF &size : sizes) {
        for (const Candidate &candidate : candidates(mark, bar, size)) {
            const double cost = costOf(candidate.rect, mark, bar, candidate.distance + sizeCost);
            if (cost < bestCost) {
                bestCost = cost;
                best = candidate.rect;
            }
        }
        sizeCost += laterSizeCost;
    }
    if (!std::isfinite(bestCost))
        return std::nullopt;
    m_labels.push_back(best);
    return best;
}

} // namespace plumbline
