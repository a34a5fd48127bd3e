// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenelayout.h"

#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"

#include "charts/spanmotion.h"
#include "facts/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline {

using namespace layout;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SceneLayout)
};

constexpr double AxisLineHeight = 18;
constexpr double LeastBandHeight = 40;
constexpr double LeastValueHeight = 230;
constexpr double FooterGap = 8;
/// Right of the last period, where the labels of the newest marks go.
constexpr double LabelRoomShare = 0.16;
constexpr double MostSparePerLane = 26;
constexpr double LeastHitReach = 9;
constexpr double BarReach = 2;

} // namespace

SceneLayout::SceneLayout(ChartScenePtr scene, QSizeF size, const ChartFonts &fonts,
                         const std::optional<DayRange> &span)
    : SceneLayout(std::make_shared<SceneFrame>(std::move(scene), size.width(), fonts), size.height(), span)
{
}

SceneLayout::SceneLayout(SceneFramePtr frame, double height, const std::optional<DayRange> &span)
    : m_frame(std::move(frame))
    , m_span(span::showable(span))
    , m_size(m_frame->width(), height)
{
    place();
}

void SceneLayout::place()
{
    placeTime();
    placeBands();
    placeFooter();
    buildIndex();
}

SceneLayout SceneLayout::scrolling(const ChartScenePtr &scene, QSizeF size, double scrollBar,
                                   const ChartFonts &fonts, const std::optional<DayRange> &span,
                                   const SceneFramePtr &known)
{
    const bool isKnown = known && known->scene() == scene && known->fonts() == fonts;
    const auto layoutOf = [&](double width) {
        return isKnown && known->width() == width ? SceneLayout(known, size.height(), span)
                                                  : SceneLayout(scene, {width, size.height()}, fonts, span);
    };
    // A chart that had a scroll bar most likely needs one again.
    const double narrower = size.width() - scrollBar;
    if (isKnown && known->width() == narrower) {
        SceneLayout again = layoutOf(narrower);
        if (again.size().height() > size.height())
            return again;
    }
    SceneLayout whole = layoutOf(size.width());
    return whole.size().height() <= size.height() ? whole : layoutOf(narrower);
}

TimeScale SceneLayout::fittedTime() const
{
    const double labelRoom = hasValues(*scene()) ? std::min(WidestLabel, m_size.width() * LabelRoomShare) : 0;
    return {m_frame->spans(), m_frame->gutter(), m_size.width() - Margin - labelRoom};
}

void SceneLayout::placeTime()
{
    if (!m_frame->dataRange())
        return;
    m_time = m_span ? TimeScale(*m_span, m_frame->gutter(), m_size.width() - Margin) : fittedTime();
    const QFontMetricsF metrics(fonts().small);
    m_axis = TimeAxis(
        m_time, [&metrics](const QString &text) { return metrics.horizontalAdvance(text); },
        scene()->calendar.calendar);
}

void SceneLayout::placeFooter()
{
    double y = m_size.height() - m_frame->footerHeight() + FooterGap;
    m_legend = m_frame->legend();
    m_legend.moveTo({Margin, y});
    y += m_legend.height() + ParagraphGap;
    const auto placeText = [&](double height) {
        const QRectF rect(Margin, y, m_frame->contentWidth(), height);
        y += height > 0 ? height + ParagraphGap : 0;
        return rect;
    };
    m_noteRect = placeText(m_frame->noteHeight());
    m_sourceList = m_frame->sourceList();
    m_sourceList.moveTo(placeText(m_sourceList.height()).topLeft());
    m_sourceRemarkRect = placeText(m_frame->sourceRemarkHeight());
    m_sourcesRect = placeText(m_frame->sourcesHeight());
}

