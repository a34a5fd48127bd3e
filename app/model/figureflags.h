// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "model/factdescription.h"

#include <set>
#include <span>

namespace plumbline {

/// What is wrong with a figure beside others: a share above 100 %, shares of one market
/// that sum to more, shares of one company and two markets that follow each other, a
/// reported growth that its levels do not allow, a figure of a single day. Nothing is left
/// out for it. Pure.

/// For the detail pane.
std::vector<Caution> figureCautions(const Dataset &dataset, int fact, const PreferredAmounts &preferred);
/// For tooltip and screen reader: a short line each.
QStringList figureFlags(const Dataset &dataset, int fact, const PreferredAmounts &preferred);

/// Those of some facts that have such a flag beside the others.
std::set<int> flaggedFigures(const Dataset &dataset, std::span<const int> facts, const Derived &derived,
                             const PreferredAmounts &preferred);

} // namespace plumbline
