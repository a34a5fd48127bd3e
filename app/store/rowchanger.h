// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/connection.h"
#include "store/edit.h"

#include <QSet>

namespace plumbline {

struct RowTarget;

/// Makes changes of rows in an open dataset file, within a transaction of the caller's. Identifiers become
/// row numbers, order is counted, each measure is kept once. One thread; used for one transaction.
///
/// RuleBroken, with table, row and column as place: a cell that the reader would refuse, a
/// rule of the schema, a row that is not as it was read.
class RowChanger
{
public:
    explicit RowChanger(sqlite::Connection &connection) : m_connection(connection) {}

    Outcome apply(const RowChange &change);
    /// Takes away the measures that no statement uses any more.
    Outcome finish();

private:
    Outcome add(const RowTarget &target, const RowChange &change, const QString &place);
    Outcome correct(const RowTarget &target, const RowChange &change, const QString &place);
    Outcome remove(const RowTarget &target, const RowChange &change, const QString &place);
    Outcome checkCells(const RowChange &change) const;
    Outcome checkBefore(const RowChange &change) const;
    /// Cells as the columns of the file have them.
    Result<Row> shaped(const PackageTable &table, const Row &cells, bool mayAddMeasure);
    Result<Cell> rowOf(const PackageTable &table, size_t column, const Row &cells) const;
    Result<Cell> measureOf(const Row &cells, bool mayAdd);
    Outcome run(const QByteArray &sql, const Row &cells, const QString &place) const;

    sqlite::Connection &m_connection;
    QSet<qint64> m_formerMeasures;
};

} // namespace plumbline
