// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include "analysis/periodlength.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"
#include "model/calendarwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

constexpr double RowHeight = 24;
constexpr double EntrySpacing = 18;
constexpr double SignSpacing = 6;
constexpr double PlainSignWidth = 18;
constexpr double SpanSignWidth = 26;
constexpr double SignRadius = 5.5;
constexpr double SmallRadius = 3.5;
constexpr double SizeGap = 3;
constexpr std::array sizeClasses = {SizeClass::Smallest, SizeClass::Small, SizeClass::Medium,
                                    SizeClass::Large, SizeClass::Largest};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

/// The largest sizes are drawn as large as a row allows.
double signRadius(SizeClass size)
{
    return std::min(radiusOf(size), RowHeight / 2);
}

double sizesWidth()
{
    double width = 0;
    for (const SizeClass size : sizeClasses)
        width += 2 * signRadius(size) + SizeGap;
    return width;
}

void paintSizes(const MarkPainter &marks, const QRectF &rect, const QColor &colour)
{
    double x = rect.left();
    for (const SizeClass size : sizeClasses) {
        const double radius = signRadius(size);
        marks.symbol(MarkShape::Circle, {x + radius, rect.center().y()}, radius, colour, Status::Reported);
        x += 2 * radius + SizeGap;
    }
}

void paintBar(const MarkPainter &marks, const QRectF &rect, const QColor &colour, int months)
{
    const QRectF bar(rect.left(), rect.center().y() - layout::SpanBarHeight / 2, rect.width(),
                     layout::SpanBarHeight);
    marks.spanBar(bar, colour, spanSigns(months, bar.left(), bar.right()));
}

void paintBound(const MarkPainter &marks, QPointF centre, const QColor &colour, Bound bound)
{
    const double shift = bound == Bound::AtLeast ? SmallRadius + 2 : -SmallRadius - 2;
    const QPointF symbol = centre + QPointF(0, shift);
    marks.symbol(MarkShape::Circle, symbol, SmallRadius, colour, Status::Reported);
    marks.boundArrow(symbol, SmallRadius, colour, bound);
}

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
int Legend::monthsOf(Sign sign)
{
    switch (sign) {
    case Sign::Quarter:
        return MonthsOfQuarter;
    case Sign::HalfYear:
        return MonthsOfHalf;
    case Sign::NineMonths:
        return MonthsOfNine;
    case Sign::Year:
        return MonthsOfYear;
    case Sign::SeveralYears:
        return 3 * MonthsOfYear;
    case Sign::Period:
        return 1;
    default:
        return 0;
    }
}

/// A circle tells something on the timeline only, and so does where a triangle points.
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

QString Legend::textOf(Sign sign, bool isTimeline)
{
    if (sign == Sign::Span && isTimeline)
        return Words::tr("span of the date");
    if (sign >= Sign::Quarter && sign <= Sign::Year)
        return lengthSign(monthsOf(sign)) + QLatin1Char(' ') + lengthWord(monthsOf(sign));
    static const std::map<Sign, const char *> texts = {
        {Sign::Money, QT_TRANSLATE_NOOP("Legend", "money raised or invested")},
        {Sign::Valuation, QT_TRANSLATE_NOOP("Legend", "valuation")},
        {Sign::Contract, QT_TRANSLATE_NOOP("Legend", "contract")},
        {Sign::Regulator, QT_TRANSLATE_NOOP("Legend", "fine or regulator")},
        {Sign::Plan, QT_TRANSLATE_NOOP("Legend", "plan or launch")},
        {Sign::OtherEvent, QT_TRANSLATE_NOOP("Legend", "other event")},
        {Sign::Rise, QT_TRANSLATE_NOOP("Legend", "rise or fall")},
        {Sign::Flag, QT_TRANSLATE_NOOP("Legend", "event")},
        {Sign::Reported, QT_TRANSLATE_NOOP("Legend", "reported")},
        {Sign::Estimated, QT_TRANSLATE_NOOP("Legend", "estimated")},
        {Sign::Forecast, QT_TRANSLATE_NOOP("Legend", "forecast")},
        {Sign::Planned, QT_TRANSLATE_NOOP("Legend", "planned or considered")},
        {Sign::AtLeast, QT_TRANSLATE_NOOP("Legend", "at least")},
        {Sign::AtMost, QT_TRANSLATE_NOOP("Legend", "at most")},
        {Sign::Range, QT_TRANSLATE_NOOP("Legend", "range")},
        {Sign::Disputed, QT_TRANSLATE_NOOP("Legend", "statements differ")},
        {Sign::SeveralYears, QT_TRANSLATE_NOOP("Legend", "several years")},
        {Sign::Period, QT_TRANSLATE_NOOP("Legend", "other period")},
        {Sign::Span, QT_TRANSLATE_NOOP("Legend", "time in which it lies")},
        {Sign::Computed, QT_TRANSLATE_NOOP("Legend", "computed")},
        {Sign::Sizes, QT_TRANSLATE_NOOP("Legend", "CNY below 100 m, 1 bn, 10 bn, 100 bn, and more")},
        {Sign::Note, QT_TRANSLATE_NOOP("Legend", "your note")},
        {Sign::Caution, QT_TRANSLATE_NOOP("Legend", "read with care")},
    };
    return Words::tr(texts.at(sign));
}

