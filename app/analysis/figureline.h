// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"

namespace plumbline {

/// What a fact is to a computed value.
/// None: no level or growth, or of a time shorter than a month, of which no growth is computed.
enum class FigureRole : quint8 { None, Level, YearlyGrowth, QuarterlyGrowth };

/// A level belongs to no event, has no reference, and counts money, things or a share of
/// something; ranks, acts, and what is flagged to be kept off lines play no part.
FigureRole figureRole(const Dataset &dataset, int fact);

/// The metric of a level, or of the level that a growth metric belongs to:
/// "revenue" for "revenue_growth".
QString levelMetric(const Metric &metric);

/// What a fact states in a unit, for computing: the most precise of its statements;
/// of those that differ the one that the reader prefers, else none.
std::optional<Amount> usableAmount(const Fact &fact, const Unit &unit, const PreferredAmounts &preferred);

/// A whole number of calendar months, from the first of one.
bool isMonths(const DateSpan &period, int months);
/// Starts and ends a number of months sooner; an end of month stays one.
DateSpan monthsBefore(const DateSpan &period, int months);

/// Whether figures of these may be put together: one status, or growth to a forecast.
bool fitTogether(const Derivation &value, Status first, Status second);

/// The kind that two facts would have by their roles and periods alone, the earlier
/// level (or the level) first.
std::optional<Derivation::Kind> kindOf(const Dataset &dataset, int first, int second);

/// The computed value; none when the unit, status or amounts do not allow it.
std::optional<Derivation> combined(const Dataset &dataset, Derivation::Kind kind, int first, int second,
                                   const PreferredAmounts &preferred);

/// All but the metric and the base of two measures is equal.
bool isSameScope(const Measure &a, const Measure &b);

} // namespace plumbline
