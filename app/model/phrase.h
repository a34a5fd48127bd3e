// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"
#include "text/codepoints.h"

#include <vector>

namespace plumbline {

/// Words of a text that are known to carry facts.
struct Phrase {
    Utf16Span place;
    std::vector<FactId> facts; ///< each once; those that the words state come first
    bool states = false;       ///< else the words only date or qualify a figure

    bool carries(const FactId &fact) const;
};

/// Adds a phrase behind those that begin before it, or its facts to the phrase that
/// has the same place.
void addPhrase(std::vector<Phrase> &phrases, Phrase phrase);

/// All facts that the words at a position carry, those of the shortest phrase first.
std::vector<FactId> factsAt(const std::vector<Phrase> &phrases, qsizetype position);

/// The fact that a click leads to: the one behind `current` when the words carry
/// that, so that further clicks walk through all of them; else the first.
FactId factAfter(const std::vector<FactId> &facts, const FactId &current);

} // namespace plumbline
