// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legendsign.h"

#include "analysis/periodlength.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"
#include "model/calendarwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace plumbline {

using Sign = LegendSign;

int monthsOf(LegendSign sign)
{
    switch (sign) {
    case Sign::Month:
        return 1;
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
        return 1; // drawn without parts
    default:
        return 0;
    }
}

/// A circle tells something on the timeline only, and so does where a triangle points.
namespace {

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
    return std::min(radiusOf(size), LegendSignHeight / 2);
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

void paintSpecialSign(QPainter *painter, const Palette &palette, Sign sign, const QRectF &rect)
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
    case Sign::Month:
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

} // namespace

QString textOf(LegendSign sign, bool isTimeline)
{
    if (sign == Sign::Span && isTimeline)
        return Words::tr("span of the date");
    if (sign >= Sign::Month && sign <= Sign::Year)
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

double widthOf(LegendSign sign)
{
    if (sign == Sign::Sizes)
        return sizesWidth();
    const bool isBar = sign >= Sign::Month && sign <= Sign::Span;
    return isBar || sign == Sign::Disputed ? SpanSignWidth : PlainSignWidth;
}

void paintLegendSign(QPainter *painter, const Palette &palette, LegendSign sign, const QRectF &rect)
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
    const auto symbol = symbols.find(sign);
    if (symbol != symbols.end())
        MarkPainter(painter, palette)
            .symbol(symbol->second.shape, rect.center(), SignRadius, palette.inkSoft, symbol->second.status);
    else
        paintSpecialSign(painter, palette, sign, rect);
}

} // namespace plumbline
