// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "store/sourcetable.h"

namespace plumbline {

/// A part of a mapping that was worked out and not said, with the reason, for the reader to
/// overrule.
struct Guess {
    enum class Part : quint8 { Titles, Numbers, Days, DayMeaning, Column, Wide, Constant };

    Part part = Part::Column;
    int column = -1;                       ///< from 0; -1: of the whole table
    ColumnRole role = ColumnRole::Ignored; ///< of a column or constant
    QString what;                          ///< "“Umsatz” is the value"
    QString why;                           ///< "its title says so"
};

/// A first mapping of a table and every guess in it.
struct GuessedMapping {
    Mapping mapping;
    std::vector<Guess> guesses;
};

/// Guesses titles, forms of numbers and days, roles, a wide table and constants from a sample.
/// A pure function: the same sample gives the same guess. `fileName` names what the table does
/// not name.
GuessedMapping guessMapping(const TableSample &sample, const TableChoice &choice, const QString &fileName);

} // namespace plumbline
