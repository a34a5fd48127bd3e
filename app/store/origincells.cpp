// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/origincells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plumbline {

namespace {

constexpr char cellsSql[] = "SELECT s.file_name, s.table_name, o.source_row, o.source_column,"
                            " r.cells, s.sha256"
                            " FROM assertion AS a JOIN origin AS o ON o.statement = a.row"
                            " JOIN source AS s ON s.row = o.source"
                            " LEFT JOIN source_row AS r ON r.source = o.source AND r.number = o.source_row"
                            " WHERE a.statement_id = ?1";

constexpr size_t ColumnCell = 3;
constexpr size_t ValueCell = 4;

/// Of a kept row, in the place of all its cells; missing where it is not kept or empty.
Cell cellOf(const Cell &kept, const Cell &column)
{
    const auto *json = std::get_if<QString>(&kept);
    const auto *number = std::get_if<qint64>(&column);
    if (!json || !number)
        return {};
    const QString text =
        QJsonDocument::fromJson(json->toUtf8()).array().at(static_cast<qsizetype>(*number) - 1).toString();
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace

OriginCells::OriginCells(const sqlite::Connection &connection) : m_query(connection, cellsSql) {}

Row OriginCells::of(const QString &statementId)
{
    m_query.reset();
    m_query.bind(1, statementId);
    Row cells(Count);
    for (size_t i = 0; m_query.next(); i = 0) {
        for (Cell &cell : cells)
            cell = m_query.cell(static_cast<int>(i++));
        cells[ValueCell] = cellOf(cells[ValueCell], cells[ColumnCell]);
    }
    return cells;
}

QByteArray OriginCells::sql()
{
    return cellsSql;
}

} // namespace plumbline
