// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/packagetables.h"

#include <QByteArrayList>

namespace plumbline {

/// How a table of the data package lies in the dataset file, and the SQL that leads rows there.
/// Pure. Its rows have the columns of the file: row numbers for identifiers, one measure.
struct RowTarget {
    const char *package;
    const char *table;             ///< null: its rows cannot be changed
    const char *columns;           ///< in the order of the package; those of a measure are one
    const char *key;               ///< positions in `columns` of what identifies a row
    const char *counted = nullptr; ///< a further column of new rows, and what it gets

    static RowTarget of(const PackageTable &table);

    QByteArrayList names() const { return QByteArray(columns).split(' '); }
    /// Takes the cells of a row in the order of `columns`.
    QByteArray insertSql() const;
    /// The condition that a row is the one with these cells. Appends its key to what is bound.
    QByteArray where(const Row &cells, Row &bound) const;
};

} // namespace plumbline
