// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/figuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar enDash(0x2013);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// A round number and how it is written after the digits.
struct Scale {
    double factor;
    const char *suffix;
};

constexpr std::array englishScales = {
    Scale{1e12, QT_TRANSLATE_NOOP("FigureText", "tn")},
    Scale{1e9, QT_TRANSLATE_NOOP("FigureText", "bn")},
    Scale{1e6, QT_TRANSLATE_NOOP("FigureText", "m")},
    Scale{1, ""},
};

/// Chinese counts in powers of ten thousand.
constexpr std::array chineseScales = {
    Scale{1e12, "万亿"},
    Scale{1e8, "亿"},
    Scale{1e4, "万"},
    Scale{1, ""},
};

bool isChinese()
{
    return textLocale().language() == QLocale::Chinese;
}

/// Chinese writes 76%, English 76 %.
QString percentGap()
{
    return isChinese() ? QString() : QString(noBreakSpace);
}

Scale scaleOf(double value)
{
    const auto &scales = isChinese() ? chineseScales : englishScales;
    const auto fits = [value](const Scale &scale) { return std::abs(value) >= scale.factor; };
    const auto found = std::find_if(scales.begin(), scales.end(), fits);
    return found == scales.end() ? scales.back() : *found;
}

/// Decimals that a stated precision (half a unit of the last digit) carries.
int decimalsOf(double precision, double factor)
{
    constexpr int mostDecimals = 6;
    if (precision <= 0)
        return -1;
    const double lastDigit = 2 * precision / factor;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(lastDigit) - 1e-9)), 0, mostDecimals);
}

/// `decimals` below zero: as few as tell the value.
QString digits(double value, int decimals)
{
    constexpr int shortestPrecision = 6;
    const QLocale locale = textLocale();
    QString text = decimals >= 0 ? locale.toString(std::abs(value), 'f', decimals)
                                 : locale.toString(std::abs(value), 'g', shortestPrecision);
    if (decimals < 0 && text.contains(QLatin1Char('e')))
        text = locale.toString(std::abs(value), 'f', 0);
    return text;
}

