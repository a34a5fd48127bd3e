// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/fact.h"

#include <vector>

namespace plumbline {

/// Whether two figures can both be true, given how precisely they were stated.
///
/// Points agree when their stated precisions overlap: 11.2 and 11.18 billion. A
/// point agrees with a range when it lies in the range widened by the range's
/// own precision: 3 does not agree with 1.4 to 2.8. A bound agrees unless it is
/// violated. Amounts in different units are not compared and so agree.
bool agree(const Amount &a, const Amount &b);

/// Whether what two statements say of one thing cannot both be true. An estimate and
/// a reported figure, or figures of different measures, are not of one thing.
bool disagree(const Statement &a, const Statement &b);

/// Whether any two statements of a fact do.
bool isDisputed(const Fact &fact);

/// The amounts of a fact that differ from each other, the first of each kind, in
/// the order of the statements. One element when all agree; conversions into
/// another unit are left out.
std::vector<Amount> distinctAmounts(const Fact &fact);

} // namespace plumbline