QString SceneLayout::asideText() const
{
    QStringList parts;
    if (m_placement.earlier > 0)
        parts << Words::tr("‹ %1 earlier").arg(m_placement.earlier);
    if (m_placement.later > 0)
        parts << Words::tr("%1 later ›").arg(m_placement.later);
    if (m_placement.eventsAway > 0)
        parts << counted(m_placement.eventsAway, Words::tr("%1 event out of sight"),
                         Words::tr("%1 events out of sight"));
    if (m_placement.hiddenLabels > 0)
        parts << counted(m_placement.hiddenLabels, Words::tr("%1 label hidden"),
                         Words::tr("%1 labels hidden"));
    return parts.join(QStringLiteral("  ·  "));
}

QRectF SceneLayout::wayOutRect() const
{
    if (m_placement.earlier + m_placement.later + m_placement.eventsAway == 0)
        return {};
    QRectF rect = asideRect();
    rect.setLeft(rect.right() - QFontMetricsF(fonts().small).horizontalAdvance(asideText()));
    return rect;
}

bool SceneLayout::isTimeEmpty() const
{
    if (m_placement.earlier + m_placement.later == 0)
        return false;
    return std::none_of(marks().begin(), marks().end(), [this](const PlacedMark &mark) {
        const Band &band = scene()->bands[mark.band];
        return isTimed(band) && !isFlags(band);
    });
}

QRectF SceneLayout::emptyTimeRect() const
{
    return axisPlot();
}

QRectF SceneLayout::axisPlot() const
{
    for (size_t i = 0; i < m_bands.size(); ++i) {
        if (scene()->bands[i].kind == Band::Kind::Values)
            return QRectF(m_plot.left(), m_bands[i].area.top(), m_plot.width(), m_bands[i].area.height());
    }
    return m_plot;
}

const Mark &SceneLayout::markOf(const PlacedMark &placed) const
{
    return scene()->bands[placed.band].marks[placed.mark];
}

std::vector<BandRows> SceneLayout::packBands() const
{
    std::vector<BandRows> packed;
    for (size_t i = 0; i < scene()->bands.size(); ++i) {
        const Band &band = scene()->bands[i];
        if (band.kind != Band::Kind::Rows)
            packed.push_back(m_frame->flow(i));
        else if (m_span)
            packed.push_back(BandRows::onAnySpan(band.marks, m_time.pixelsPerDay(), m_frame->labelSizes())
                                 .seenIn(*m_span, band.marks));
        else
            packed.push_back(BandRows::onTime(band.marks, m_time,
                                              {m_frame->gutter(), m_size.width() - Margin, fonts().label}));
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
    case Band::Kind::Flags:
        return FlagLaneHeight;
    case Band::Kind::Rows:
        break;
    }
    return std::max({rows.height() + RowGap, m_frame->titleHeight(band) + 2 * RowGap, LeastBandHeight});
}

/// What is left goes to the value band, else to the lanes in equal parts. Nothing
/// left: the chart grows.
std::vector<double> SceneLayout::bandHeights(const std::vector<BandRows> &rows, double available)
{
    const std::vector<Band> &bands = scene()->bands;
    std::vector<double> heights;
    double needed = 0;
    for (size_t i = 0; i < bands.size(); ++i) {
        heights.push_back(neededHeight(bands[i], rows[i]));
        needed += heights.back();
    }
    m_size.setHeight(m_size.height() + std::max(0.0, needed - available));

    const Band::Kind growing = hasValues(*scene()) ? Band::Kind::Values : Band::Kind::Rows;
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
    const std::vector<Band> &bands = scene()->bands;
    const std::vector<BandRows> rows = packBands();
    constexpr double headerGap = 12;
    const double axisHeight = m_time.isNull() ? 0 : AxisLineHeight * m_axis.rows() + Gap;
    const double top = m_frame->headerBottom() + headerGap;
    const std::vector<double> heights =
        bandHeights(rows, m_size.height() - top - axisHeight - m_frame->footerHeight());

    double y = top + (scene()->axisOnTop ? axisHeight : 0);
    m_plot = QRectF(m_frame->gutter(), y, m_size.width() - Margin - m_frame->gutter(), 0);
    m_timeAxisRect = QRectF(m_frame->gutter(), top, m_plot.width(), axisHeight);
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
        if (timed && !scene()->axisOnTop) {
            m_timeAxisRect.moveTop(y);
            y += axisHeight;
        }
    }
}

