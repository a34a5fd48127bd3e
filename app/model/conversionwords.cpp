// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversionwords.h"

#include "facts/days.h"
#include "facts/figuretext.h"
#include "facts/numbers.h"
#include "model/derivedwords.h"
#include "model/rateholewords.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr int RateDigits = 4;

using Basis = ExchangeRate::Basis;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversionWords)
};

QString number(double value, int digits)
{
    return textLocale().toString(value, 'g', digits);
}

/// A rate of a table has as many digits as were written.
int digitsOf(const ExchangeRate &rate)
{
    constexpr int tableDigits = 6;
    return rate.isOfTable() ? tableDigits : RateDigits;
}

QString middleText(const ExchangeRate &rate)
{
    return QStringLiteral("1 %1 = %2 %3").arg(rate.base, number(rate.middle, digitsOf(rate)), rate.quote);
}

QString rateText(const ExchangeRate &rate)
{
    const int digits = digitsOf(rate);
    const QString low = number(rate.low, digits);
    const QString high = number(rate.high, digits);
    return low == high ? middleText(rate)
                       : Words::tr("%1 (between %2 and %3)").arg(middleText(rate), low, high);
}

/// "USD 1.122 to 1.136 bn": where the true value lies; empty for a bound, which has one end.
QString reachText(const Amount &amount)
{
    if (amount.precision <= 0 || amount.bound == Bound::AtLeast || amount.bound == Bound::AtMost)
        return {};
    Amount reach = amount;
    reach.bound = Bound::Range;
    reach.low = amount.lowest() - amount.precision;
    reach.high = amount.highest() + amount.precision;
    constexpr double finer = 10;
    reach.precision = amount.precision / finer;
    return amountText(reach);
}

/// Why the rate serves the figure.
QString basisText(const ExchangeRate &rate)
{
    const QString when = spanText(rate.when);
    const int rows = static_cast<int>(rate.rows.size());
    switch (rate.basis) {
    case Basis::Article:
        return Words::tr("%1, when the article appeared that implies it").arg(when);
    case Basis::Day:
        return Words::tr("%1, the day of the figure").arg(when);
    case Basis::EarlierDay:
        return Words::tr("%1, the nearest day before the figure, at most seven days away").arg(when);
    case Basis::Period:
        return Words::tr("%1, just the period of the figure").arg(when);
    case Basis::AroundPeriod:
        return Words::tr("%1, a longer period in which the figure lies; how the rate of just its part "
                         "differed is not known")
            .arg(when);
    case Basis::MeanOfPeriods:
        return Words::tr("%1: mean of %2 that make up the period of the figure")
            .arg(when, counted(rows, Words::tr("%1 period"), Words::tr("%1 periods")));
    case Basis::MeanOfDays:
        return Words::tr("%1: mean of %2 in the period of the figure")
            .arg(when, counted(rows, Words::tr("%1 day"), Words::tr("%1 days")));
    }
    return when;
}

/// The sources of the rows, each once, up to a few of them.
QString sourcesOf(const ExchangeRate &rate)
{
    constexpr qsizetype mostNamed = 3;
    QStringList sources;
    for (const TableRate *row : rate.rows) {
        if (sources.size() <= mostNamed && !sources.contains(row->source))
            sources << row->source;
    }
    if (sources.size() > mostNamed)
        sources.last() = QStringLiteral("…");
    return sources.join(QStringLiteral("; "));
}

/// "line 12", "lines 12 to 255".
QString linesText(const ExchangeRate &rate, const QString &one, const QString &several)
{
    const auto [first, last] =
        std::minmax_element(rate.rows.begin(), rate.rows.end(),
                            [](const TableRate *a, const TableRate *b) { return a->line < b->line; });
    return first == last ? one.arg((*first)->line) : several.arg((*first)->line).arg((*last)->line);
}

QString sourceText(const Dataset &dataset, const ExchangeRate &rate)
{
    if (!rate.isOfTable())
        return dataset.article(rate.article).title;
    return Words::tr("%1, in %2, %3")
        .arg(sourcesOf(rate), nameOfTable(dataset),
             linesText(rate, Words::tr("line %1"), Words::tr("lines %1 to %2")));
}

QString noRateText(const Dataset &dataset, const QString &from, const QString &into, const DateSpan &when)
{
    const QString article = Words::tr("No article implies a rate from %1 within twelve months.").arg(from);
    const QString hole = holeText(dataset, from, into, when);
    return hole.isEmpty() ? article : hole + QLatin1Char(' ') + article;
}

void add(DescriptionSection &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.rows.push_back({label, value, {}});
}

/// As it is written there: "1 USD = 6.824 CNY"; of a mean from the lowest to the highest.
QString writtenText(const ExchangeRate &rate)
{
    if (!rate.isOfTable())
        return {};
    const auto [low, high] =
        std::minmax_element(rate.rows.begin(), rate.rows.end(),
                            [](const TableRate *a, const TableRate *b) { return a->rate < b->rate; });
    const auto text = [](double value) {
        return textLocale().toString(value, 'g', QLocale::FloatingPointShortest);
    };
    const QString one = text((*low)->rate);
    const QString figure =
        (*low)->rate == (*high)->rate ? one : Words::tr("%1 to %2").arg(one, text((*high)->rate));
    return QStringLiteral("1 %1 = %2 %3").arg((*low)->base, figure, (*low)->quote);
}

