// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplacer.h"

#include "charts/labelplaces.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline {

namespace {

constexpr double Gap = LabelGap;
/// A label is beside what is so far away at most.
constexpr double NearGap = 2 * Gap;
constexpr double DiscouragedCost = 14;
constexpr double LeaderCost = 30;
/// Of a label with a line that stands close to another mark.
constexpr double CloseCost = 25;
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

/// Whether a reader of the label comes upon the other in its line of text.
bool isOnLine(const QRectF &label, const QRectF &other)
{
    const double y = other.center().y();
    return y >= label.top() && y <= label.bottom() &&
           (other.left() >= label.right() || other.right() <= label.left());
}

/// How far away something seems to a reader of the label: nearest in its line of text, then over
/// and under the words, then off their corners.
double sightGap(const QRectF &label, const QRectF &other)
{
    const double x = other.center().x();
    const double aside = isOnLine(label, other) ? 0 : x >= label.left() && x <= label.right() ? Gap : 2 * Gap;
    return gapBetween(label, other) + aside;
}

/// Whether a label stands behind the end of a bar, in the bar's own line.
bool continuesBar(const QRectF &label, const QRectF &bar)
{
    return !bar.isNull() && isOnLine(label, bar) && std::abs(label.center().y() - bar.center().y()) < 1;
}

/// What a line to the mark leads to.
QRectF anchorOf(const LabelPlacer::Shape &shape)
{
    if (!shape.symbols.empty())
        return shape.symbols.front();
    const double side = shape.bar.height();
    return {shape.bar.center().x() - side / 2, shape.bar.top(), side, side};
}

} // namespace

QLineF leaderLine(QPointF mark, const QRectF &label)
{
    return {mark,
            {std::clamp(mark.x(), label.left(), label.right()),
             std::clamp(mark.y(), label.top(), label.bottom())}};
}

LabelPlacer::LabelPlacer(const QRectF &room) : m_room(room)
{
    constexpr double columnWidth = 24;
    m_columns.resize(static_cast<size_t>(std::max(0.0, room.width()) / columnWidth) + 1);
}

size_t LabelPlacer::columnAt(double x) const
{
    const double share = m_room.width() > 0 ? (x - m_room.left()) / m_room.width() : 0;
    const double last = static_cast<double>(m_columns.size() - 1);
    return static_cast<size_t>(std::clamp(share * last, 0.0, last));
}

size_t LabelPlacer::addMark(Shape shape)
{
    m_obstacles.push_back(m_shapes.size());
    addBackground(std::move(shape));
    return m_obstacles.back();
}

void LabelPlacer::addBackground(Shape shape)
{
    if (!shape.bar.isNull())
        m_discouraged.push_back(shape.bar);
    m_shapes.push_back(std::move(shape));
    addParts(m_shapes.size() - 1);
}

void LabelPlacer::addParts(size_t mark)
{
    const Shape &shape = m_shapes[mark];
    for (const QRectF &symbol : shape.symbols)
        addPart({symbol, mark, false});
    if (shape.bar.isNull())
        return;
    const QSizeF end(0, shape.bar.height());
    addPart({QRectF(shape.bar.topLeft(), end), mark, true});
    addPart({QRectF(shape.bar.topRight(), end), mark, true});
}

void LabelPlacer::addPart(const Part &part)
{
    for (size_t column = columnAt(part.rect.left()); column <= columnAt(part.rect.right()); ++column)
        m_columns[column].push_back(part);
}

/// Marks that cover each other by half and more are one spot to the eye.
bool LabelPlacer::isSameSpot(size_t a, size_t b) const
{
    const QRectF one = anchorOf(m_shapes[a]);
    const QRectF other = anchorOf(m_shapes[b]);
    const double half = std::min(one.height(), other.height()) / 2;
    return a == b || QLineF(one.center(), other.center()).length() < half;
}

/// Whether it would stand below the label of a lower mark of its spot, or above that of a higher one.
bool LabelPlacer::isOutOfOrder(const QRectF &rect, size_t mark) const
{
    return std::any_of(m_labels.begin(), m_labels.end(), [&](const Label &label) {
        const double marks = anchorOf(m_shapes[mark]).center().y() -
                             anchorOf(m_shapes[label.mark]).center().y();
        const double labels = rect.center().y() - label.rect.center().y();
        return marks * labels < 0 && isSameSpot(mark, label.mark);
    });
}

/// Whether the test is true of a part of another mark near a label.
template<typename Test>
bool LabelPlacer::anyNear(const QRectF &rect, size_t mark, Test test) const
{
    constexpr double reach = 6 * Gap;
    for (size_t column = columnAt(rect.left() - reach); column <= columnAt(rect.right() + reach); ++column) {
        for (const Part &part : m_columns[column]) {
            if (test(part) && !isSameSpot(part.mark, mark))
                return true;
        }
    }
    return false;
}

