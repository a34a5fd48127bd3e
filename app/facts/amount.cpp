// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/amount.h"

#include "facts/numbers.h"

#include "facts/codes.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr CodeTable<Unit::Kind, 6> unitCodes = {{
    {Unit::Kind::Percent, "percent"},
    {Unit::Kind::PercentagePoints, "percentage_points"},
    {Unit::Kind::PercentOrPoints, "percent_or_points"},
    {Unit::Kind::Multiple, "multiple"},
    {Unit::Kind::Rank, "rank"},
    {Unit::Kind::Count, "count"},
}};

constexpr CodeTable<Bound, 5> boundCodes = {{
    {Bound::Exact, "exact"},
    {Bound::About, "about"},
    {Bound::AtLeast, "at_least"},
    {Bound::AtMost, "at_most"},
    {Bound::Range, "range"},
}};

bool isCurrencyCode(QStringView code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar letter) {
               return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z');
           });
}

} // namespace

std::optional<Unit> Unit::fromCode(QStringView code)
{
    if (isCurrencyCode(code)) {
        Unit unit(Kind::Money);
        std::transform(code.begin(), code.end(), unit.m_currency.begin(),
                       [](QChar letter) { return letter.toLatin1(); });
        return unit;
    }
    const auto kind = valueOf(unitCodes, code);
    return kind ? std::optional(Unit(*kind)) : std::nullopt;
}

QString Unit::code() const
{
    if (isMoney())
        return QString::fromLatin1(m_currency.data(), m_currency.size());
    return codeOf(unitCodes, m_kind);
}

Amount Amount::exactly(double value, Unit unit, double precision)
{
    return {value, value, precision, Bound::Exact, unit};
}

std::optional<Bound> boundFromCode(QStringView code)
{
    return valueOf(boundCodes, code);
}

QString code(Bound bound)
{
    return codeOf(boundCodes, bound);
}

QString amountCode(const Amount &amount)
{
    if (amount.isNull())
        return {};
    const QString low = formatPlain(amount.lowest());
    const QString ends =
        amount.bound == Bound::Range ? low + QStringLiteral("..") + formatPlain(amount.highest()) : low;
    return QStringList{ends, amount.unit.code(), code(amount.bound)}.join(QLatin1Char(' '));
}

} // namespace plumbline