void addRate(DescriptionSection &section, const Dataset &dataset, const ExchangeRate &rate,
             const DateSpan &when)
{
    add(section, Words::tr("Rate"), rateText(rate));
    add(section, Words::tr("Rate of"), basisText(rate));
    add(section, Words::tr("Source"), sourceText(dataset, rate));
    add(section, Words::tr("Written there"), writtenText(rate));
    if (!rate.isOfTable())
        add(section, Words::tr("Your table"), holeText(dataset, rate.base, rate.quote, when));
}

QString shortReceipt(const Dataset &dataset, const ExchangeRate &rate)
{
    return QStringList{middleText(rate), spanText(rate.when), sourceText(dataset, rate)}.join(
        QStringLiteral(" · "));
}

} // namespace

DescriptionSection conversionSection(const Dataset &dataset, const Fact &fact, const QString &currency)
{
    DescriptionSection section{Words::tr("In %1").arg(currency), {}};
    const Statement &statement = fact.headline();
    const Amount &amount = statement.amount;
    if (currency.isEmpty() || amount.isNull() || !amount.unit.isMoney() || amount.unit.code() == currency)
        return section;
    const auto conversion = Converter(dataset, currency).convert(fact, statement);
    if (!conversion) {
        add(section, Words::tr("Not converted"),
            noRateText(dataset, amount.unit.code(), currency, rateSpan(statement)));
        return section;
    }
    add(section, Words::tr("Converted"), amountText(conversion->amount));
    add(section, Words::tr("As stated"), amountText(amount));
    if (!conversion->rate) {
        add(section, Words::tr("Rate"), Words::tr("none needed: the article states both"));
        return section;
    }
    add(section, Words::tr("Lies within"), reachText(conversion->amount));
    addRate(section, dataset, *conversion->rate, rateSpan(statement));
    return section;
}

DescriptionSection conversionSection(const Dataset &dataset, const Derivation &value, const QString &currency)
{
    DescriptionSection section{Words::tr("In %1").arg(currency), {}};
    const Unit &unit = value.result.unit;
    if (!value.isLevel() || currency.isEmpty() || !unit.isMoney() || unit.code() == currency)
        return section;
    const auto level = Converter(dataset, currency).convert(value);
    if (!level) {
        add(section, Words::tr("Not converted"), noRateText(dataset, unit.code(), currency, value.period));
        return section;
    }
    add(section, Words::tr("Converted"), figureText(level->value));
    add(section, Words::tr("As computed"), figureText(value));
    if (level->value.asStated)
        add(section, Words::tr("Lies within"), intervalText(level->value));
    addRate(section, dataset, level->rate, value.period);
    return section;
}

QStringList conversionLines(const Dataset &dataset, const Fact &fact, const Converter &converter)
{
    const Statement &statement = fact.headline();
    const Unit &unit = statement.amount.unit;
    if (statement.amount.isNull() || !unit.isMoney() || unit == converter.unit())
        return {};
    const auto conversion = converter.convert(fact, statement);
    if (!conversion)
        return {Words::tr("no rate into %1").arg(converter.unit().code())};
    QStringList lines = {amountText(conversion->amount)};
    if (conversion->rate)
        lines << shortReceipt(dataset, *conversion->rate);
    return lines;
}

QStringList conversionLines(const Dataset &dataset, const Derivation &value, const Converter &converter)
{
    const Unit &unit = value.result.unit;
    if (!value.isLevel() || !unit.isMoney() || unit == converter.unit())
        return {};
    const auto level = converter.convert(value);
    if (!level)
        return {Words::tr("no rate into %1").arg(converter.unit().code())};
    return {figureText(level->value), shortReceipt(dataset, level->rate)};
}

double sixDigits(double value)
{
    constexpr int digits = 6;
    return QString::number(value, 'g', digits).toDouble();
}

double tenDigits(double value)
{
    constexpr int digits = 10;
    return QString::number(value, 'g', digits).toDouble();
}

QString rateCode(const ExchangeRate &rate)
{
    return QStringLiteral("1 %1 = %2 %3 (%4..%5)")
        .arg(rate.base, formatPlain(sixDigits(rate.middle)), rate.quote, formatPlain(sixDigits(rate.low)),
             formatPlain(sixDigits(rate.high)));
}

QString rateSourceCode(const Dataset &dataset, const ExchangeRate &rate)
{
    const QString first = formatDay(rate.when.first());
    const QString last = formatDay(rate.when.last());
    if (!rate.isOfTable())
        return QStringLiteral("%1, %2..%3").arg(dataset.article(rate.article).id, first, last);
    const QString lines = linesText(rate, QStringLiteral("line %1"), QStringLiteral("lines %1 to %2"));
    const QString days = first == last ? first : first + QStringLiteral("..") + last;
    return QStringLiteral("%1 (%2, %3), %4").arg(sourcesOf(rate), nameOfTable(dataset), lines, days);
}

} // namespace plumbline
