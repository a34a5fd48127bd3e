// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rates.h"

#include <map>
#include <optional>

namespace plumbline {

/// An amount in another currency, with its receipt.
struct Conversion {
    Amount amount; ///< about, or the bound as stated; its precision covers that of amount and rate
    /// None when the article itself states the amount in that currency.
    std::optional<ImpliedRate> rate;
};

/// Converts the money of a dataset into one currency, at the rates that its articles imply.
/// Nothing is fetched, and nothing is converted at a rate of another year.
class Converter
{
public:
    /// `currency`: ISO 4217. Takes time in proportion to the dataset.
    Converter(const Dataset &dataset, const QString &currency);

    const Unit &unit() const { return m_unit; }
    /// A stated conversion comes before a rate; the rate is the one nearest to the period of
    /// the statement, or to the day it was said where the period is unknown. None for what is
    /// no money, is in that currency already, or has no rate that serves.
    std::optional<Conversion> convert(const Fact &fact, const Statement &statement) const;

private:
    const Statement *statedConversion(const Fact &fact, const Statement &statement) const;

    Unit m_unit;
    std::multimap<StatementKey, StatementKey> m_conversions; ///< stated, either way
    std::vector<ImpliedRate> m_rates;
};

/// `amount` at a rate: each end by the middle of the rate, never a range as its mean. The
/// precision is how far the true value may lie from that, given the precision of the amount
/// and the interval of the rate. What was exact is about, because the rate is inferred.
Amount converted(const Amount &amount, const ImpliedRate &rate);

} // namespace plumbline
