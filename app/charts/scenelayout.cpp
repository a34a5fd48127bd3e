// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenelayout.h"

#include "charts/bandrows.h"
#include "charts/labelplacer.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline {

using namespace layout;

namespace {

constexpr double AxisLineHeight = 18;
constexpr double LeastBandHeight = 40;
constexpr double LeastValueHeight = 230;
constexpr double WidestTitle = 128;
constexpr double NarrowestSubtitle = 96;
constexpr double DotRoom = 16;
constexpr double FlowTitleHeight = 24;
constexpr double FooterGap = 8;
constexpr double ParagraphGap = 3;
/// Right of the last period, where the labels of the newest marks go.
constexpr double LabelRoomShare = 0.16;
constexpr double MostSparePerLane = 26;
/// A label that finds no room may wrap at this share of its width.
constexpr double NarrowShare = 0.62;
constexpr double LeastHitReach = 9;
constexpr double BarReach = 2;
constexpr double ValueTickWidth = 62;

bool isTimed(const Band &band)
{
    return band.kind != Band::Kind::Flow;
}

bool hasValues(const ChartScene &scene)
{
    return std::any_of(scene.bands.begin(), scene.bands.end(),
                       [](const Band &band) { return band.kind == Band::Kind::Values; });
}

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

SceneLayout::SceneLayout(ChartScenePtr scene, QSizeF size, const ChartFonts &fonts)
    : m_scene(std::move(scene))
    , m_size(size)
    , m_fonts(fonts)
{
    placeHeader();
    placeGutter();
    placeTime();
    placeBands();
    placeFooter();
    buildIndex();
}

SceneLayout SceneLayout::scrolling(const ChartScenePtr &scene, QSizeF size, double scrollBar,
                                   const ChartFonts &fonts)
{
    SceneLayout whole(scene, size, fonts);
    if (whole.size().height() <= size.height())
        return whole;
    return SceneLayout(scene, QSizeF(size.width() - scrollBar, size.height()), fonts);
}

double SceneLayout::contentWidth() const
{
    return m_size.width() - 2 * Margin;
}

void SceneLayout::placeHeader()
{
    constexpr double topShare = 0.75;
    const double width = contentWidth();
    m_titleRect =
        QRectF(Margin, Margin * topShare, width, textSize(m_fonts.title, m_scene->title, width).height());
    m_subtitleRect = QRectF(Margin, m_titleRect.bottom() + 2, width,
                            textSize(m_fonts.subtitle, m_scene->subtitle, width).height());
}

void SceneLayout::placeGutter()
{
    const QFontMetricsF metrics(m_fonts.label);
    for (const Band &band : m_scene->bands) {
        if (!isTimed(band))
            continue;
        const double dot = band.hasDot() ? DotRoom : 0;
        if (!band.title.isEmpty())
            m_titleWidth = std::max(m_titleWidth,
                                    std::min(WidestTitle, metrics.horizontalAdvance(band.title) + dot + Gap));
        if (!band.subtitle.isEmpty())
            m_titleWidth = std::max(m_titleWidth, NarrowestSubtitle);
    }
    m_gutter = Margin + m_titleWidth + (hasValues(*m_scene) ? ValueTickWidth : 0) +
               (m_titleWidth > 0 ? Gap : 0);
}

void SceneLayout::placeTime()
{
    std::vector<DateSpan> spans;
    for (const Band &band : m_scene->bands) {
        if (!isTimed(band))
            continue;
        for (const Mark &mark : band.marks)
            spans.push_back(mark.span);
    }
    const double labelRoom = hasValues(*m_scene) ? std::min(WidestLabel, m_size.width() * LabelRoomShare) : 0;
    m_time = TimeScale(spans, m_gutter, m_size.width() - Margin - labelRoom);
    const QFontMetricsF metrics(m_fonts.small);
    m_axis = TimeAxis(m_time, [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    m_legend = Legend(*m_scene, contentWidth(), m_fonts.small);
}

double SceneLayout::footerHeight() const
{
    double height = m_legend.height() + Margin + FooterGap;
    for (const QString &text : {m_scene->note, m_scene->sources}) {
        if (!text.isEmpty())
            height += textSize(m_fonts.small, text, contentWidth()).height() + ParagraphGap;
    }
    return height;
}

void SceneLayout::placeFooter()
{
    double y = m_size.height() - footerHeight() + FooterGap;
    m_legend.moveTo({Margin, y});
    y += m_legend.height() + ParagraphGap;
    const auto placeText = [&](const QString &text) {
        const QRectF rect(Margin, y, contentWidth(), textSize(m_fonts.small, text, contentWidth()).height());
        y += text.isEmpty() ? 0 : rect.height() + ParagraphGap;
        return rect;
    };
    m_noteRect = placeText(m_scene->note);
    m_sourcesRect = placeText(m_scene->sources);
}

QRectF SceneLayout::axisPlot() const
{
    for (size_t i = 0; i < m_bands.size(); ++i) {
        if (m_scene->bands[i].kind == Band::Kind::Values)
            return QRectF(m_plot.left(), m_bands[i].area.top(), m_plot.width(), m_bands[i].area.height());
    }
    return m_plot;
}

const Mark &SceneLayout::markOf(const PlacedMark &placed) const
{
    return m_scene->bands[placed.band].marks[placed.mark];
}

std::vector<BandRows> SceneLayout::packBands() const
{
    std::vector<BandRows> packed;
    for (const Band &band : m_scene->bands) {
        const BandRows::Space space{isTimed(band) ? m_gutter : Margin, m_size.width() - Margin,
                                    m_fonts.label};
        if (band.kind == Band::Kind::Rows)
            packed.push_back(BandRows::onTime(band.marks, m_time, space));
        else if (band.kind == Band::Kind::Flow)
            packed.push_back(BandRows::flowing(band.marks, space));
        else
            packed.emplace_back();
    }
    return packed;
}

double SceneLayout::neededHeight(const Band &band, const BandRows &rows) const
{
    switch (band.kind) {
    case Band::Kind::Values:
        return LeastValueHeight;
    case Band::Kind::Flow:
        return rows.height() + RowGap + FlowTitleHeight;
    case Band::Kind::Rows:
        break;
    }
    const double titleHeight =
        textSize(m_fonts.label, band.title, m_titleWidth - (band.hasDot() ? DotRoom : 0)).height() +
        textSize(m_fonts.small, band.subtitle, m_titleWidth).height();
    return std::max({rows.height() + RowGap, titleHeight + 2 * RowGap, LeastBandHeight});
}

/// What is left goes to the value band, else to the lanes in equal parts. Nothing
/// left: the chart grows.
std::vector<double> SceneLayout::bandHeights(const std::vector<BandRows> &rows, double available)
{
    const std::vector<Band> &bands = m_scene->bands;
    std::vector<double> heights;
    double needed = 0;
    for (size_t i = 0; i < bands.size(); ++i) {
        heights.push_back(neededHeight(bands[i], rows[i]));
        needed += heights.back();
    }
    m_size.setHeight(m_size.height() + std::max(0.0, needed - available));

    const Band::Kind growing = hasValues(*m_scene) ? Band::Kind::Values : Band::Kind::Rows;
    const auto count = std::count_if(bands.begin(), bands.end(),
                                     [growing](const Band &band) { return band.kind == growing; });
    double spare = count == 0 ? 0 : std::max(0.0, available - needed) / static_cast<double>(count);
    if (growing == Band::Kind::Rows)
        spare = std::min(spare, MostSparePerLane);
    for (size_t i = 0; i < bands.size(); ++i)
        heights[i] += bands[i].kind == growing ? spare : 0;
    return heights;
}

void SceneLayout::placeBands()
{
    const std::vector<Band> &bands = m_scene->bands;
    const std::vector<BandRows> rows = packBands();
    constexpr double headerGap = 12;
    const double axisHeight = m_time.isNull() ? 0 : AxisLineHeight * m_axis.rows() + Gap;
    const double top = m_subtitleRect.bottom() + headerGap;
    const std::vector<double> heights =
        bandHeights(rows, m_size.height() - top - axisHeight - footerHeight());

    double y = top + (m_scene->axisOnTop ? axisHeight : 0);
    m_plot = QRectF(m_gutter, y, m_size.width() - Margin - m_gutter, 0);
    m_timeAxisRect = QRectF(m_gutter, top, m_plot.width(), axisHeight);
    m_bands.resize(bands.size());
    // Bands on the time axis come first, then the axis unless it is on top, then the rest.
    for (const bool timed : {true, false}) {
        for (size_t i = 0; i < bands.size(); ++i) {
            if (isTimed(bands[i]) != timed)
                continue;
            placeBand(i, rows[i], y, heights[i]);
            y += heights[i];
        }
        if (timed)
            m_plot.setBottom(y);
        if (timed && !m_scene->axisOnTop) {
            m_timeAxisRect.moveTop(y);
            y += axisHeight;
        }
    }
}

void SceneLayout::placeBand(size_t band, const BandRows &rows, double y, double height)
{
    const Band &content = m_scene->bands[band];
    m_bands[band].area = QRectF(0, y, m_size.width(), height);
    m_bands[band].titleArea = isTimed(content) ? QRectF(Margin, y, m_titleWidth, height)
                                               : QRectF(Margin, y, contentWidth(), FlowTitleHeight);
    if (content.kind == Band::Kind::Values)
        placeValues(band);
    else
        placeRows(band, rows);
}

PlacedMark &SceneLayout::addMark(size_t band, size_t mark, const std::vector<QPointF> &points)
{
    PlacedMark placed;
    placed.band = band;
    placed.mark = mark;
    placed.firstPoint = m_points.size();
    placed.pointCount = points.size();
    placed.radius = radiusOf(m_scene->bands[band].marks[mark].size);
    m_points.insert(m_points.end(), points.begin(), points.end());
    m_marks.push_back(placed);
    return m_marks.back();
}

void SceneLayout::placeValues(size_t band)
{
    const Band &content = m_scene->bands[band];
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const Mark &mark : content.marks) {
        for (const MarkValue &value : mark.values) {
            low = std::min(low, value.low);
            high = std::max(high, value.high);
        }
    }
    const QRectF area = m_bands[band].area;
    constexpr double axisPadding = 6;
    const bool isWhole = content.unit.kind() == Unit::Kind::Rank || content.unit.kind() == Unit::Kind::Count;
    m_bands[band].values = low > high ? ValueScale()
                                      : ValueScale(low, high, content.fromZero, area.bottom() - axisPadding,
                                                   area.top() + axisPadding, isWhole ? 1 : 0);
    const ValueScale &scale = m_bands[band].values;

    const size_t firstMark = m_marks.size();
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
            points.emplace_back(x, area.bottom());
        PlacedMark &placed = addMark(band, i, points);
        if (!crowded || mark.colour >= 0)
            placed.bar = spanBar(mark, m_time, points.front().y());
    }
    placeValueLabels(band, firstMark);
}

void SceneLayout::placeValueLabels(size_t band, size_t firstMark)
{
    const std::vector<Mark> &marks = m_scene->bands[band].marks;
    const QRectF area = m_bands[band].area;
    LabelPlacer placer(QRectF(m_gutter, area.top(), m_size.width() - m_gutter - Margin / 2, area.height()));
    std::vector<size_t> labelled;
    for (size_t i = firstMark; i < m_marks.size(); ++i) {
        const PlacedMark &placed = m_marks[i];
        const Mark &mark = marks[placed.mark];
        if (mark.label.isEmpty())
            continue;
        labelled.push_back(i);
        for (size_t p = 0; p < placed.pointCount; ++p)
            placer.blockMark(symbolRect(mark, point(placed, p), placed.radius));
        placer.discourage(placed.bar);
    }
    std::stable_sort(labelled.begin(), labelled.end(), [&](size_t a, size_t b) {
        return marks[m_marks[a].mark].importance > marks[m_marks[b].mark].importance;
    });
    constexpr size_t mostLabels = 120;
    labelled.resize(std::min(labelled.size(), mostLabels));
    for (const size_t index : labelled)
        placeValueLabel(placer, index);
}

void SceneLayout::placeValueLabel(LabelPlacer &placer, size_t index)
{
    const PlacedMark &placed = m_marks[index];
    const QString &text = markOf(placed).label;
    const QRectF symbol = around(point(placed), placed.radius);
    const QSizeF wide = textSize(m_fonts.label, text, WidestLabel);
    const QSizeF narrow = textSize(m_fonts.label, text, wide.width() * NarrowShare);
    const auto rect = placer.place(symbol, placed.bar, {wide, narrow});
    if (!rect)
        return;
    const QRectF near = rect->adjusted(-2 * Gap, -2 * Gap, 2 * Gap, 2 * Gap);
    const bool isFar = !near.intersects(symbol) && !near.intersects(placed.bar);
    m_labels.push_back({index, *rect, text, isFar});
}

void SceneLayout::placeRows(size_t band, const BandRows &rows)
{
    const Band &content = m_scene->bands[band];
    const double titleHeight = isTimed(content) ? 0 : FlowTitleHeight;
    const QRectF area = m_bands[band].area.adjusted(0, titleHeight, 0, 0);
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
        m_labels.push_back({m_marks.size() - 1, label, mark.label, false});
    }
}