/// Money in millions and more with as many digits as its precision carries, but at most six:
/// tables give it to the cent. Zeros at the end of what was cut tell nothing and go.
QString moneyDigits(double value, double precision, double factor)
{
    constexpr int mostDigits = 6;
    const int carried = decimalsOf(precision, factor);
    const double shown = std::abs(value / factor);
    const int whole = shown < 1 ? 1 : static_cast<int>(std::floor(std::log10(shown))) + 1;
    if (factor <= 1 || carried + whole <= mostDigits)
        return digits(value / factor, carried);
    const QLocale locale = textLocale();
    QString text = locale.toString(shown, 'f', std::max(0, mostDigits - whole));
    while (text.contains(locale.decimalPoint()) && text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

QString signOf(double value, bool isChange)
{
    if (value < 0)
        return QString(minusSign);
    return isChange && value > 0 ? QStringLiteral("+") : QString();
}

QString ordinal(int rank)
{
    const int lastTwo = rank % 100;
    const int last = rank % 10;
    const bool isTeen = lastTwo >= 11 && lastTwo <= 13;
    const QString pattern = !isTeen && last == 1   ? Words::tr("%1st")
                            : !isTeen && last == 2 ? Words::tr("%1nd")
                            : !isTeen && last == 3 ? Words::tr("%1rd")
                                                   : Words::tr("%1th");
    return pattern.arg(rank);
}

/// The number and what stands behind it. Both ends of a range share a scale.
struct Figure {
    double factor = 1;
    QString suffix;
};

Figure figureOf(double largest, const Unit &unit)
{
    switch (unit.kind()) {
    case Unit::Kind::Money: {
        const Scale scale = scaleOf(largest);
        return {scale.factor, *scale.suffix ? noBreakSpace + Words::tr(scale.suffix) : QString()};
    }
    case Unit::Kind::Percent:
        return {1, percentGap() + QStringLiteral("%")};
    case Unit::Kind::PercentagePoints:
        return {1, noBreakSpace + Words::tr("pp")};
    case Unit::Kind::PercentOrPoints:
        return {1, percentGap() + Words::tr("% or pp")};
    default:
        return {};
    }
}

QString prefixOf(const Unit &unit)
{
    if (unit.isMoney())
        return unit.code() + noBreakSpace;
    if (unit.kind() == Unit::Kind::Multiple)
        return QStringLiteral("×") + noBreakSpace;
    return {};
}

QString boundPrefix(Bound bound)
{
    switch (bound) {
    case Bound::About:
        return QStringLiteral("≈") + noBreakSpace;
    case Bound::AtLeast:
        return QStringLiteral("≥") + noBreakSpace;
    case Bound::AtMost:
        return QStringLiteral("≤") + noBreakSpace;
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return {};
}

QString numberText(double value, const Figure &figure, const Amount &amount, bool withSign)
{
    const bool isChange = withSign && amount.unit.kind() != Unit::Kind::Multiple;
    return signOf(value, isChange) + moneyDigits(value, amount.precision, figure.factor);
}

/// The patterns are QLocale's; a translation puts their parts in its own order.
QString dateText(QDate day, const QString &pattern)
{
    return textLocale().toString(day, pattern);
}

QString rangeText(QDate first, const QString &firstPattern, QDate last, const QString &lastPattern)
{
    return dateText(first, firstPattern) + enDash + dateText(last, lastPattern);
}

bool isFirstOfMonth(QDate day)
{
    return day.day() == 1;
}

bool isLastOfMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

QString wholeMonthsText(QDate first, QDate last)
{
    const bool sameYear = first.year() == last.year();
    if (first.month() == 1 && last.month() == 12)
        return sameYear ? dateText(first, Words::tr("yyyy"))
                        : rangeText(first, Words::tr("yyyy", "first of two years"), last, Words::tr("yyyy"));
    if (sameYear && first.month() == last.month())
        return dateText(first, Words::tr("MMM yyyy"));
    if (sameYear)
        return rangeText(first, Words::tr("MMM", "first of two months of a year"), last,
                         Words::tr("MMM yyyy", "last of two months of a year"));
    return rangeText(first, Words::tr("MMM yyyy"), last, Words::tr("MMM yyyy"));
}

} // namespace

QLocale textLocale()
{
    return QLocale().language() == QLocale::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                    : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString amountText(const Amount &amount, bool isChange)
{
    if (amount.isNull())
        return {};
    const double low = amount.lowest();
    const double high = amount.highest();
    if (amount.unit.kind() == Unit::Kind::Rank)
        return boundPrefix(amount.bound) + ordinal(static_cast<int>(std::lround(low)));

    const Figure figure = figureOf(std::max(std::abs(low), std::abs(high)), amount.unit);
    const QString start = boundPrefix(amount.bound) + prefixOf(amount.unit);
    if (amount.bound != Bound::Range)
        return start + numberText(low, figure, amount, isChange) + figure.suffix;
    return Words::tr("%1 to %2")
        .arg(start + numberText(low, figure, amount, isChange),
             numberText(high, figure, amount, isChange) + figure.suffix);
}

QString tickText(double value, double step, const Unit &unit, bool isChange)
{
    if (unit.kind() == Unit::Kind::Rank)
        return ordinal(static_cast<int>(std::lround(value)));
    const Figure figure = figureOf(std::max(std::abs(value), std::abs(step)), unit);
    if (value == 0)
        return prefixOf(unit) + QStringLiteral("0") + (unit.isMoney() ? QString() : figure.suffix);
    return prefixOf(unit) + signOf(value, isChange) +
           digits(value / figure.factor, decimalsOf(step / 2, figure.factor)) + figure.suffix;
}

QString spanText(const DateSpan &span)
{
    if (span.isNull())
        return {};
    const QDate first = span.first();
    const QDate last = span.last();
    const QString wholeDay = Words::tr("d MMM yyyy");
    if (first == last)
        return dateText(first, wholeDay);
    if (isFirstOfMonth(first) && isLastOfMonth(last))
        return wholeMonthsText(first, last);
    if (first.year() == last.year() && first.month() == last.month())
        return rangeText(first, Words::tr("d", "first of two days of a month"), last,
                         Words::tr("d MMM yyyy", "last of two days of a month"));
    return dateText(first, wholeDay) + QStringLiteral(" ") + enDash + QStringLiteral(" ") +
           dateText(last, wholeDay);
}

QString countText(qint64 count)
{
    return textLocale().toString(count);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(countText(count));
}

} // namespace plumbline
