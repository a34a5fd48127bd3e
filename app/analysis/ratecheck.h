// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

namespace plumbline {

/// A table of rates as read, with what must not serve put aside as a problem that names file and
/// line, the rows that are left in the order of RateTable. Put aside is
///
/// - a currency that ISO 4217 does not have today, a base that is the quote;
/// - a row without a source: no figure is shown without one;
/// - a rate that is zero, negative or beyond 0.000001 to 1000000, which no pair of currencies has;
/// - rates for one day or period and pair that differ: all of them. Equal ones count once; those of
///   the other direction agree when the stated precisions overlap;
/// - a rate more than five times away from what articles of `dataset` imply within twelve months, or
///   from the middle of the nearest rows of its pair, two before and two after, within twelve months.
///   Five, because a misplaced point is ten and a swapped pair of yuan and dollars almost fifty, while
///   no rate of a day or month has gone five times since floating rates but in hyperinflation.
///
/// Periods that overlap without one holding the other stay, with a note; see tableRate(). Pure; takes
/// n log n of the table and time in proportion to the dataset.
RateTable checkedRates(RateTable table, const Dataset &dataset);

} // namespace plumbline
