// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markplacer.h"

#include "charts/labelplacer.h"
#include "charts/longseries.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"

#include <algorithm>

namespace plumbline {

using namespace layout;

namespace {

QRectF around(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// The symbol with the arrow of its bound.
QRectF symbolRect(const Mark &mark, QPointF centre, double radius)
{
    QRectF rect = around(centre, radius);
    if (mark.bound == Bound::AtLeast)
        rect.setTop(rect.top() - ArrowRoom);
    if (mark.bound == Bound::AtMost)
        rect.setBottom(rect.bottom() + ArrowRoom);
    return rect;
}

} // namespace

MarkPlacer::MarkPlacer(const SceneFrame &frame, const TimeScale &time, const std::optional<DayRange> &span,
                       Placement &placement)
    : m_frame(frame)
    , m_time(time)
    , m_span(span)
    , m_placement(placement)
{
}

MarkPlacer::Sight MarkPlacer::sightOf(const Mark &mark, bool hasBar) const
{
    if (!m_span)
        return Sight::Whole;
    const double middle = mark.span.middleDay();
    if (middle >= m_span->first && middle <= m_span->end)
        return Sight::Whole;
    const bool reachesIn = mark.span.startDay() < m_span->end && mark.span.endDay() > m_span->first;
    constexpr double leastSeen = 3;
    return hasBar && reachesIn && seenBar(mark, 0).width() >= leastSeen ? Sight::BarOnly : Sight::None;
}

MarkPlacer::Sight MarkPlacer::counted(const Mark &mark, bool hasBar)
{
    const Sight sight = sightOf(mark, hasBar);
    if (sight == Sight::None)
        ++(mark.span.middleDay() < m_span->first ? m_placement.earlier : m_placement.later);
    return sight;
}

/// A painter may be without clipping, so what stands out of the plot is cut here.
QRectF MarkPlacer::seenBar(const Mark &mark, double y) const
{
    QRectF bar = spanBar(mark, m_time, y);
    if (!m_span || bar.isNull())
        return bar;
    bar.setLeft(std::max(bar.left(), m_time.left()));
    bar.setRight(std::min(bar.right(), m_time.right()));
    return bar;
}

/// The bar of a range covers all of it: at one of its ends it would speak for that end.
QRectF MarkPlacer::seenBand(const Mark &mark, const ValueScale &values) const
{
    const MarkValue &first = mark.values.front();
    const QRectF low = seenBar(mark, values.y(first.low));
    return mark.values.size() > 1 ? low : low.united(seenBar(mark, values.y(first.high)));
}

PlacedMark &MarkPlacer::addMark(size_t band, size_t mark, const std::vector<QPointF> &points)
{
    PlacedMark placed;
    placed.band = band;
    placed.mark = mark;
    placed.firstPoint = m_placement.points.size();
    placed.pointCount = points.size();
    placed.radius = radiusOf(bandAt(band).marks[mark].size);
    m_placement.points.insert(m_placement.points.end(), points.begin(), points.end());
    m_placement.marks.push_back(placed);
    return m_placement.marks.back();
}

std::vector<QPointF> MarkPlacer::pointsOf(const Mark &mark, Sight sight, const PlacedBand &place) const
{
    std::vector<QPointF> points;
    const double x = m_time.x(mark.span.middleDay());
    for (const MarkValue &value : mark.values) {
        points.emplace_back(x, place.values.y(value.low));
        if (value.high != value.low)
            points.emplace_back(x, place.values.y(value.high));
    }
    if (points.empty())
        points.emplace_back(x, place.area.bottom());
    if (sight == Sight::BarOnly)
        points = {seenBar(mark, points.front().y()).center()};
    return points;
}

void MarkPlacer::placeValues(size_t band, const PlacedBand &place)
{
    const std::vector<Mark> &marks = bandAt(band).marks;
    const size_t firstMark = m_placement.marks.size();
    const bool crowded = marks.size() > CrowdedMarks;
    for (size_t i = 0; i < marks.size(); ++i) {
        const bool hasBar = !crowded || marks[i].colour >= 0;
        const Sight sight = counted(marks[i], hasBar);
        if (sight == Sight::None)
            continue;
        PlacedMark &placed = addMark(band, i, pointsOf(marks[i], sight, place));
        placed.isOffside = sight == Sight::BarOnly;
        if (hasBar)
            placed.bar = seenBand(marks[i], place.values);
    }
    thinSeries(band, firstMark);
    placeValueLabels(band, place.area, firstMark);
}

/// Marks of a line that would touch become small, or give way to the line.
void MarkPlacer::thinSeries(size_t band, size_t firstMark)
{
    const std::vector<Thinness> thinness = thinnessOf(bandAt(band), m_time.pixelsPerDay());
    for (size_t i = firstMark; i < m_placement.marks.size(); ++i) {
        PlacedMark &placed = m_placement.marks[i];
        const Thinness thin = thinness[placed.mark];
        if (thin == Thinness::None || placed.isOffside)
            continue;
        placed.radius = SmallRadius;
        placed.isLineOnly = thin == Thinness::LineOnly;
        if (placed.isLineOnly)
            placed.bar = {};
    }
}

void MarkPlacer::placeValueLabels(size_t band, const QRectF &area, size_t firstMark)
{
    const std::vector<Mark> &marks = bandAt(band).marks;
    LabelPlacer placer(
        QRectF(m_frame.gutter(), area.top(), m_frame.width() - m_frame.gutter() - Margin / 2, area.height()));
    std::vector<Labelled> labelled;
    for (size_t i = firstMark; i < m_placement.marks.size(); ++i) {
        const PlacedMark &placed = m_placement.marks[i];
        if (marks[placed.mark].label.isEmpty())
            placer.addBackground(shapeOf(placed));
        else
            labelled.push_back({i, placer.addMark(shapeOf(placed))});
    }
    std::stable_sort(labelled.begin(), labelled.end(), [&](const Labelled &a, const Labelled &b) {
        return markOf(a).importance > markOf(b).importance;
    });
    constexpr size_t mostLabels = 120;
    const size_t wanted = labelled.size();
    const size_t before = m_placement.labels.size();
    labelled.resize(std::min(wanted, mostLabels));
    std::vector<Labelled> unplaced;
    for (const Labelled &each : labelled) {
        if (!placeValueLabel(placer, each, markOf(each).label))
            unplaced.push_back(each);
    }
    m_placement.hiddenLabels += static_cast<int>(wanted - (m_placement.labels.size() - before));
    for (const Labelled &each : unplaced)
        placeValueLabel(placer, each, markOf(each).shortLabel);
}

/// False when there is no room.
bool MarkPlacer::placeValueLabel(LabelPlacer &placer, const Labelled &labelled, const QString &text)
{
    if (text.isEmpty())
        return false;
    const LabelSizes::Size size = m_frame.labelSizes().of(text);
    const auto place = placer.place(labelled.shape, {size.wide, size.narrow});
    if (!place)
        return false;
    m_placement.labels.push_back({labelled.mark, place->rect, text, place->leader});
    return true;
}

/// Of a mark out of sight only the bar is seen.
LabelPlacer::Shape MarkPlacer::shapeOf(const PlacedMark &placed) const
{
    LabelPlacer::Shape shape;
    shape.bar = placed.bar;
    const Mark &mark = bandAt(placed.band).marks[placed.mark];
    for (size_t p = 0; p < placed.pointCount && !placed.isOffside; ++p) {
        shape.symbols.push_back(around(point(placed, p), placed.radius));
        if (mark.bound != Bound::Exact)
            shape.signs.push_back(symbolRect(mark, point(placed, p), placed.radius));
    }
    return shape;
}

void MarkPlacer::placeRows(size_t band, const PlacedBand &place, const BandRows &rows)
{
    const double titleHeight = isTimed(bandAt(band)) ? 0 : FlowTitleHeight;
    const QRectF area = place.area.adjusted(0, titleHeight, 0, 0);
    const std::vector<double> tops = rows.tops(area.top() + (area.height() - rows.height()) / 2);
    for (const BandRows::Item &item : rows.items())
        placeItem(band, item, tops[static_cast<size_t>(item.row)], rows.rowHeight(item.row));
}

void MarkPlacer::placeItem(size_t band, const BandRows::Item &item, double top, double height)
{
    // Rows for any span count from day zero.
    const double shift = isTimed(bandAt(band)) && m_span ? m_time.x(0) : 0;
    if (!item.members.empty())
        return placeCluster(band, item, shift, top + height / 2);
    const Mark &mark = bandAt(band).marks[item.mark];
    const bool timed = isTimed(bandAt(band));
    const bool hasBar = timed && (bandAt(band).marks.size() <= CrowdedMarks || mark.colour >= 0);
    const Sight sight = timed ? counted(mark, hasBar) : Sight::Whole;
    if (sight == Sight::None)
        return;
    const double y = item.labelBelow ? top + item.label.top() / 2 : top + height / 2;
    const QRectF bar = hasBar ? seenBar(mark, y) : QRectF();
    const QPointF symbol(item.x + shift, y);
    PlacedMark &placed = addMark(band, item.mark, {sight == Sight::BarOnly ? bar.center() : symbol});
    placed.isOffside = sight == Sight::BarOnly;
    placed.bar = bar;
    if (item.label.isNull())
        m_placement.hiddenLabels += mark.label.isEmpty() ? 0 : 1;
    else
        placeLabel(item, mark.label, top, shift);
}

/// In the middle of its members; one out of sight counts with all of them.
void MarkPlacer::placeCluster(size_t band, const BandRows::Item &item, double shift, double y)
{
    const double x = item.x + shift;
    const int count = static_cast<int>(item.members.size());
    if (m_span && (x < m_time.left() || x > m_time.right())) {
        (x < m_time.left() ? m_placement.earlier : m_placement.later) += count;
        return;
    }
    PlacedMark &placed = addMark(band, item.mark, {QPointF(x, y)});
    placed.radius = ClusterRadius;
    placed.firstMember = m_placement.members.size();
    placed.memberCount = item.members.size();
    m_placement.members.insert(m_placement.members.end(), item.members.begin(), item.members.end());
}

/// Beside the mark just added.
void MarkPlacer::placeLabel(const BandRows::Item &item, const QString &text, double top, double shift)
{
    const size_t index = m_placement.marks.size() - 1;
    const PlacedMark &placed = m_placement.marks[index];
    const double y = point(placed).y();
    QRectF label = item.label.translated(shift, 0);
    label.moveTop(item.labelBelow ? top + item.label.top() : y - label.height() / 2);
    if (shift != 0) {
        const auto left = leftOfSeenLabel(placed, label);
        if (!left) {
            ++m_placement.hiddenLabels;
            return;
        }
        label.moveLeft(*left);
    }
    m_placement.labels.push_back({index, label, text, false});
}

/// Where a label is wholly in sight: in its place, or on the other side of its mark
/// where nothing stands.
std::optional<double> MarkPlacer::leftOfSeenLabel(const PlacedMark &placed, const QRectF &label) const
{
    if (label.left() >= m_time.left() && label.right() <= m_time.right())
        return label.left();
    const double symbolLeft = placed.isOffside ? m_time.right() : point(placed).x() - placed.radius;
    const double start = placed.bar.isNull() ? symbolLeft : std::min(symbolLeft, placed.bar.left());
    const QRectF other(start - Gap - label.width(), label.top(), label.width(), label.height());
    if (other.left() < m_time.left())
        return std::nullopt;
    const QRectF room = other.adjusted(-Gap, 0, Gap, 0);
    for (const PlacedMark &mark : m_placement.marks) {
        const bool isInRow = mark.band == placed.band && &mark != &placed;
        if (isInRow && (around(point(mark), mark.radius).intersects(room) || mark.bar.intersects(room)))
            return std::nullopt;
    }
    for (const PlacedLabel &taken : m_placement.labels) {
        if (taken.rect.intersects(room))
            return std::nullopt;
    }
    return other.left();
}

} // namespace plumbline
