// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"

namespace plumbline {

/// Why nothing is computed from two facts of one subject and metric whose periods
/// would allow it. The first that applies, in this order.
enum class Obstacle : quint8 {
    Definition,
    Denominator,
    Segment,
    Region,
    Unit, ///< another currency, or another kind of unit
    Status,
    Differing, ///< statements of one of them differ, and none is chosen
    Bounds,    ///< what they leave open leaves the result open
};

struct Refusal {
    int other = -1; ///< position in the dataset
    Obstacle obstacle = Obstacle::Definition;
};

/// Between a fact and others of the given ones, in their order. Pure.
std::vector<Refusal> refusals(const Dataset &dataset, int fact, std::span<const int> others,
                              const PreferredAmounts &preferred = {});

} // namespace plumbline
