// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factdescription.h"

namespace plumbline {

/// The parts of a description that lead to other facts; see describe().

/// The parties of a fact's event by role, the rates that the fact implies, and the
/// event's other amounts.
std::vector<DescriptionSection> eventSections(const Dataset &dataset, int fact);

/// Statements of other facts that revise or replace one of this fact.
DescriptionSection linkedSection(const Dataset &dataset, int fact);

/// Statements that contradict one of this fact.
std::vector<Caution> cautionsOf(const Dataset &dataset, int fact);

} // namespace plumbline
