// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <numeric>
#include <vector>

namespace plumbline {

/// The positions of all facts, in their order.
inline std::vector<int> allFacts(const Dataset &dataset)
{
    std::vector<int> facts(static_cast<size_t>(dataset.factCount()));
    std::iota(facts.begin(), facts.end(), 0);
    return facts;
}

} // namespace plumbline
