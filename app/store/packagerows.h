// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/connection.h"
#include "store/edit.h"

namespace plumbline {

/// Rows of tables of the data package, found in an open dataset file by the content of
/// some columns. Fast where the file has an index for them, as for identifiers.

/// Those that have `value` in the column.
Result<std::vector<Row>> packageRows(const sqlite::Connection &connection, const PackageTable &table,
                                     const QString &column, const Cell &value);
/// The one with the primary key of `like`; nothing when there is none.
Result<std::optional<Row>> packageRow(const sqlite::Connection &connection, const PackageTable &table,
                                      const Row &like);

/// Positions of the columns that identify a row.
std::vector<size_t> keyColumns(const PackageTable &table);
/// "statement, s4": table and key, for places in errors.
QString rowName(const PackageTable &table, const Row &row);

/// Whether two cells hold the same; an empty text is a missing one.
bool sameContent(const Cell &a, const Cell &b);

} // namespace plumbline
