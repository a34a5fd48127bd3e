// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rates.h"

namespace plumbline {

/// The rate of a checked table that serves a figure of a day or period, if one does:
///
/// - A figure of one day: the rate of that day; else that of the nearest day before it, at most
///   seven days away (no market rests longer); else that of the shortest period in which it lies,
///   unless another one around it overlaps that.
/// - A figure of a period, or of a day somewhere in a span: the rate of just that period; else the
///   mean, weighted by days, of periods that make it up without a gap; else the mean of the rates
///   by day that lie in it, if it has no hole of more than seven days; else that of the shortest
///   period around it. So a flow takes the mean of its period, and never the rate of a single day.
///
/// The interval of a mean reaches from its lowest to its highest part: whichever the days on which
/// the money came, the true value lies in it. Pairs of currencies serve both ways; none is crossed
/// through a third. Pure; takes log n of the table and the rows that are used.
std::optional<ExchangeRate> tableRate(const RateTable &table, const QString &base, const QString &quote,
                                      const DateSpan &when);

/// What a table has and lacks of a figure that it has no rate for.
struct RateHole {
    bool hasPair = false;                    ///< whether the table has any rate of these two currencies
    std::vector<const TableRate *> touching; ///< those of days of the figure, by first day
    /// The days of the figure that none of them is of, by first day. Days between two rates, of which
    /// one is of a day, are none where they are no more than a rate of a day bridges.
    std::vector<DateSpan> missing;
    const TableRate *before = nullptr; ///< the last one that ends before the figure
    const TableRate *after = nullptr;  ///< the first one that starts after it
};

/// Meaningful where tableRate() has nothing.
RateHole holeAt(const RateTable &table, const QString &base, const QString &quote, const DateSpan &when);

} // namespace plumbline
