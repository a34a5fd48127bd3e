// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreigndatabase.h"

#include "facts/numbers.h"
#include "store/fileheader.h"
#include "store/schema.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

const char *const blobSign = "#BLOB";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForeignDatabase)
};

} // namespace

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path,
                                                               const std::function<bool()> &keepGoing,
                                                               std::chrono::milliseconds time)
{
    auto file = ReadableFile::prepareAny(path, keepGoing);
    if (!file)
        return file.error();
    auto connection = sqlite::Connection::open(file->path(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    std::unique_ptr<ForeignDatabase> database(
        new ForeignDatabase(std::move(file.value()), std::move(connection.value()), keepGoing));
    database->m_watch.allow(time);
    if (auto problem = database->begin())
        return *problem;
    return database;
}

Outcome ForeignDatabase::begin()
{
    const auto header = sqlite::readHeader(m_connection);
    if (!header)
        return header.error();
    m_isOurs = header->applicationId == schema::ApplicationId;
    if (auto problem = sqlite::harden(m_connection))
        return failure({});
    sqlite::allowForeignTables(m_connection);
    // The first query takes the lock that keeps writers away until the end.
    if (auto problem = m_connection.execute("PRAGMA query_only = ON; BEGIN; SELECT 1 FROM sqlite_schema"))
        return failure({});
    sqlite::allowOnlyReading(m_connection);
    return {};
}

Result<std::vector<TableOffer>> ForeignDatabase::tables() const
{
    sqlite::Query query(
        m_connection,
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid");
    std::vector<TableOffer> tables;
    while (query.next()) {
        const QString name = query.text(0);
        sqlite::Query columns(m_connection, "SELECT * FROM " + quotedName(name));
        tables.push_back({name, -1, columns.failure() ? -1 : columns.columnCount()});
    }
    if (query.failure())
        return failure({});
    return tables;
}

bool ForeignDatabase::isView(const QString &table) const
{
    sqlite::Query query(m_connection, "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'view'");
    query.bind(1, table);
    return query.next();
}

Error ForeignDatabase::failure(const QString &table) const
{
    Error error = m_connection.error();
    error.place.row = table;
    switch (sqlite3_errcode(m_connection.handle()) & 0xff) {
    case SQLITE_ERROR:
        error.kind = Error::Kind::RuleBroken;
        error.sentence = Words::tr("The table cannot be read (%1).")
                             .arg(QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
        break;
    case SQLITE_INTERRUPT:
        error.sentence = Words::tr("The next rows did not come within the time that is allowed; a view may "
                                   "have no end. Save its result as a table, and read that.");
        break;
    case SQLITE_CORRUPT:
        error.sentence =
            Words::tr("The database is damaged (%1). Repair it with the program that wrote it, or "
                      "use a backup.")
                .arg(QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
        break;
    default:
        break;
    }
    return error;
}

const SourceRow &DatabaseRows::header()
{
    const auto columns = static_cast<size_t>(m_query.columnCount());
    m_texts.assign(columns, {});
    m_cells.assign(columns, {});
    for (size_t i = 0; i < columns; ++i) {
        m_texts[i] = m_query.columnName(static_cast<int>(i)).toUtf8();
        m_cells[i].kind = SourceCell::Kind::Text;
        m_cells[i].text = m_texts[i];
    }
    m_row = {0, m_cells};
    return m_row;
}

const SourceRow &DatabaseRows::row(qint64 number)
{
    const auto columns = static_cast<size_t>(m_query.columnCount());
    m_texts.resize(columns);
    m_cells.resize(columns);
    m_isText = true;
    for (size_t i = 0; i < columns; ++i)
        put(i);
    m_row = {number, m_cells};
    return m_row;
}

void DatabaseRows::put(size_t column)
{
    const int at = static_cast<int>(column);
    SourceCell &cell = m_cells[column];
    cell = {};
    switch (m_query.type(at)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        cell.kind = SourceCell::Kind::Number;
        cell.number = m_query.number(at);
        m_texts[column] = m_query.type(at) == SQLITE_INTEGER ? QByteArray::number(m_query.integer(at))
                                                             : formatPlain(cell.number).toLatin1();
        cell.text = m_texts[column];
        break;
    case SQLITE_BLOB:
        cell.kind = SourceCell::Kind::Failure;
        cell.text = blobSign;
        break;
    case SQLITE_TEXT:
        cell.text = m_query.bytes(at);
        cell.kind = cell.text.isEmpty() ? SourceCell::Kind::Missing : SourceCell::Kind::Text;
        m_isText = m_isText && cell.text.isValidUtf8();
        break;
    default:
        break;
    }
}

QByteArray quotedName(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace plumbline
