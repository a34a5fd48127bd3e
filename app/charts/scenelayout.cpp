// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenelayout.h"

#include "charts/labelplacer.h"
#include "charts/markpainter.h"
#include "charts/rowpacker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plumbline {

namespace {

constexpr double Margin = 16;
constexpr double Gap = 6;
constexpr double AxisLineHeight = 18;
constexpr double SpanBarHeight = 5;
constexpr double LabelPadding = 2;
constexpr double RowGap = 8;
constexpr double LeastRowHeight = 24;
constexpr double LeastBandHeight = 40;
constexpr double LeastValueHeight = 230;
constexpr double WidestTitle = 128;
constexpr double WidestLabel = 230;
constexpr double WidestFlowLabel = 420;
constexpr double DotRoom = 16;
constexpr double FlowTitleHeight = 24;
constexpr double FooterGap = 8;
constexpr double NarrowestLabel = 84;
/// Right of the last period, where the labels of the newest marks go.
constexpr double LabelRoomShare = 0.16;
constexpr double ArrowRoom = 14;
constexpr double MostSparePerLane = 26;
constexpr double LeastHitReach = 9;
constexpr double ValueTickWidth = 62;
/// Beyond this many marks only those in focus get bars and labels.
constexpr size_t CrowdedMarks = 2000;
constexpr int MostRows = 400;
constexpr int MostCrowdedRows = 12;

bool isTimed(const Band &band)
{
    return band.kind != Band::Kind::Flow;
}

} // namespace

/// A mark of a row band with its label, before the band has a place.
struct SceneLayout::Row {
    size_t mark = 0;
    int row = 0;
    double x = 0; ///< of the symbol
    QRectF label; ///< relative to the row's top left; null without a label
    double height = LeastRowHeight;
};

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

QSizeF SceneLayout::textSize(const QString &text, double widest) const
{
    const QRectF room(0, 0, widest, 10000);
    const QRectF needed = QFontMetricsF(m_fonts.label).boundingRect(room, Qt::TextWordWrap, text);
    return {std::ceil(needed.width()) + LabelPadding, std::ceil(needed.height())};
}

void SceneLayout::placeHeader()
{
    const double width = m_size.width() - 2 * Margin;
    const QRectF endless(Margin, 0, width, 10000);
    const double titleHeight =
        QFontMetricsF(m_fonts.title).boundingRect(endless, Qt::TextWordWrap, m_scene->title).height();
    m_titleRect = QRectF(Margin, Margin * 0.75, width, titleHeight);
    const double subtitleHeight =
        QFontMetricsF(m_fonts.subtitle).boundingRect(endless, Qt::TextWordWrap, m_scene->subtitle).height();
    m_subtitleRect = QRectF(Margin, m_titleRect.bottom() + 2, width, subtitleHeight);
}

void SceneLayout::placeGutter()
{
    const QFontMetricsF metrics(m_fonts.label);
    bool hasValues = false;
    for (const Band &band : m_scene->bands) {
        if (!isTimed(band))
            continue;
        const double dot = band.colour > -2 ? DotRoom : 0;
        if (!band.title.isEmpty())
            m_titleWidth = std::max(m_titleWidth,
                                    std::min(WidestTitle, metrics.horizontalAdvance(band.title) + dot + 4));
        if (!band.subtitle.isEmpty())
            m_titleWidth = std::max(m_titleWidth, WidestTitle * 0.75);
        hasValues = hasValues || band.kind == Band::Kind::Values;
    }
    m_gutter = Margin + m_titleWidth + (hasValues ? ValueTickWidth : 0) + (m_titleWidth > 0 ? Gap : 0);
}

void SceneLayout::placeTime()
{
    std::vector<DateSpan> spans;
    for (const Band &band : m_scene->bands) {
        for (const Mark &mark : band.marks) {
            if (isTimed(band) && !mark.span.isNull())
                spans.push_back(mark.span);
        }
    }
    const bool hasValues = std::any_of(m_scene->bands.begin(), m_scene->bands.end(),
                                       [](const Band &band) { return band.kind == Band::Kind::Values; });
    const double labelRoom = hasValues ? std::min(WidestLabel, m_size.width() * LabelRoomShare) : 0;
    m_time = TimeScale(spans, m_gutter, m_size.width() - Margin - labelRoom);
    m_legend = Legend(*m_scene, m_size.width() - 2 * Margin, m_fonts.small);
}