void SceneLayout::placeBand(size_t band, const BandRows &rows, double y, double height)
{
    const Band &content = scene()->bands[band];
    PlacedBand &place = m_bands[band];
    place.area = QRectF(0, y, m_size.width(), height);
    place.titleArea = isTimed(content) ? QRectF(Margin, y, m_frame->titleWidth(), height)
                                       : QRectF(Margin, y, m_frame->contentWidth(), FlowTitleHeight);
    if (isFlags(content)) // beside the plot, as the figures of the value axis
        place.titleArea.setRight(m_frame->gutter() - Gap);
    MarkPlacer placer(*m_frame, m_time, m_span, m_placement);
    if (content.kind == Band::Kind::Values) {
        place.values = valueScale(band);
        placer.placeValues(band, place);
    } else if (isFlags(content)) {
        placer.placeFlags(band, place);
    } else {
        placer.placeRows(band, place, rows);
    }
}

ValueScale SceneLayout::valueScale(size_t band) const
{
    constexpr double axisPadding = 6;
    const Band &content = scene()->bands[band];
    const SceneFrame::Extremes &values = m_frame->extremes(band);
    const QRectF &area = m_bands[band].area;
    const bool isWhole = content.unit.kind() == Unit::Kind::Rank || content.unit.kind() == Unit::Kind::Count;
    if (values.low > values.high)
        return {};
    return {values.low,
            values.high,
            content.fromZero,
            area.bottom() - axisPadding,
            area.top() + axisPadding,
            isWhole ? 1.0 : 0.0};
}

void SceneLayout::buildIndex()
{
    std::vector<MarkIndex::Entry> entries;
    entries.reserve(m_placement.points.size());
    m_markByFactPlace.assign(
        scene()->dataset ? static_cast<size_t>(scene()->placeOfComputed(scene()->computed.size())) : 0, -1);
    for (size_t i = 0; i < marks().size(); ++i) {
        const PlacedMark &placed = marks()[i];
        for (const Mark *mark : marksOf(placed))
            m_markByFactPlace[static_cast<size_t>(mark->fact)] = static_cast<int>(i);
        for (size_t p = 0; p < placed.pointCount && !placed.isOffside; ++p)
            entries.push_back({middle(placed, p), i, std::max(LeastHitReach, placed.radius + 2)});
    }
    m_index = MarkIndex(std::move(entries));
}

QRectF SceneLayout::flagRect(const PlacedMark &placed) const
{
    const QPointF pole = point(placed);
    const double width = flagWidth(std::max<size_t>(1, placed.memberCount));
    return {pole.x(), pole.y() - placed.radius, width, 2 * placed.radius};
}

QPointF SceneLayout::middle(const PlacedMark &placed, size_t value) const
{
    return isFlags(scene()->bands[placed.band]) ? flagRect(placed).center() : point(placed, value);
}

std::vector<const Mark *> SceneLayout::marksOf(const PlacedMark &placed) const
{
    if (!placed.isCluster())
        return {&markOf(placed)};
    std::vector<const Mark *> found;
    for (size_t i = 0; i < placed.memberCount; ++i) {
        const size_t member = m_placement.members[placed.firstMember + i];
        found.push_back(&scene()->bands[placed.band].marks[member]);
    }
    return found;
}

std::optional<DayRange> SceneLayout::clusterDays(const PlacedMark &placed) const
{
    if (!placed.isCluster())
        return std::nullopt;
    const std::vector<const Mark *> members = marksOf(placed);
    return DayRange{members.front()->span.middleDay(), members.back()->span.middleDay()};
}

std::vector<MarkIndex::Hit> SceneLayout::marksAt(QPointF position) const
{
    std::vector<MarkIndex::Hit> hits = m_index.hits(position);
    if (!hits.empty())
        return hits;
    for (const PlacedLabel &label : labels()) {
        if (label.rect.contains(position))
            return {{label.mark, 0}};
    }
    for (size_t i = 0; i < marks().size(); ++i) {
        const QRectF &bar = marks()[i].bar;
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
