// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversionwords.h"

#include "analysis/conversion.h"
#include "facts/figuretext.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr int RateDigits = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversionWords)
};

QString rateText(const ImpliedRate &rate)
{
    const auto number = [](double value) { return textLocale().toString(value, 'g', RateDigits); };
    const QString middle = QStringLiteral("1 %1 = %2 %3").arg(rate.base, number(rate.middle), rate.quote);
    return rate.low == rate.high
               ? middle
               : Words::tr("%1 (between %2 and %3)").arg(middle, number(rate.low), number(rate.high));
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

void addRate(DescriptionSection &section, const Dataset &dataset, const Conversion &conversion)
{
    const auto add = [&section](const QString &label, const QString &value) {
        if (!value.isEmpty())
            section.rows.push_back({label, value, {}});
    };
    add(Words::tr("Lies between"), reachText(conversion.amount));
    add(Words::tr("Rate"), rateText(*conversion.rate));
    add(Words::tr("Rate of"),
        Words::tr("%1, when the article appeared that implies it").arg(spanText(conversion.rate->published)));
    add(Words::tr("Source"), dataset.article(conversion.rate->article).title);
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
        section.rows.push_back(
            {Words::tr("Not converted"),
             Words::tr("No article implies a rate from %1 within twelve months.").arg(amount.unit.code()),
             {}});
        return section;
    }
    section.rows.push_back({Words::tr("Converted"), amountText(conversion->amount), {}});
    section.rows.push_back({Words::tr("As stated"), amountText(amount), {}});
    if (conversion->rate)
        addRate(section, dataset, *conversion);
    else
        section.rows.push_back({Words::tr("Rate"), Words::tr("none needed: the article states both"), {}});
    return section;
}

} // namespace plumbline
