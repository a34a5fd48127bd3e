// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markplacer.h"

#include "charts/labelplacer.h"
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

MarkPlacer::MarkPlacer(const SceneFrame &frame, const TimeScale &time, Placement &placement)
    : m_frame(frame)
    , m_time(time)
    , m_placement(placement)
{
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

void MarkPlacer::placeValues(size_t band, const PlacedBand &place)
{
    const Band &content = bandAt(band);
    const ValueScale &scale = place.values;
    const size_t firstMark = m_placement.marks.size();
    const bool crowded = content.marks.size() > CrowdedMarks;
    std::vector<QPointF> points;
    for (size_t i = 0; i < content.marks.size(); ++i) {
        const Mark &mark = content.marks[i];
        const double x = m_time.x(mark.span.middleDay());
        points.clear();
        for (const MarkValue &value : mark.values) {
            points.emplace_back(x, scale.y(value.low));
            if (value.high != value.low)
                points.emplace_back(x, scale.y(value.high));
        }
        if (points.empty())
            points.emplace_back(x, place.area.bottom());
        PlacedMark &placed = addMark(band, i, points);
        if (!crowded || mark.colour >= 0)
            placed.bar = spanBar(mark, m_time, points.front().y());
    }
    placeValueLabels(band, place.area, firstMark);
}

void MarkPlacer::placeValueLabels(size_t band, const QRectF &area, size_t firstMark)
{
    const std::vector<Mark> &marks = bandAt(band).marks;
    LabelPlacer placer(
        QRectF(m_frame.gutter(), area.top(), m_frame.width() - m_frame.gutter() - Margin / 2, area.height()));
    std::vector<size_t> labelled;
    for (size_t i = firstMark; i < m_placement.marks.size(); ++i) {
        const PlacedMark &placed = m_placement.marks[i];
        const Mark &mark = marks[placed.mark];
        if (mark.label.isEmpty())
            continue;
        labelled.push_back(i);
        for (size_t p = 0; p < placed.pointCount; ++p)
            placer.blockMark(symbolRect(mark, point(placed, p), placed.radius));
        placer.discourage(placed.bar);
    }
    std::stable_sort(labelled.begin(), labelled.end(), [&](size_t a, size_t b) {
        return marks[m_placement.marks[a].mark].importance > marks[m_placement.marks[b].mark].importance;
    });
    constexpr size_t mostLabels = 120;
    labelled.resize(std::min(labelled.size(), mostLabels));
    for (const size_t index : labelled)
        placeValueLabel(placer, index);
}

void MarkPlacer::placeValueLabel(LabelPlacer &placer, size_t index)
{
    const PlacedMark &placed = m_placement.marks[index];
    const QString &text = bandAt(placed.band).marks[placed.mark].label;
    const QRectF symbol = around(point(placed), placed.radius);
    const LabelSizes::Size size = m_frame.labelSizes().of(text);
    const auto rect = placer.place(symbol, placed.bar, {size.wide, size.narrow});
    if (!rect)
        return;
    const QRectF near = rect->adjusted(-2 * Gap, -2 * Gap, 2 * Gap, 2 * Gap);
    const bool isFar = !near.intersects(symbol) && !near.intersects(placed.bar);
    m_placement.labels.push_back({index, *rect, text, isFar});
}

void MarkPlacer::placeRows(size_t band, const PlacedBand &place, const BandRows &rows)
{
    const Band &content = bandAt(band);
    const double titleHeight = isTimed(content) ? 0 : FlowTitleHeight;
    const QRectF area = place.area.adjusted(0, titleHeight, 0, 0);
    const std::vector<double> tops = rows.tops(area.top() + (area.height() - rows.height()) / 2);
    for (const BandRows::Item &item : rows.items()) {
        const Mark &mark = content.marks[item.mark];
        const double top = tops[static_cast<size_t>(item.row)];
        const double middle = top + rows.rowHeight(item.row) / 2;
        const double y = item.labelBelow ? top + item.label.top() / 2 : middle;
        PlacedMark &placed = addMark(band, item.mark, {QPointF(item.x, y)});
        if (isTimed(content) && (content.marks.size() <= CrowdedMarks || mark.colour >= 0))
            placed.bar = spanBar(mark, m_time, y);
        if (item.label.isNull())
            continue;
        QRectF label = item.label;
        label.moveTop(item.labelBelow ? top + item.label.top() : y - label.height() / 2);
        m_placement.labels.push_back({m_placement.marks.size() - 1, label, mark.label, false});
    }
}

} // namespace plumbline
