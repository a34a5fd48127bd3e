// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

namespace plumbline {

/// A row of a table of the data package whose cells are called by the names of their columns,
/// which must be there. A value.
class NamedRow
{
public:
    /// Of a table that exists; all cells are missing at first.
    explicit NamedRow(const char *table);
    NamedRow(const char *table, Row row);

    const PackageTable &table() const { return *m_table; }
    const Row &row() const { return m_row; }

    /// Empty when the cell is missing.
    QString text(const char *column) const;
    std::optional<double> number(const char *column) const;
    /// The table and its key alike.
    NamedRow &set(const char *column, const Cell &cell);
    NamedRow &set(const char *column, const QString &text) { return set(column, textCell(text)); }

    friend bool operator==(const NamedRow &a, const NamedRow &b) { return a.m_row == b.m_row; }

private:
    size_t at(const char *column) const;

    const PackageTable *m_table;
    Row m_row;
};

inline RowChange adding(const NamedRow &row)
{
    return {&row.table(), {}, row.row()};
}

inline RowChange removing(const NamedRow &row)
{
    return {&row.table(), row.row(), {}};
}

inline RowChange correcting(const NamedRow &before, const NamedRow &after)
{
    return {&before.table(), before.row(), after.row()};
}

} // namespace plumbline