/// Behind the end of its bar a label seems further from its symbol.
LabelPlacer::Nearness LabelPlacer::ownNearness(const QRectF &rect, const Shape &own) const
{
    Nearness nearest{Forbidden, Forbidden};
    for (const QRectF &symbol : own.symbols) {
        const double gap = gapBetween(rect, symbol);
        nearest.gap = std::min(nearest.gap, gap);
        nearest.sight = std::min(nearest.sight, sightGap(rect, symbol));
    }
    if (continuesBar(rect, own.bar) || (own.symbols.empty() && !own.bar.isNull())) {
        const double gap = gapBetween(rect, own.bar);
        nearest.gap = std::min(nearest.gap, gap);
        nearest.sight = std::min(nearest.sight, gap + Gap);
    }
    return nearest;
}

/// Whether it reads as the label of its mark, and of no other, without a line.
bool LabelPlacer::isClear(const QRectF &rect, size_t mark) const
{
    const Nearness own = ownNearness(rect, m_shapes[mark]);
    if (own.gap > NearGap)
        return false;
    return !anyNear(rect, mark, [&](const Part &part) {
        const double gap = gapBetween(rect, part.rect);
        const bool onLine = isOnLine(rect, part.rect);
        const double aside = std::abs(rect.center().y() - part.rect.center().y());
        if (part.isBarEnd)
            return onLine && gap + aside <= own.sight;
        return gap <= own.gap || sightGap(rect, part.rect) <= own.sight;
    });
}

/// A line does not undo that words stand right before or behind a mark.
bool LabelPlacer::isBesideAnother(const QRectF &rect, size_t mark) const
{
    return anyNear(rect, mark, [&](const Part &part) {
        return gapBetween(rect, part.rect) < NearGap && isOnLine(rect, part.rect);
    });
}

bool LabelPlacer::isCloseToAnother(const QRectF &rect, size_t mark) const
{
    return anyNear(rect, mark,
                   [&](const Part &part) { return !part.isBarEnd && gapBetween(rect, part.rect) < NearGap; });
}

/// Whether a line would be long enough to be seen, and touch no other mark or label.
bool LabelPlacer::canBeLed(const QRectF &rect, size_t mark) const
{
    constexpr double leastLine = 6;
    constexpr double clearance = 2;
    const QRectF own = anchorOf(m_shapes[mark]);
    QLineF line = leaderLine(own.center(), rect);
    const double seen = line.length() - own.width() / 2;
    if (seen < leastLine)
        return false;
    line.setP1(line.pointAt(1 - seen / line.length()));
    const auto touches = [&line](const QRectF &other) {
        return crosses(line, other.adjusted(-clearance, -clearance, clearance, clearance));
    };
    const bool isCrossed = std::any_of(m_obstacles.begin(), m_obstacles.end(), [&](size_t other) {
        const std::vector<QRectF> &symbols = m_shapes[other].symbols;
        return !isSameSpot(other, mark) && std::any_of(symbols.begin(), symbols.end(), touches);
    });
    return !isCrossed && std::none_of(m_labels.begin(), m_labels.end(),
                                      [&line](const Label &label) { return crosses(line, label.rect); });
}

bool LabelPlacer::isTaken(const QRectF &rect) const
{
    const auto covers = [&rect](const QRectF &other) { return other.intersects(rect); };
    const auto isCovered = [&](size_t mark) {
        const Shape &shape = m_shapes[mark];
        return std::any_of(shape.symbols.begin(), shape.symbols.end(), covers) ||
               std::any_of(shape.signs.begin(), shape.signs.end(), covers);
    };
    return std::any_of(m_labels.begin(), m_labels.end(),
                       [&covers](const Label &label) { return covers(label.rect); }) ||
           std::any_of(m_obstacles.begin(), m_obstacles.end(), isCovered);
}

/// Says also whether the place needs a line.
double LabelPlacer::costOf(Place &place, size_t mark, double distance) const
{
    if (!m_room.contains(place.rect) || isTaken(place.rect) || isOutOfOrder(place.rect, mark))
        return Forbidden;
    place.leader = !isClear(place.rect, mark);
    if (place.leader && (!canBeLed(place.rect, mark) || isBesideAnother(place.rect, mark)))
        return Forbidden;
    const auto discouraged =
        std::count_if(m_discouraged.begin(), m_discouraged.end(),
                      [&place](const QRectF &other) { return other.intersects(place.rect); });
    const double led = place.leader ? LeaderCost + (isCloseToAnother(place.rect, mark) ? CloseCost : 0) : 0;
    return distance + DiscouragedCost * static_cast<double>(discouraged) + led;
}

std::optional<LabelPlacer::Place> LabelPlacer::place(size_t mark, const std::vector<QSizeF> &sizes)
{
    constexpr double laterSizeCost = 8;
    double bestCost = Forbidden;
    Place best;
    double sizeCost = 0;
    for (const QSizeF &size : sizes) {
        for (const LabelPlace &possible :
             labelPlaces(anchorOf(m_shapes[mark]), m_shapes[mark].bar, size, m_room)) {
            Place tried{possible.rect};
            const double cost = costOf(tried, mark, possible.distance + sizeCost);
            if (cost < bestCost) {
                bestCost = cost;
                best = tried;
            }
        }
        sizeCost += laterSizeCost;
    }
    if (!std::isfinite(bestCost))
        return std::nullopt;
    m_labels.push_back({best.rect, mark});
    return best;
}

} // namespace plumbline
