// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "analysis/rates.h"

#include <map>
#include <optional>

namespace plumbline {

/// An amount in another currency, with its receipt.
struct Conversion {
    Amount amount; ///< about, or the bound as stated; its precision covers that of amount and rate
    /// None when the article itself states the amount in that currency.
    std::optional<ExchangeRate> rate;
};

/// A computed level in another currency: `value` has its result and what follows from the figures
/// as stated in that currency, all else as it was.
struct ConvertedLevel {
    Derivation value;
    ExchangeRate rate;
};

/// Converts the money of a dataset into one currency: at the rates of the reader's table, which was
/// made for it and is of the day, and where that has none at those that the articles imply. Nothing
/// is fetched, and nothing is converted at a rate of another year. Immutable: any thread.
class Converter
{
public:
    /// `currency`: ISO 4217. Takes time in proportion to the dataset, whose table of rates it keeps.
    Converter(const Dataset &dataset, const QString &currency);

    const Unit &unit() const { return m_unit; }
    /// A stated conversion comes before a rate; the rate is that of the period of the statement,
    /// or of the day it was said where the period is unknown. None for what is no money, is in that
    /// currency already, or has no rate that serves.
    std::optional<Conversion> convert(const Fact &fact, const Statement &statement) const;
    /// A level that Plumbline computes. Growth has no currency, and is never computed from what was
    /// converted.
    std::optional<ConvertedLevel> convert(const Derivation &value) const;
    std::optional<ExchangeRate> rateFor(const QString &currency, const DateSpan &when) const;

private:
    bool canConvert(const Unit &unit) const;
    const Statement *statedConversion(const Fact &fact, const Statement &statement) const;

    Unit m_unit;
    std::multimap<StatementKey, StatementKey> m_conversions; ///< stated, either way
    RateTablePtr m_table;                                    ///< may be null
    std::vector<ExchangeRate> m_rates;                       ///< of articles
};

/// The days that the rate for a statement must be of.
const DateSpan &rateSpan(const Statement &statement);

/// `amount` at a rate: each end by the middle of the rate, never a range as its mean. The
/// precision is how far the true value may lie from that, given the precision of the amount
/// and the interval of the rate. How a rate of a longer period differed in its part is not known, so that
/// gives no more digits than were stated. What was exact is about, because the rate is inferred.
Amount converted(const Amount &amount, const ExchangeRate &rate);

} // namespace plumbline
