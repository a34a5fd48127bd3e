// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sceneframe.h"

#include "charts/layoutmetrics.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace plumbline {

using namespace layout;

namespace {

constexpr double WidestTitle = 128;
constexpr double NarrowestSubtitle = 96;
constexpr double DotRoom = 16;
constexpr double FooterGap = 8;
constexpr double ValueTickWidth = 62;

SceneFrame::Extremes extremesOf(const Band &band)
{
    SceneFrame::Extremes found{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const Mark &mark : band.marks) {
        for (const MarkValue &value : mark.values) {
            found.low = std::min(found.low, value.low);
            found.high = std::max(found.high, value.high);
        }
        if (mark.interval) {
            found.low = std::min(found.low, mark.interval->low);
            found.high = std::max(found.high, mark.interval->high);
        }
    }
    return found;
}

} // namespace

bool isTimed(const Band &band)
{
    return band.kind != Band::Kind::Flow;
}

bool isFlags(const Band &band)
{
    return band.kind == Band::Kind::Flags;
}

bool hasValues(const ChartScene &scene)
{
    return std::any_of(scene.bands.begin(), scene.bands.end(),
                       [](const Band &band) { return band.kind == Band::Kind::Values; });
}

SceneFrame::SceneFrame(ChartScenePtr scene, double width, const ChartFonts &fonts)
    : m_scene(std::move(scene))
    , m_width(width)
    , m_fonts(fonts)
    , m_labelSizes(fonts.label)
    , m_smallSizes(fonts.small)
{
    placeHeader();
    placeAside();
    placeGutter();
    measureFooter();
    measureTime();
    measureBands();
}

double SceneFrame::contentWidth() const
{
    return m_width - 2 * Margin;
}

void SceneFrame::placeHeader()
{
    constexpr double topShare = 0.75;
    const double width = contentWidth();
    m_titleRect =
        QRectF(Margin, Margin * topShare, width, textSize(m_fonts.title, m_scene->title, width).height());
    m_subtitleRect = QRectF(Margin, m_titleRect.bottom() + 2, width,
                            textSize(m_fonts.subtitle, m_scene->subtitle, width).height());
}

/// Right of the subtitle or the title; below them when both are long.
void SceneFrame::placeAside()
{
    constexpr double leastWidth = 270;
    m_headerBottom = m_subtitleRect.bottom();
    const std::tuple<QRectF, QFont, QString> lines[] = {{m_subtitleRect, m_fonts.subtitle, m_scene->subtitle},
                                                        {m_titleRect, m_fonts.title, m_scene->title}};
    for (const auto &[rect, font, text] : lines) {
        const double used = textSize(font, text, rect.width()).width() + 2 * Margin;
        m_asideRect = rect.adjusted(used, 0, 0, 0);
        if (m_asideRect.width() >= leastWidth)
            return;
    }
    m_asideRect = QRectF(Margin, m_headerBottom, contentWidth(), QFontMetricsF(m_fonts.small).height());
    m_headerBottom = m_asideRect.bottom();
}

void SceneFrame::placeGutter()
{
    const QFontMetricsF metrics(m_fonts.label);
    for (const Band &band : m_scene->bands) {
        // The title of flags stands where the value axis has its figures.
        if (!isTimed(band) || (isFlags(band) && hasValues(*m_scene)))
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

double SceneFrame::titleHeight(const Band &band) const
{
    return textSize(m_fonts.label, band.title, m_titleWidth - (band.hasDot() ? DotRoom : 0)).height() +
           textSize(m_fonts.small, band.subtitle, m_titleWidth).height();
}

void SceneFrame::measureFooter()
{
    if (m_scene->hasLegend)
        m_legend = Legend(*m_scene, contentWidth(), m_fonts.small);
    m_sourceList = SourceList(m_scene->sourceNotes, contentWidth(), m_fonts.small);
    m_sourceRemarkHeight = textSize(m_fonts.small, m_scene->sourceRemark, contentWidth()).height();
    m_noteHeight = textSize(m_fonts.small, m_scene->note, contentWidth()).height();
    m_sourcesHeight = textSize(m_fonts.small, m_scene->sources, contentWidth()).height();
}

double SceneFrame::footerHeight() const
{
    double height = m_legend.height() + Margin + FooterGap;
    for (const double text : {m_noteHeight, m_sourceList.height(), m_sourceRemarkHeight, m_sourcesHeight})
        height += text > 0 ? text + ParagraphGap : 0;
    return height;
}

void SceneFrame::measureTime()
{
    m_spans = m_scene->spans;
    for (const Band &band : m_scene->bands) {
        for (const Mark &mark : band.marks) {
            if (isTimed(band) && !isFlags(band))
                m_spans.push_back(mark.span);
        }
    }
    DateSpan whole;
    for (const DateSpan &span : m_spans)
        whole = whole.united(span);
    fitFlags(whole);
    for (const Band &band : m_scene->bands) {
        for (const Mark &mark : band.marks)
            whole = isFlags(band) ? whole.united(mark.span) : whole;
    }
    if (!whole.isNull())
        m_dataRange = DayRange{whole.startDay(), whole.endDay()};
}

/// Time fits the figures. Events a little before or after them are taken along, those further
/// away wait until the reader looks there; without a figure that has a date they are all there is.
void SceneFrame::fitFlags(const DateSpan &figures)
{
    constexpr double nearShare = 0.15;
    const double reach = figures.isNull() ? 0 : figures.days() * nearShare;
    for (const Band &band : m_scene->bands) {
        if (!isFlags(band))
            continue;
        for (const Mark &mark : band.marks) {
            const double day = mark.span.middleDay();
            const bool isInside = !figures.isNull() && day >= figures.startDay() && day <= figures.endDay();
            const bool isNear = figures.isNull() ||
                                (day >= figures.startDay() - reach && day <= figures.endDay() + reach);
            const QDate middle = QDate::fromJulianDay(static_cast<qint64>(day));
            if (isNear && !isInside)
                m_spans.push_back(DateSpan(middle, middle));
        }
    }
}

void SceneFrame::measureBands()
{
    for (const Band &band : m_scene->bands) {
        m_extremes.push_back(extremesOf(band));
        const BandRows::Space space{Margin, m_width - Margin, m_fonts.label};
        m_flows.push_back(isTimed(band) ? BandRows() : BandRows::flowing(band.marks, space));
    }
}

} // namespace plumbline
