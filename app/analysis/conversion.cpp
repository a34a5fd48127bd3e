// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/conversion.h"

#include "analysis/tablerates.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

/// How far the true value may lie from `stated` times the middle of the rate.
double reach(double stated, double precision, const ExchangeRate &rate)
{
    const double middle = stated * rate.middle;
    double most = 0;
    for (const double end : {stated - precision, stated + precision}) {
        for (const double factor : {rate.low, rate.high})
            most = std::max(most, std::abs(end * factor - middle));
    }
    return most;
}

/// Where the first digit of a value stands: 2 of 800 and of 750, -1 of 0.3.
int placeOf(double value)
{
    constexpr double inexact = 1e-9; // of the logarithm of a power of ten
    return static_cast<int>(std::floor(std::log10(std::abs(value)) + inexact));
}

/// Half a unit of the last digit of `result`, where it has as many as `stated`; 0 where those are not known.
double asCoarseAs(const Amount &stated, double result)
{
    const double value = std::max(std::abs(stated.lowest()), std::abs(stated.highest()));
    if (stated.precision <= 0 || value == 0 || result == 0)
        return 0;
    const int further = std::max(0, placeOf(value) - placeOf(2 * stated.precision));
    return std::pow(10, placeOf(result) - further) / 2;
}

} // namespace

Amount converted(const Amount &amount, const ExchangeRate &rate)
{
    Amount result = amount;
    result.unit = Unit::fromCode(rate.quote).value_or(Unit());
    if (amount.bound == Bound::Exact)
        result.bound = Bound::About;
    for (std::optional<double> Amount::*end : {&Amount::low, &Amount::high}) {
        if (amount.*end)
            result.*end = *(amount.*end) * rate.middle;
    }
    result.precision = amount.isNull() ? 0
                                       : std::max(reach(amount.lowest(), amount.precision, rate),
                                                  reach(amount.highest(), amount.precision, rate));
    if (rate.basis == ExchangeRate::Basis::AroundPeriod && !amount.isNull()) {
        const double largest = std::max(std::abs(result.lowest()), std::abs(result.highest()));
        result.precision = std::max(result.precision, asCoarseAs(amount, largest));
    }
    return result;
}

Converter::Converter(const Dataset &dataset, const QString &currency)
    : m_unit(Unit::fromCode(currency).value_or(Unit()))
    , m_table(dataset.rates())
    , m_rates(impliedRates(dataset, currency))
{
    for (const Link &link : dataset.tables().links) {
        if (link.kind != Link::Kind::Converts)
            continue;
        m_conversions.emplace(link.from, link.to);
        m_conversions.emplace(link.to, link.from);
    }
}

const Statement *Converter::statedConversion(const Fact &fact, const Statement &statement) const
{
    const auto [begin, end] = m_conversions.equal_range(statement.key);
    for (auto other = begin; other != end; ++other) {
        for (const Statement &candidate : fact.statements()) {
            if (candidate.key == other->second && candidate.amount.unit == m_unit)
                return &candidate;
        }
    }
    return nullptr;
}

bool Converter::canConvert(const Unit &unit) const
{
    return unit.isMoney() && m_unit.isMoney() && unit != m_unit;
}

std::optional<ExchangeRate> Converter::rateFor(const QString &currency, const DateSpan &when) const
{
    if (m_table) {
        if (auto rate = tableRate(*m_table, currency, m_unit.code(), when))
            return rate;
    }
    return plumbline::rateFor(m_rates, currency, when);
}

std::optional<Conversion> Converter::convert(const Fact &fact, const Statement &statement) const
{
    const Amount &amount = statement.amount;
    if (amount.isNull() || !canConvert(amount.unit))
        return std::nullopt;
    if (const Statement *stated = statedConversion(fact, statement))
        return Conversion{stated->amount, std::nullopt};
    const auto rate = rateFor(amount.unit.code(), rateSpan(statement));
    if (!rate)
        return std::nullopt;
    return Conversion{converted(amount, *rate), rate};
}

std::optional<ConvertedLevel> Converter::convert(const Derivation &value) const
{
    if (!value.isLevel() || value.result.isNull() || !canConvert(value.result.unit))
        return std::nullopt;
    const auto rate = rateFor(value.result.unit.code(), value.period);
    if (!rate)
        return std::nullopt;
    ConvertedLevel level{value, *rate};
    level.value.result.unit = m_unit;
    if (value.result.low)
        level.value.result.low = *value.result.low * rate->low; // a level is above zero
    if (value.result.high)
        level.value.result.high = *value.result.high * rate->high;
    level.value.result.precision = value.result.precision * rate->middle;
    if (value.asStated)
        level.value.asStated = *value.asStated * rate->middle;
    return level;
}

const DateSpan &rateSpan(const Statement &statement)
{
    return statement.period.isNull() ? statement.asserted : statement.period;
}

} // namespace plumbline
