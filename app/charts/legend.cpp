// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include "analysis/periodlength.h"

#include <QFontMetricsF>

namespace plumbline {

namespace {

constexpr double EntrySpacing = 18;
constexpr double SignSpacing = 6;

} // namespace

Legend::Sign Legend::signOf(Status status)
{
    switch (status) {
    case Status::Reported:
        return Sign::Reported;
    case Status::Estimated:
        return Sign::Estimated;
    case Status::Forecast:
        return Sign::Forecast;
    case Status::Planned:
    case Status::Considered:
        break;
    }
    return Sign::Planned;
}

std::optional<Legend::Sign> Legend::signOf(Bound bound)
{
    switch (bound) {
    case Bound::AtLeast:
        return Sign::AtLeast;
    case Bound::AtMost:
        return Sign::AtMost;
    case Bound::Range:
        return Sign::Range;
    case Bound::Exact:
    case Bound::About:
        break;
    }
    return std::nullopt;
}

Legend::Sign Legend::lengthSignOf(int months)
{
    switch (months) {
    case 0:
        return Sign::Span;
    case 1:
        return Sign::Month;
    case MonthsOfQuarter:
        return Sign::Quarter;
    case MonthsOfHalf:
        return Sign::HalfYear;
    case MonthsOfNine:
        return Sign::NineMonths;
    case MonthsOfYear:
        return Sign::Year;
    default:
        return months % MonthsOfYear == 0 ? Sign::SeveralYears : Sign::Period;
    }
}

/// Of the bar that the legend has for a length; 0 for what is none.
std::optional<Legend::Sign> Legend::signOf(MarkShape shape, bool isTimeline)
{
    switch (shape) {
    case MarkShape::Circle:
        return isTimeline ? std::optional(Sign::Money) : std::nullopt;
    case MarkShape::Diamond:
        return Sign::Valuation;
    case MarkShape::Square:
        return Sign::Contract;
    case MarkShape::Cross:
        return Sign::Regulator;
    case MarkShape::TriangleUp:
    case MarkShape::TriangleDown:
        return isTimeline ? Sign::Plan : Sign::Rise;
    case MarkShape::Flag:
        return Sign::Flag;
    case MarkShape::Pentagon:
        break;
    }
    return Sign::OtherEvent;
}

void Legend::addSigns(std::set<Sign> &used, const Mark &mark, bool isTimeline)
{
    if (const auto sign = signOf(mark.bound))
        used.insert(*sign);
    used.insert(mark.isComputed ? Sign::Computed : signOf(mark.status));
    if (const auto sign = signOf(mark.shape, isTimeline); sign && !mark.isComputed)
        used.insert(*sign);
    if (mark.disputed)
        used.insert(Sign::Disputed);
    if (mark.hasNote)
        used.insert(Sign::Note);
    if (mark.caution)
        used.insert(Sign::Caution);
    if (mark.size != SizeClass::Fixed)
        used.insert(Sign::Sizes);
}

std::vector<Legend::Sign> Legend::signsOf(const ChartScene &scene)
{
    std::set<Sign> used;
    for (const Band &band : scene.bands) {
        for (const Mark &mark : band.marks) {
            addSigns(used, mark, scene.request.page == Page::Timeline);
            if (band.kind != Band::Kind::Flow && mark.span.days() > 1)
                used.insert(lengthSignOf(mark.months));
        }
    }
    return {used.begin(), used.end()};
}

Legend::Legend(const ChartScene &scene, double width, const QFont &font)
{
    layOut(signsOf(scene), scene.request.page == Page::Timeline, width, font);
}

Legend Legend::ofAllSigns(double width, const QFont &font)
{
    std::vector<Sign> signs;
    for (int sign = 0; sign <= static_cast<int>(Sign::Caution); ++sign)
        signs.push_back(static_cast<Sign>(sign));
    Legend legend;
    legend.layOut(signs, false, width, font);
    return legend;
}

void Legend::layOut(const std::vector<Sign> &signs, bool isTimeline, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double x = 0;
    double y = 0;
    for (const Sign sign : signs) {
        const QString text = textOf(sign, isTimeline);
        const double entryWidth = widthOf(sign) + SignSpacing + metrics.horizontalAdvance(text);
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += LegendSignHeight;
        }
        m_entries.push_back({sign, text, QRectF(x, y, entryWidth, LegendSignHeight)});
        x += entryWidth + EntrySpacing;
    }
    m_height = m_entries.empty() ? 0 : y + LegendSignHeight;
}

void Legend::paint(QPainter *painter, const Palette &palette, const QFont &font) const
{
    painter->setFont(font);
    for (const Entry &entry : m_entries) {
        const QRectF sign(entry.rect.topLeft() + m_topLeft, QSizeF(widthOf(entry.sign), LegendSignHeight));
        paintLegendSign(painter, palette, entry.sign, sign);
        painter->setPen(palette.inkSoft);
        painter->drawText(
            entry.rect.translated(m_topLeft).adjusted(widthOf(entry.sign) + SignSpacing, 0, 4, 0),
            Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

} // namespace plumbline