double SceneLayout::footerHeight() const
{
    const QFontMetricsF metrics(m_fonts.small);
    const QRectF endless(0, 0, m_size.width() - 2 * Margin, 10000);
    double height = m_legend.height() + Margin + FooterGap;
    for (const QString &text : {m_scene->note, m_scene->sources}) {
        if (!text.isEmpty())
            height += metrics.boundingRect(endless, Qt::TextWordWrap, text).height() + 3;
    }
    return height;
}

void SceneLayout::placeFooter()
{
    const QFontMetricsF metrics(m_fonts.small);
    const double width = m_size.width() - 2 * Margin;
    double y = m_size.height() - footerHeight() + FooterGap;
    m_legend.moveTo({Margin, y});
    y += m_legend.height() + 2;
    const auto placeText = [&](const QString &text) {
        const double height =
            text.isEmpty()
                ? 0
                : metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
        const QRectF rect(Margin, y, width, height);
        y += text.isEmpty() ? 0 : height + 3;
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

QRectF SceneLayout::spanBar(const Mark &mark, double y) const
{
    if (mark.span.isNull())
        return {};
    const double left = m_time.x(mark.span.startDay());
    const double right = m_time.x(mark.span.endDay());
    return QRectF(left, y - SpanBarHeight / 2, right - left, SpanBarHeight);
}

double SceneLayout::bandHeight(size_t band, const std::vector<Row> &rows) const
{
    const Band &content = m_scene->bands[band];
    if (content.kind == Band::Kind::Values)
        return LeastValueHeight;
    double height = RowGap;
    std::vector<double> rowHeights;
    for (const Row &row : rows) {
        rowHeights.resize(std::max(rowHeights.size(), static_cast<size_t>(row.row) + 1), LeastRowHeight);
        double &rowHeight = rowHeights[static_cast<size_t>(row.row)];
        rowHeight = std::max(rowHeight, row.height);
    }
    height += std::accumulate(rowHeights.begin(), rowHeights.end(), 0.0);
    if (!isTimed(content))
        return height + FlowTitleHeight;
    const double dot = content.colour > -2 ? DotRoom : 0;
    const double titleHeight =
        textSize(content.title, m_titleWidth - dot).height() +
        (content.subtitle.isEmpty() ? 0 : textSize(content.subtitle, m_titleWidth).height());
    return std::max({height, titleHeight + 2 * RowGap, LeastBandHeight});
}

std::vector<SceneLayout::Row> SceneLayout::packRows(size_t band) const
{
    const std::vector<Mark> &marks = m_scene->bands[band].marks;
    const bool crowded = marks.size() > CrowdedMarks;
    std::vector<size_t> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return marks[a].span.startDay() < marks[b].span.startDay(); });

    RowPacker packer(crowded ? MostCrowdedRows : MostRows);
    std::vector<Row> rows;
    for (const size_t index : order) {
        const Mark &mark = marks[index];
        const double radius = radiusOf(mark.size);
        const double x = m_time.x(mark.span.middleDay());
        const QRectF bar = crowded ? QRectF() : spanBar(mark, 0);
        const double left = bar.isNull() ? x - radius : std::min(bar.left(), x - radius);
        const double right = bar.isNull() ? x + radius : std::max(bar.right(), x + radius);
        const double arrow = mark.bound == Bound::AtLeast || mark.bound == Bound::AtMost ? ArrowRoom : 0;
        Row row{index, 0, x, {}, std::max(LeastRowHeight, 2 * (radius + arrow) + RowGap / 2)};
        double takenLeft = left;
        double takenRight = right;
        if (!mark.label.isEmpty()) {
            const double rings = mark.disputed ? radius : 0;
            const double roomRight = m_size.width() - Margin - right - Gap - rings;
            const double roomLeft = left - m_gutter - Gap - rings;
            const QSizeF ideal = textSize(mark.label, WidestLabel);
            if (ideal.width() <= roomRight || (roomRight >= roomLeft && roomRight >= NarrowestLabel)) {
                const QSizeF size = textSize(mark.label, std::min(WidestLabel, roomRight));
                row.label = QRectF(QPointF(right + Gap + rings, 0), size);
            } else if (ideal.width() <= roomLeft || roomLeft >= NarrowestLabel) {
                const QSizeF size = textSize(mark.label, std::min(WidestLabel, roomLeft));
                row.label = QRectF(QPointF(left - Gap - rings - size.width(), 0), size);
            } else {
                const QSizeF size = textSize(mark.label, m_size.width() - Margin - m_gutter);
                const double centred =
                    std::clamp(x - size.width() / 2, m_gutter, m_size.width() - Margin - size.width());
                row.label = QRectF(QPointF(centred, radius * 2 + Gap), size);
                row.height += size.height();
            }
            row.height = std::max(row.height, row.label.bottom() + RowGap / 2);
            takenLeft = std::min(left, row.label.left());
            takenRight = std::max(right, row.label.right());
        }
        row.row = packer.add(takenLeft, takenRight + Gap);
        rows.push_back(row);
    }
    return rows;
}

