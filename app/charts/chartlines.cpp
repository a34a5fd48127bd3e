// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlines.h"

#include "analysis/decimation.h"
#include "charts/markpainter.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr double LineWidth = 2;
constexpr double ThinLineWidth = 1;

/// Adds the chain of joins that begins at `first`; gives the join after it.
size_t addChain(std::vector<ChartLine> &lines, const ChartScene &scene, size_t bandIndex, size_t first)
{
    const Band &band = scene.bands[bandIndex];
    const auto pointOf = [&band](size_t mark) {
        return QPointF(band.marks[mark].span.middleDay(), band.marks[mark].values.front().low);
    };
    const Join &start = band.joins[first];
    std::vector<QPointF> points = {pointOf(start.from), pointOf(start.to)};
    size_t next = first + 1;
    while (next < band.joins.size() && band.joins[next].from == band.joins[next - 1].to &&
           band.joins[next].dashed == start.dashed && band.joins[next].isComputed == start.isComputed)
        points.push_back(pointOf(band.joins[next++].to));
    lines.push_back(
        {bandIndex, band.marks[start.from].colour, start.dashed, start.isComputed, std::move(points)});
    return next;
}

/// Narrows [from, to] of a segment to one side of an edge; false when nothing is left.
bool narrow(double direction, double distance, double &from, double &to)
{
    if (direction == 0)
        return distance >= 0;
    const double at = distance / direction;
    if (direction < 0)
        from = std::max(from, at);
    else
        to = std::min(to, at);
    return from <= to;
}

std::optional<QLineF> clippedSegment(const QLineF &segment, const QRectF &rect)
{
    double from = 0;
    double to = 1;
    const bool isInside = narrow(-segment.dx(), segment.x1() - rect.left(), from, to) &&
                          narrow(segment.dx(), rect.right() - segment.x1(), from, to) &&
                          narrow(-segment.dy(), segment.y1() - rect.top(), from, to) &&
                          narrow(segment.dy(), rect.bottom() - segment.y1(), from, to);
    if (!isInside)
        return std::nullopt;
    return QLineF(segment.pointAt(from), segment.pointAt(to));
}

} // namespace

std::vector<ChartLine> chartLines(const ChartScene &scene)
{
    std::vector<ChartLine> lines;
    const auto &bands = scene.bands;
    for (size_t b = 0; b < bands.size(); ++b) {
        if (bands[b].kind != Band::Kind::Values)
            continue;
        size_t join = 0;
        while (join < bands[b].joins.size())
            join = addChain(lines, scene, b, join);
    }
    return lines;
}

QPen linePen(const ChartLine &line, const Palette &palette)
{
    return statusPen(palette.company(line.colour), line.dashed ? Status::Forecast : Status::Reported,
                     line.isThin ? ThinLineWidth : LineWidth);
}

QPolygonF inPixels(const ChartLine &line, const SceneLayout &layout)
{
    const ValueScale &scale = layout.bands()[line.band].values;
    std::vector<QPointF> points;
    for (const QPointF &point : line.points)
        points.emplace_back(layout.time().x(point.x()), scale.y(point.y()));
    const std::vector<QPointF> seen = decimated(points);
    return QPolygonF(QList<QPointF>(seen.begin(), seen.end()));
}

std::vector<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &rect)
{
    std::vector<QPolygonF> parts;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto segment = clippedSegment(QLineF(line[i - 1], line[i]), rect);
        if (!segment)
            continue;
        if (parts.empty() || parts.back().back() != segment->p1())
            parts.push_back(QPolygonF({segment->p1()}));
        parts.back() << segment->p2();
    }
    return parts;
}

} // namespace plumbline
