// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/typedamount.h"

#include "facts/boundsign.h"
#include "facts/figures.h"
#include "facts/figuretext.h"
#include "facts/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TypedAmount)
};

struct BoundWords {
    QStringView written;
    Bound bound;
};

/// Longer ones first: "no more than" holds "more than".
constexpr std::array boundWords = {
    BoundWords{u"no more than", Bound::AtMost},
    BoundWords{u"not more than", Bound::AtMost},
    BoundWords{u"no less than", Bound::AtLeast},
    BoundWords{u"not less than", Bound::AtLeast},
    BoundWords{u"at least", Bound::AtLeast},
    BoundWords{u"more than", Bound::AtLeast},
    BoundWords{u"upward of", Bound::AtLeast},
    BoundWords{u"over", Bound::AtLeast},
    BoundWords{u"超过", Bound::AtLeast},
    BoundWords{u"至少", Bound::AtLeast},
    BoundWords{u"at most", Bound::AtMost},
    BoundWords{u"less than", Bound::AtMost},
    BoundWords{u"up to", Bound::AtMost},
    BoundWords{u"under", Bound::AtMost},
    BoundWords{u"至多", Bound::AtMost},
    BoundWords{u"不到", Bound::AtMost},
    BoundWords{u"about", Bound::About},
    BoundWords{u"around", Bound::About},
    BoundWords{u"close to", Bound::About},
    BoundWords{u"nearly", Bound::About},
    BoundWords{u"约", Bound::About},
};

TypedAmount problem(const QString &sentence)
{
    return {{}, sentence};
}

/// Half a unit of the last digit, in base units.
double precisionOf(const Figure &figure, double value)
{
    const qsizetype point = figure.digits.indexOf(QLatin1Char('.'));
    const double decimals = point < 0 ? 0 : static_cast<double>(figure.digits.size() - point - 1);
    const double digits = readGroupedNumber(figure.digits).value_or(0);
    // All multipliers are powers of ten.
    const double exponent = digits == 0 || value == 0 ? 0 : std::round(std::log10(std::abs(value / digits)));
    return 0.5 * std::pow(10, exponent) / std::pow(10, decimals);
}

/// Takes a sign or word of a bound from the start of the text.
std::optional<Bound> takeBound(QString &text)
{
    if (const auto bound = takeBoundSign(text))
        return bound;
    for (const BoundWords &words : boundWords) {
        if (!text.startsWith(words.written, Qt::CaseInsensitive))
            continue;
        text = text.mid(words.written.size()).trimmed();
        return words.bound;
    }
    return {};
}

/// What is left of the text when its figures are taken out.
QString besides(const QString &text, const std::vector<Figure> &figures)
{
    QString rest;
    qsizetype end = 0;
    for (const Figure &figure : figures) {
        rest += QStringView(text).mid(end, figure.start - end).toString() + QLatin1Char(' ');
        end = figure.end;
    }
    return (rest + text.mid(end)).simplified();
}

bool isRangeWord(const QString &words)
{
    static const QStringList known = {QStringLiteral("to"),
                                      QStringLiteral("-"),
                                      QStringLiteral("–"),
                                      QStringLiteral("—"),
                                      QStringLiteral("至"),
                                      QStringLiteral("到"),
                                      QStringLiteral("and"),
                                      QStringLiteral(".."),
                                      QStringLiteral("between and"),
                                      QStringLiteral("from to"),
                                      QString()};
    return known.contains(words.toLower());
}

/// "10 to 20 billion": the first has the multiplier of the second, as it is read aloud.
void shareMultiplier(Figure &low, const Figure &high)
{
    if (!low.multiplier.isEmpty() || high.multiplier.isEmpty() || !low.value || !high.value)
        return;
    const double digits = readGroupedNumber(high.digits).value_or(0);
    if (digits != 0)
        *low.value *= std::abs(*high.value) / digits;
    low.multiplier = high.multiplier;
}

TypedAmount amountOf(std::vector<Figure> figures, Unit unit, Bound bound)
{
    if (figures.size() == 2)
        shareMultiplier(figures.front(), figures.back());
    for (const Figure &figure : figures) {
        if (!figure.value)
            return problem(
                Texts::tr("“%1” can be read in two ways. Write thousands as 1,234 and decimals as 0.5.")
                    .arg(figure.digits));
        if (figure.unit.kind() != Unit::Kind::None)
            unit = figure.unit;
    }
    if (unit.kind() == Unit::Kind::None)
        return problem(Texts::tr("Choose what the value counts: a currency, percent …"));
    Amount amount = Amount::exactly(*figures.front().value, unit);
    amount.precision = unit.kind() == Unit::Kind::Rank ? 0 : precisionOf(figures.front(), *amount.low);
    amount.bound = figures.size() == 2 ? Bound::Range : bound;
    if (figures.size() == 2) {
        amount.high = figures.back().value;
        amount.precision = std::min(amount.precision, precisionOf(figures.back(), *amount.high));
        if (!(*amount.low < *amount.high))
            return problem(Texts::tr("The second figure of a range must be above the first."));
    } else if (amount.bound == Bound::AtLeast) {
        amount.high.reset();
    } else if (amount.bound == Bound::AtMost) {
        amount.low.reset();
    } else if (amount.bound == Bound::Range) {
        return problem(Texts::tr("A range needs two figures: 10 to 20 million."));
    }
    const double lowest = amount.lowest();
    if (unit.kind() == Unit::Kind::Rank && (lowest < 1 || lowest != std::floor(lowest)))
        return problem(Texts::tr("A rank is a whole number from 1."));
    return {amount, {}};
}

} // namespace

