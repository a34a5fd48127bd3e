// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hardening.h"
#include "store/query.h"
#include "store/readablefile.h"
#include "store/sourcetable.h"

namespace plumbline {

/// A SQLite database of another program, opened for nothing but reading, in one transaction.
/// Stays where it was made. One thread.
class ForeignDatabase
{
public:
    static Result<std::unique_ptr<ForeignDatabase>>
    open(const QString &path, const std::function<bool()> &keepGoing, std::chrono::milliseconds time);

    sqlite::Watch &watch() { return m_watch; }
    const sqlite::Connection &connection() const { return m_connection; }
    const QStringList &notices() const { return m_file.notices(); }
    bool isOurs() const { return m_isOurs; }
    /// Ordinary tables and views in the order in which they were made.
    Result<std::vector<TableOffer>> tables() const;
    bool isView(const QString &table) const;

    /// What the last failure means to one who wants to read a table; `table` may be empty.
    Error failure(const QString &table) const;

private:
    ForeignDatabase(ReadableFile file, sqlite::Connection connection, const std::function<bool()> &keepGoing)
        : m_file(std::move(file))
        , m_connection(std::move(connection))
        , m_watch(m_connection, keepGoing)
    {
    }
    Outcome begin();

    ReadableFile m_file;
    sqlite::Connection m_connection;
    sqlite::Watch m_watch;
    bool m_isOurs = false;
};

/// The rows of a query as rows of a table.
class DatabaseRows
{
public:
    DatabaseRows(const ForeignDatabase &database, const QByteArray &sql) : m_query(database.connection(), sql)
    {
    }

    sqlite::Query &query() { return m_query; }
    int columnCount() const { return m_query.columnCount(); }
    /// The names of the columns.
    const SourceRow &header();
    /// What the query is at.
    const SourceRow &row(qint64 number);
    /// Whether all texts of that row are made of letters.
    bool isText() const { return m_isText; }

private:
    void put(size_t column);

    sqlite::Query m_query;
    std::vector<QByteArray> m_texts; ///< of names and numbers
    std::vector<SourceCell> m_cells;
    SourceRow m_row;
    bool m_isText = true;
};

/// "t": the name as SQL has it.
QByteArray quotedName(const QString &name);

} // namespace plumbline
