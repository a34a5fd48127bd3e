// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "store/sourcetable.h"

namespace plumbline {

/// What the cells of a column look like, by most of those that are not missing.
enum class ColumnType : quint8 { Empty, Text, Number, Percent, Money, Period, Day, Year };

QString typeText(ColumnType type);

/// What is known of a column before anything is mapped.
struct ColumnLook {
    QString title; ///< "Column 3" where the table gives none
    ColumnType type = ColumnType::Empty;
    int filled = 0;   ///< cells of the sample that are not missing
    int distinct = 0; ///< different ones
    QStringList examples; ///< up to three
};

/// Looks at the rows of a sample below the row of titles.
std::vector<ColumnLook> lookAtColumns(const TableSample &sample, const Mapping &mapping);

/// A part of a mapping that was worked out and not said, with the reason, for the reader to
/// overrule: "Column “Umsatz” is the value: its title says so."
struct Guess {
    int column = -1; ///< from 0; -1: of the whole table
    QString what;
    QString why;
};

/// A first mapping of a table and every guess in it.
struct GuessedMapping {
    Mapping mapping;
    std::vector<Guess> guesses;
};

/// Guesses titles, forms of numbers and dates, roles, a wide table and constants from a sample.
/// A pure function: the same sample gives the same guess. `fileName` may give a name for what
/// the table lacks.
GuessedMapping guessMapping(const TableSample &sample, const TableChoice &choice, const QString &fileName);

} // namespace plumbline
