// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"

#include <vector>

namespace plumbline {

/// The figures of a page by place: the facts of its dataset by their positions, and the
/// values computed beside them by numbers that follow on these. So a list of facts is a
/// list of places as it is.
struct FigurePlaces {
    DatasetPtr dataset;
    std::vector<Derivation> computed; ///< each once

    int placeOfComputed(size_t index) const { return dataset->factCount() + static_cast<int>(index); }
    /// Null for a fact.
    const Derivation *computedAt(int place) const;
    FactId idOf(int place) const;
    /// -1 when it is neither a fact of the dataset nor computed here.
    int placeOf(const FactId &id) const;
};

} // namespace plumbline
