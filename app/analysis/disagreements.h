// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <vector>

namespace plumbline {

/// A statement by its place: that of its fact in the dataset, and its own in the fact.
struct StatementPlace {
    int fact = -1;
    size_t statement = 0;

    const Statement &in(const Dataset &dataset) const { return dataset.fact(fact).statements()[statement]; }
    friend auto operator<=>(const StatementPlace &, const StatementPlace &) = default;
};

/// Statements that do not fit together: those of a fact which differ by more than
/// their stated precision, and those that the dataset ties by a link of
/// contradiction, revision or replacement, which may belong to two facts.
struct Disagreement {
    std::vector<int> facts;                 ///< one, or two that links tie; positions, in order
    std::vector<StatementPlace> statements; ///< in order
    std::vector<Link> links;                ///< between them, in the order of the dataset
    bool differs = false;                   ///< the amounts of the one fact do
};

/// Whether a link says that two statements do not both hold. A conversion does not.
bool isDisagreement(Link::Kind kind);

/// All of a dataset, by their first fact; for each fact what it has with itself
/// first. Pure. Time in proportion to statements and links.
std::vector<Disagreement> disagreements(const Dataset &dataset);

} // namespace plumbline
