// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include <QStringList>

namespace plumbline {

/// The table that is imported, for the dataset to remember.
struct ImportedTable {
    QString fileName;    ///< without its folder
    QString format;      ///< csv, xlsx, ods, database, package
    QString tableName;   ///< empty for CSV
    QStringList columns; ///< titles
    QString mapping;     ///< JSON
};

/// The row of a table in the dataset's list of sources, beside that of its last import while
/// the new one runs. Belongs to the thread and transaction of its connection.
class ImportSource
{
public:
    /// The connection must stay where it is.
    explicit ImportSource(const sqlite::Connection &connection) : m_connection(connection) {}

    Outcome announce(const ImportedTable &table);

    qint64 row() const { return m_row; }
    /// Statements of the table end with it.
    const QByteArray &id() const { return m_id; }
    qint64 formerRow() const { return m_formerRow; } ///< 0: never imported before
    /// Whether the last import read the table in the same way.
    bool isSameMapping() const { return m_isSameMapping; }

    /// Known when the table is read.
    Outcome setHash(const QString &sha256);
    /// Takes away what is left of the last import: statements whose rows the table no longer
    /// has, and all its kept rows. Gives how many statements.
    Result<qint64> removeFormer();

private:
    Outcome putFormerAside(const ImportedTable &table);
    Outcome chooseId(const ImportedTable &table);

    const sqlite::Connection &m_connection;
    qint64 m_row = 0;
    qint64 m_formerRow = 0;
    bool m_isSameMapping = false;
    QByteArray m_id;
};

} // namespace plumbline
