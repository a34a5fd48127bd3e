// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "importing/mapping.h"

namespace plumbline {

/// A row of a table as a dataset keeps it: texts alone, whatever kinds its cells had.
struct KeptSourceRow {
    qint64 number = 0;
    QStringList cells;
};

/// What an import by the mapping makes of the cell in `column`, from 1: one amount, or two where
/// a bare number may have been a number or a text in the table. Empty when it makes none.
std::vector<Amount> amountsOf(const KeptSourceRow &row, int column, const Mapping &mapping);

} // namespace plumbline
