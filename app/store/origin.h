// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <vector>

namespace plumbline {

/// The table of another program's file that statements were imported from, as the dataset
/// remembers it.
struct OriginTable {
    QString id;
    QString fileName; ///< without its folder
    QString format;   ///< csv, xlsx, ods, database, package
    QString table;    ///< sheet, table, view or resource; empty for CSV
    QString sha256;   ///< of the file's bytes when it was imported
    QDate importedOn; ///< null: not known
    QStringList titles;
    QByteArray mapping; ///< JSON: how the table was read; empty: not known
};

/// A row of such a table, as it stood there.
struct OriginRow {
    qint64 number = 0; ///< as the table counts: lines of a CSV file, else rows
    QStringList cells;
};

/// A cell of which the dataset has a fact.
struct OriginCell {
    qint64 row = 0;
    int column = 0; ///< from 1
    FactId fact;

    friend bool operator==(const OriginCell &, const OriginCell &) = default;
};

/// Where an imported statement stands.
struct StatementOrigin {
    StatementKey statement{};
    std::shared_ptr<const OriginTable> table;
    qint64 row = 0;
    int column = 0;                 ///< of its value, from 1
    std::vector<OriginRow> rows;    ///< its row, and what the dataset has above and below
    std::vector<OriginCell> leadTo; ///< in these rows; those that are found quickly
};

/// How much is read around a statement.
struct OriginReach {
    int neighbours = 2; ///< rows above, and as many below; without any, nothing that leads to facts
    int most = 200;     ///< statements of one fact

    static OriginReach ownRows() { return {0, 100'000}; }
};

/// Of one fact.
struct FactOrigins {
    std::vector<StatementOrigin> places; ///< in the order of the file
    bool isCut = false;                  ///< there are more of them
};

} // namespace plumbline