std::vector<SceneLayout::Row> SceneLayout::packFlow(size_t band) const
{
    const std::vector<Mark> &marks = m_scene->bands[band].marks;
    const double right = m_size.width() - Margin;
    double x = Margin;
    int rowNumber = 0;
    std::vector<Row> rows;
    for (size_t index = 0; index < marks.size(); ++index) {
        const double radius = radiusOf(marks[index].size);
        const double around = radius * (marks[index].disputed ? 2 : 1);
        const QSizeF size = marks[index].label.isEmpty()
                                ? QSizeF(0, 0)
                                : textSize(marks[index].label, std::min(WidestFlowLabel, right - Margin));
        const double width = 2 * around + Gap + size.width();
        if (x > Margin && x + width > right) {
            x = Margin;
            ++rowNumber;
        }
        Row row{index,
                rowNumber,
                x + around,
                {},
                std::max({LeastRowHeight, size.height() + RowGap, 2 * radius + RowGap})};
        if (!size.isEmpty())
            row.label = QRectF(QPointF(x + 2 * around + Gap, 0), size);
        rows.push_back(row);
        x += width + 2 * Gap;
    }
    return rows;
}

void SceneLayout::placeBands()
{
    const size_t count = m_scene->bands.size();
    std::vector<std::vector<Row>> rows(count);
    double needed = 0;
    int stretchable = 0;
    bool hasValues = false;
    std::vector<double> heights(count);
    for (size_t i = 0; i < count; ++i) {
        const Band &band = m_scene->bands[i];
        if (band.kind == Band::Kind::Rows)
            rows[i] = packRows(i);
        if (band.kind == Band::Kind::Flow)
            rows[i] = packFlow(i);
        heights[i] = bandHeight(i, rows[i]);
        needed += heights[i];
        hasValues = hasValues || band.kind == Band::Kind::Values;
        stretchable += band.kind == Band::Kind::Rows ? 1 : 0;
    }

    const double axisHeight =
        m_time.isNull() ? 0 : AxisLineHeight * (m_time.subdivisions().empty() ? 1 : 2) + Gap;
    const double top = m_subtitleRect.bottom() + Margin * 0.75;
    const double available = m_size.height() - top - axisHeight - footerHeight();
    const double spare = std::max(0.0, available - needed);
    m_size.setHeight(m_size.height() + std::max(0.0, needed - available));

    const double spareEach = hasValues || stretchable == 0 ? 0
                                                           : std::min(MostSparePerLane, spare / stretchable);
    double y = top + (m_scene->axisOnTop ? axisHeight : 0);
    m_plot = QRectF(m_gutter, y, m_size.width() - Margin - m_gutter, 0);
    if (m_scene->axisOnTop)
        m_timeAxisRect = QRectF(m_gutter, top, m_plot.width(), axisHeight);
    m_bands.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const Band &band = m_scene->bands[i];
        if (!isTimed(band) && !m_scene->axisOnTop && m_timeAxisRect.isNull()) {
            m_timeAxisRect = QRectF(m_gutter, y, m_plot.width(), axisHeight);
            y += axisHeight + Gap;
        }
        const bool isValues = band.kind == Band::Kind::Values;
        const double height = heights[i] + (isValues ? spare : band.kind == Band::Kind::Rows ? spareEach : 0);
        m_bands[i].area = QRectF(0, y, m_size.width(), height);
        m_bands[i].titleArea = isTimed(band)
                                   ? QRectF(Margin, y, m_titleWidth, height)
                                   : QRectF(Margin, y, m_size.width() - 2 * Margin, FlowTitleHeight);
        if (isTimed(band))
            m_plot.setBottom(y + height);
        if (isValues)
            placeValues(i);
        else
            placeRows(i, rows[i]);
        y += height;
    }
    if (m_timeAxisRect.isNull())
        m_timeAxisRect = QRectF(m_gutter, m_plot.bottom(), m_plot.width(), axisHeight);
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
    m_bands[band].values = low > high ? ValueScale()
                                      : ValueScale(low, high, content.fromZero, area.bottom() - axisPadding,
                                                   area.top() + axisPadding);
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
            placed.bar = spanBar(mark, points.front().y());
    }
    placeValueLabels(band, firstMark);
}

