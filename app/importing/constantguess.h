// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/columnlook.h"
#include "importing/mappingguess.h"

namespace plumbline {

/// Gives the mapping constants for what no column says, the last step of a guess: the metric by
/// the title of the values or a heading above the table, the company by the name of the file,
/// the unit by a heading. Gives its guesses.
std::vector<Guess> guessConstants(const TableSample &sample, const QString &fileName,
                                  const std::vector<ColumnLook> &looks, Mapping &mapping);

} // namespace plumbline