TypedAmount readTypedAmount(const QString &typed, const Unit &unit, Bound bound)
{
    QString text = typed.simplified();
    if (text.isEmpty())
        return problem(Texts::tr("Type the value, such as 600 million or 12.5 %."));
    bound = takeBound(text).value_or(bound == Bound::Range ? Bound::Exact : bound);
    std::vector<Figure> figures = findFigures(text);
    const QString rest = besides(text, figures);
    const bool isOne = figures.size() == 1 && rest.isEmpty();
    const bool isRange = figures.size() == 2 && isRangeWord(rest);
    if (!isOne && !isRange)
        return problem(
            Texts::tr(
                "“%1” is not understood. Write it like 600 million, CNY 1.2 bn, 12.5 % or 10 to 20 million.")
                .arg(typed.trimmed()));
    return amountOf(std::move(figures), unit, bound);
}

namespace {

struct Scale {
    double factor;
    const char *word;
};

constexpr std::array scales = {Scale{1e12, " trillion"}, Scale{1e9, " billion"}, Scale{1e6, " million"}};

/// With the digits that the precision carries; with a word where that is as exact.
QString numberText(double value, double precision, const Scale *scale)
{
    const double factor = scale ? scale->factor : 1;
    QString text = formatPlain(value / factor);
    const double lastDigit = 2 * precision / factor;
    const int decimals =
        lastDigit > 0 && lastDigit < 1 ? static_cast<int>(std::lround(-std::log10(lastDigit))) : 0;
    qsizetype present = text.contains(QLatin1Char('.')) ? text.size() - text.indexOf(QLatin1Char('.')) - 1
                                                        : 0;
    if (present < decimals && present == 0)
        text += QLatin1Char('.');
    for (; present < decimals; ++present)
        text += QLatin1Char('0');
    return text;
}

/// The largest scale that shows the last stated digit, with few decimals, so that it is read back.
const Scale *scaleOf(const Amount &amount)
{
    if (!amount.unit.isMoney() && amount.unit.kind() != Unit::Kind::Count)
        return nullptr;
    constexpr double smallestDigit = 0.0009;
    for (const Scale &scale : scales) {
        const double lastDigit = 2 * amount.precision / scale.factor;
        const bool isSeen = lastDigit <= 1 && (lastDigit >= smallestDigit || amount.precision == 0);
        if (std::abs(amount.highest()) >= scale.factor && isSeen)
            return &scale;
    }
    return nullptr;
}

QString grouped(double value)
{
    QString text = formatPlain(value);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 2 : 1;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at >= first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

} // namespace

QString typedText(const Amount &amount)
{
    if (amount.isNull())
        return {};
    const Scale *scale = scaleOf(amount);
    const QString word = scale ? QString::fromLatin1(scale->word) : QString();
    const QString low = numberText(amount.lowest(), amount.precision, scale);
    if (amount.bound != Bound::Range)
        return low + word;
    return low + word + QStringLiteral(" to ") + numberText(amount.highest(), amount.precision, scale) + word;
}

QString understoodText(const Amount &amount)
{
    if (amount.isNull())
        return {};
    QString text = amountText(amount);
    const bool isScaled = scaleOf(amount) != nullptr;
    if (isScaled && amount.bound == Bound::Range)
        text += QStringLiteral(" = ") + grouped(amount.lowest()) + QStringLiteral(" – ") +
                grouped(amount.highest());
    else if (isScaled)
        text += QStringLiteral(" = ") + grouped(amount.lowest());
    if (amount.precision > 0)
        text += Texts::tr(", stated to ± %1").arg(grouped(amount.precision));
    return text;
}

bool unitFits(const QString &unitKind, const Unit &unit, bool hasReference)
{
    const bool isRelative = hasReference && unit.kind() == Unit::Kind::Multiple;
    if (unitKind == QLatin1String("any") || unitKind.isEmpty())
        return true;
    if (unitKind == QLatin1String("money"))
        return unit.isMoney() || isRelative;
    if (unitKind == QLatin1String("percent"))
        return unit.kind() == Unit::Kind::Percent || unit.kind() == Unit::Kind::PercentOrPoints ||
               unit.kind() == Unit::Kind::PercentagePoints || unit.kind() == Unit::Kind::Multiple;
    if (unitKind == QLatin1String("percentage_points"))
        return unit.kind() == Unit::Kind::PercentagePoints || unit.kind() == Unit::Kind::PercentOrPoints ||
               unit.kind() == Unit::Kind::Percent;
    return unit.code() == unitKind || isRelative;
}

} // namespace plumbline
