// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "store/sourcetable.h"

#include <optional>

namespace plumbline {

/// A cell with a value, read: an amount, or what should stand there instead, or neither where
/// the cell says that there is no value.
struct AmountRead {
    std::optional<Amount> amount;
    QString expected; ///< a sentence
};

/// Reads a cell in the mapping's form of numbers. `said` is what the row or the title says of
/// the unit; what the cell says itself counts before it, and must not contradict it. Scales are
/// for money and counts.
AmountRead readAmount(const SourceCell &cell, const std::optional<UnitText> &said, const Mapping &mapping);

} // namespace plumbline
