// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importsource.h"

#include "facts/slug.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plumbline {

namespace {

constexpr qsizetype LongestId = 40;
constexpr qsizetype ShaDigits = 64;

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

Outcome ImportSource::announce(const ImportedTable &table)
{
    if (auto problem = putFormerAside(table))
        return problem;
    if (auto problem = m_formerRow > 0 ? Outcome() : chooseId(table))
        return problem;
    sqlite::Query insert(m_connection, "INSERT INTO source (source_id, file_name, format, table_name, sha256,"
                                       " imported_on, columns, mapping)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, date('now', 'localtime'), ?6, ?7)");
    insert.bindUtf8(1, m_id);
    insert.bind(2, table.fileName);
    insert.bind(3, table.format);
    insert.bind(4, textCell(table.tableName));
    insert.bind(5, QString(ShaDigits, u'0')); // setHash() follows
    insert.bind(6, jsonOf(table.columns));
    insert.bind(7, textCell(table.mapping));
    insert.step();
    m_row = sqlite3_last_insert_rowid(m_connection.handle());
    return insert.failure();
}

/// Names and identifiers are unique, so the former row gives its own to the new one.
Outcome ImportSource::putFormerAside(const ImportedTable &table)
{
    sqlite::Query former(m_connection, "SELECT row, source_id, mapping IS ?3 FROM source WHERE file_name = ?1"
                                       " AND coalesce(table_name, '') = ?2");
    former.bind(1, table.fileName);
    former.bind(2, table.tableName.isNull() ? QStringLiteral("") : table.tableName);
    former.bind(3, textCell(table.mapping));
    if (!former.next())
        return former.failure();
    m_formerRow = former.integer(0);
    m_id = former.bytes(1).toByteArray();
    m_isSameMapping = former.integer(2) != 0;
    former.reset();
    sqlite::Query aside(m_connection, "UPDATE source SET source_id = source_id || '.former',"
                                      " file_name = file_name || ' (former)' WHERE row = ?1");
    aside.bind(1, m_formerRow);
    aside.step();
    return aside.failure();
}

Outcome ImportSource::chooseId(const ImportedTable &table)
{
    m_id = slugOf(table.fileName + u' ' + table.tableName, '-', LongestId);
    if (m_id.isEmpty())
        m_id = "table";
    sqlite::Query taken(m_connection, "SELECT count(*) FROM source WHERE source_id = ?1"
                                      " OR source_id GLOB ?1 || '-[0-9]*'");
    taken.bindUtf8(1, m_id);
    if (taken.next() && taken.integer(0) > 0)
        m_id += '-' + QByteArray::number(taken.integer(0) + 1);
    return taken.failure();
}

Outcome ImportSource::setHash(const QString &sha256)
{
    sqlite::Query hash(m_connection, "UPDATE source SET sha256 = ?1 WHERE row = ?2");
    hash.bind(1, sha256);
    hash.bind(2, m_row);
    hash.step();
    return hash.failure();
}

Result<qint64> ImportSource::removeFormer()
{
    if (m_formerRow == 0)
        return qint64(0);
    const QByteArray former = QByteArray::number(m_formerRow);
    const QByteArray left = " IN (SELECT statement FROM origin WHERE source = " + former + ")";
    qint64 removed = 0;
    for (const QByteArray &sql :
         {"DELETE FROM link WHERE from_statement" + left + " OR to_statement" + left,
          "DELETE FROM evidence WHERE statement" + left,
          "DELETE FROM statement_subject WHERE statement" + left, "DELETE FROM assertion WHERE row" + left,
          "DELETE FROM origin WHERE source = " + former, "DELETE FROM source_row WHERE source = " + former,
          "DELETE FROM source WHERE row = " + former}) {
        sqlite::Query query(m_connection, sql);
        query.step();
        if (auto problem = query.failure())
            return *problem;
        if (sql.startsWith("DELETE FROM assertion"))
            removed = sqlite3_changes64(m_connection.handle());
    }
    return removed;
}

} // namespace plumbline