void SceneLayout::placeValueLabels(size_t band, size_t firstMark)
{
    const Band &content = m_scene->bands[band];
    LabelPlacer placer(QRectF(m_gutter, m_bands[band].area.top(), m_size.width() - m_gutter - Margin / 2,
                              m_bands[band].area.height()));
    std::vector<size_t> labelled;
    for (size_t i = firstMark; i < m_marks.size(); ++i) {
        const PlacedMark &placed = m_marks[i];
        const Mark &mark = content.marks[placed.mark];
        if (mark.label.isEmpty())
            continue;
        labelled.push_back(i);
        for (size_t p = 0; p < placed.pointCount; ++p) {
            QRectF symbol(point(placed, p) - QPointF(placed.radius, placed.radius),
                          QSizeF(2 * placed.radius, 2 * placed.radius));
            if (mark.bound == Bound::AtLeast)
                symbol.setTop(symbol.top() - ArrowRoom);
            if (mark.bound == Bound::AtMost)
                symbol.setBottom(symbol.bottom() + ArrowRoom);
            placer.blockMark(symbol);
        }
        placer.discourage(placed.bar);
    }
    std::stable_sort(labelled.begin(), labelled.end(), [&](size_t a, size_t b) {
        return content.marks[m_marks[a].mark].importance > content.marks[m_marks[b].mark].importance;
    });
    constexpr size_t mostLabels = 120;
    for (size_t n = 0; n < labelled.size(); ++n) {
        const PlacedMark &placed = m_marks[labelled[n]];
        const Mark &mark = content.marks[placed.mark];
        const QRectF symbol(point(placed) - QPointF(placed.radius, placed.radius),
                            QSizeF(2 * placed.radius, 2 * placed.radius));
        const auto rect = n < mostLabels ? placer.place(symbol, placed.bar, textSize(mark.label, WidestLabel))
                                         : std::nullopt;
        if (!rect) {
            ++m_hiddenLabels;
            continue;
        }
        const QRectF near = rect->adjusted(-Gap * 2, -Gap * 2, Gap * 2, Gap * 2);
        const bool far = !near.intersects(symbol) && !near.intersects(placed.bar);
        m_labels.push_back({labelled[n], *rect, mark.label, far});
    }
}

void SceneLayout::placeRows(size_t band, const std::vector<Row> &rows)
{
    const std::vector<Mark> &marks = m_scene->bands[band].marks;
    std::vector<double> heights;
    for (const Row &row : rows) {
        heights.resize(std::max(heights.size(), static_cast<size_t>(row.row) + 1), LeastRowHeight);
        heights[static_cast<size_t>(row.row)] = std::max(heights[static_cast<size_t>(row.row)], row.height);
    }
    const double used = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double titleHeight = isTimed(m_scene->bands[band]) ? 0 : FlowTitleHeight;
    const double topGap = titleHeight +
                          std::max(RowGap / 2, (m_bands[band].area.height() - titleHeight - used) / 2);
    std::vector<double> tops(heights.size());
    std::exclusive_scan(heights.begin(), heights.end(), tops.begin(), m_bands[band].area.top() + topGap);

    for (const Row &row : rows) {
        const double top = tops[static_cast<size_t>(row.row)];
        const double height = heights[static_cast<size_t>(row.row)];
        const bool labelBelow = row.label.top() > 0;
        const double radius = radiusOf(marks[row.mark].size);
        const double y = labelBelow ? top + radius + RowGap / 2 : top + height / 2;
        PlacedMark &placed = addMark(band, row.mark, {QPointF(row.x, y)});
        if (isTimed(m_scene->bands[band]) && (marks.size() <= CrowdedMarks || marks[row.mark].colour >= 0))
            placed.bar = spanBar(marks[row.mark], y);
        if (row.label.isNull())
            continue;
        QRectF label = row.label;
        label.moveTop(labelBelow ? top + row.label.top() + RowGap / 2 : y - label.height() / 2);
        m_labels.push_back({m_marks.size() - 1, label, marks[row.mark].label, false});
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

int SceneLayout::markOfFact(int fact) const
{
    const auto place = static_cast<size_t>(fact);
    return fact >= 0 && place < m_markByFactPlace.size() ? m_markByFactPlace[place] : -1;
}

} // namespace plumbline
