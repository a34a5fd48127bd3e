// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

namespace plumbline {

/// What the cells of a column of the data package hold.
enum class CellType : quint8 { Text, Slug, Code, Day, MonthDay, Number, Integer };

struct PackageColumn {
    const char *name;
    CellType type;
    bool isRequired;
    const char *description;
    /// The table whose identifier the cells hold, or null.
    const char *refersTo = nullptr;
    /// For codes: the words, separated by spaces.
    const char *codes = nullptr;
};

/// One table of the data package: a CSV file, and how its rows go into the dataset
/// file and come out of it again. The format is documented in resources/schema.md.
struct PackageTable {
    const char *name;
    const char *file;
    const char *description;
    std::span<const PackageColumn> columns;
    /// Names of the columns that identify a row, separated by spaces.
    const char *primaryKey;
    /// Gives the rows as the columns stand, in the order of the file.
    const char *select;
    /// The version of the file that brought it. A package may leave out what came after the
    /// first; then the table is empty.
    int since = 1;

    bool isOptional() const { return since > 1; }
    int columnCount() const { return static_cast<int>(columns.size()); }
    QStringList columnNames() const;
    /// Whether the first column names the rows, so that others can refer to them.
    bool hasOwnId() const;
};

/// In an order in which every table comes after those it refers to.
std::span<const PackageTable> packageTables();
const PackageTable *packageTable(const QString &name);

} // namespace plumbline