double Legend::signWidth(Sign sign)
{
    if (sign == Sign::Sizes)
        return sizesWidth();
    const bool isBar = sign >= Sign::Quarter && sign <= Sign::Span;
    return isBar || sign == Sign::Disputed ? SpanSignWidth : PlainSignWidth;
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
        const double entryWidth = signWidth(sign) + SignSpacing + metrics.horizontalAdvance(text);
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += RowHeight;
        }
        m_entries.push_back({sign, text, QRectF(x, y, entryWidth, RowHeight)});
        x += entryWidth + EntrySpacing;
    }
    m_height = m_entries.empty() ? 0 : y + RowHeight;
}

void Legend::paintSign(QPainter *painter, const Palette &palette, const Entry &entry) const
{
    struct Symbol {
        MarkShape shape;
        Status status;
    };
    static const std::map<Sign, Symbol> symbols = {
        {Sign::Money, {MarkShape::Circle, Status::Reported}},
        {Sign::Valuation, {MarkShape::Diamond, Status::Reported}},
        {Sign::Contract, {MarkShape::Square, Status::Reported}},
        {Sign::Regulator, {MarkShape::Cross, Status::Reported}},
        {Sign::Plan, {MarkShape::TriangleUp, Status::Reported}},
        {Sign::Rise, {MarkShape::TriangleUp, Status::Reported}},
        {Sign::OtherEvent, {MarkShape::Pentagon, Status::Reported}},
        {Sign::Reported, {MarkShape::Circle, Status::Reported}},
        {Sign::Estimated, {MarkShape::Circle, Status::Estimated}},
        {Sign::Forecast, {MarkShape::Circle, Status::Forecast}},
        {Sign::Planned, {MarkShape::Circle, Status::Planned}},
    };
    const QRectF rect(entry.rect.topLeft() + m_topLeft, QSizeF(signWidth(entry.sign), RowHeight));
    const auto symbol = symbols.find(entry.sign);
    if (symbol != symbols.end())
        MarkPainter(painter, palette)
            .symbol(symbol->second.shape, rect.center(), SignRadius, palette.inkSoft, symbol->second.status);
    else
        paintSpecialSign(painter, palette, entry.sign, rect);
}

void Legend::paintSpecialSign(QPainter *painter, const Palette &palette, Sign sign, const QRectF &rect)
{
    const MarkPainter marks(painter, palette);
    const QColor &colour = palette.inkSoft;
    switch (sign) {
    case Sign::AtLeast:
        paintBound(marks, rect.center(), colour, Bound::AtLeast);
        break;
    case Sign::AtMost:
        paintBound(marks, rect.center(), colour, Bound::AtMost);
        break;
    case Sign::Range:
        marks.range(rect.center() + QPointF(0, SignRadius), rect.center() - QPointF(0, SignRadius), colour,
                    Status::Reported);
        break;
    case Sign::Disputed:
        marks.disputedRings(rect.center(), SmallRadius, colour);
        break;
    case Sign::Quarter:
    case Sign::HalfYear:
    case Sign::NineMonths:
    case Sign::Year:
    case Sign::SeveralYears:
    case Sign::Period:
    case Sign::Span:
        paintBar(marks, rect, colour, monthsOf(sign));
        break;
    case Sign::Flag:
        marks.symbol(MarkShape::Flag, rect.center() - QPointF(flagWidth(1) / 2, 0), SignRadius, colour,
                     Status::Reported);
        break;
    case Sign::Note:
        marks.note(rect.center() + QPointF(4.5, 5.5), 0);
        break;
    case Sign::Computed:
        marks.computed(rect.center(), SignRadius, colour, Status::Reported);
        break;
    case Sign::Caution:
        painter->setPen(palette.warning);
        painter->drawText(rect, Qt::AlignCenter, QStringLiteral("⚠"));
        break;
    case Sign::Sizes:
        paintSizes(marks, rect, colour);
        break;
    default:
        break;
    }
}

void Legend::paint(QPainter *painter, const Palette &palette, const QFont &font) const
{
    painter->setFont(font);
    for (const Entry &entry : m_entries) {
        paintSign(painter, palette, entry);
        painter->setPen(palette.inkSoft);
        painter->drawText(
            entry.rect.translated(m_topLeft).adjusted(signWidth(entry.sign) + SignSpacing, 0, 4, 0),
            Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

} // namespace plumbline