void SceneLayout::buildIndex()
{
    std::vector<MarkIndex::Entry> entries;
    entries.reserve(m_points.size());
    m_markByFactPlace.assign(static_cast<size_t>(m_scene->dataset ? m_scene->dataset->factCount() : 0), -1);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const PlacedMark &placed = m_marks[i];
        m_markByFactPlace[static_cast<size_t>(markOf(placed).fact)] = static_cast<int>(i);
        for (size_t p = 0; p < placed.pointCount; ++p)
            entries.push_back({point(placed, p), i, std::max(LeastHitReach, placed.radius + 2)});
    }
    m_index = MarkIndex(std::move(entries));
}

std::vector<MarkIndex::Hit> SceneLayout::marksAt(QPointF position) const
{
    std::vector<MarkIndex::Hit> hits = m_index.hits(position);
    if (!hits.empty())
        return hits;
    for (const PlacedLabel &label : m_labels) {
        if (label.rect.contains(position))
            return {{label.mark, 0}};
    }
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QRectF &bar = m_marks[i].bar;
        if (!bar.isNull() && bar.adjusted(0, -BarReach, 0, BarReach).contains(position))
            hits.push_back({i, 0});
    }
    return hits;
}

int SceneLayout::markOfFact(int fact) const
{
    const auto place = static_cast<size_t>(fact);
    return fact >= 0 && place < m_markByFactPlace.size() ? m_markByFactPlace[place] : -1;
}

} // namespace plumbline
