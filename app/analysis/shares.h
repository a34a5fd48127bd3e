// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <span>
#include <vector>

namespace plumbline {

/// A part of something, in percent: a share that is a level and no change.
bool isShareLevel(const Dataset &dataset, int fact);

/// Shares that cannot be right as they stand.
struct ShareExcess {
    std::vector<int> facts; ///< positions in the dataset; one: that share alone
    double atLeast = 0;     ///< percent: what their stated precisions allow as the least sum
};

/// Among the given facts, single shares above 100 %, and shares of one market, period
/// and status that sum to more. Companies taken together count where none of them
/// stands alone; a part of a company that is there itself does not count. A market
/// without any name is not known to be one. Pure; takes n log n of the facts.
std::vector<ShareExcess> shareExcesses(const Dataset &dataset, std::span<const int> facts);

/// The same that a share of all facts takes part in.
std::vector<ShareExcess> shareExcessesOf(const Dataset &dataset, int fact);

} // namespace plumbline
