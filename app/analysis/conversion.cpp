// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/conversion.h"

#include <algorithm>

namespace plumbline {

namespace {

/// How far the true value may lie from `stated` times the middle of the rate.
double reach(double stated, double precision, const ImpliedRate &rate)
{
    const double middle = stated * rate.middle;
    double most = 0;
    for (const double end : {stated - precision, stated + precision}) {
        for (const double factor : {rate.low, rate.high})
            most = std::max(most, std::abs(end * factor - middle));
    }
    return most;
}

} // namespace

Amount converted(const Amount &amount, const ImpliedRate &rate)
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
    return result;
}

Converter::Converter(const Dataset &dataset, const QString &currency)
    : m_unit(Unit::fromCode(currency).value_or(Unit()))
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

std::optional<Conversion> Converter::convert(const Fact &fact, const Statement &statement) const
{
    const Amount &amount = statement.amount;
    if (amount.isNull() || !amount.unit.isMoney() || !m_unit.isMoney() || amount.unit == m_unit)
        return std::nullopt;
    if (const Statement *stated = statedConversion(fact, statement))
        return Conversion{stated->amount, std::nullopt};
    const DateSpan &when = statement.period.isNull() ? statement.asserted : statement.period;
    const auto rate = rateFor(m_rates, amount.unit.code(), when);
    if (!rate)
        return std::nullopt;
    return Conversion{converted(amount, *rate), rate};
}

} // namespace plumbline
