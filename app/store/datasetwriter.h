// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/cell.h"
#include "store/packagetables.h"

#include <memory>
#include <span>

namespace plumbline {

/// What a dataset says of itself.
struct DatasetHeading {
    QString name;
    QString title;
    QString description;
    QString version;
    QString licenses; ///< a JSON array as in datapackage.json
};

/// Writes a new dataset file, row by row, as the tables of the data package have
/// them. The file appears under its name only when finish() succeeds; until then,
/// and on every failure, what stood there stays.
///
/// Tables come in the order of packageTables(). Movable; one thread.
class DatasetWriter
{
public:
    static Result<DatasetWriter> create(const QString &path, const DatasetHeading &heading);

    DatasetWriter(DatasetWriter &&other) noexcept;
    DatasetWriter &operator=(DatasetWriter &&other) noexcept;
    ~DatasetWriter();

    /// Makes an identifier known before its row comes, for tables that refer to themselves.
    void announce(const PackageTable &table, const QString &id);

    /// One cell per column. An error has the column in its place's row, and no line.
    Outcome add(const PackageTable &table, std::span<const Cell> cells);

    /// Checks what only the whole can show, and puts the file in its place.
    Outcome finish();

private:
    struct Private;
    explicit DatasetWriter(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace plumbline
