// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "facts/months.h"

namespace plumbline {

/// How long periods are, in the units in which companies report.

/// The fewest days of a month, of which growth is computed.
inline constexpr int ShortestMonth = 28;

/// The number of months that a period has; 0 when it has no whole number of them.
///
/// Months may begin on any day. Whole weeks stand for months as in calendars of 52 or 53
/// weeks: 13 or 14 are a quarter, 26 or 27 a half, 39 or 40 nine months, 52 or 53 a year,
/// four or five a month.
int wholeMonths(const DateSpan &period);

/// Equal in months, or in days (a few more or less, of long ones) where neither has whole months.
bool haveSameLength(const DateSpan &a, const DateSpan &b);

/// Whether a figure is the sum, growth or share of its period, all of it: then the period's
/// length matters. Not so for acts and their amounts, for valuations, counts and ranks: of
/// these the period says when, not how long.
bool coversPeriod(const Dataset &dataset, const Statement &statement);

/// wholeMonths() of what covers its period, else 0.
int monthsCovered(const Dataset &dataset, const Statement &statement);
/// Of a computed value; 0 for compound growth, which reaches over the years between its levels.
int monthsCovered(const Derivation &value);

/// It covers a single day, as hardly any figure of an article does: start and end of its
/// period are most likely one date that was taken for both. Series of days are the rule in
/// imported tables: never of these.
bool coversOneDay(const Dataset &dataset, const Statement &statement);

} // namespace plumbline
