// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/origincells.h"

namespace plumbline {

namespace {

constexpr char cellsSql[] = "SELECT s.file_name, s.table_name, o.source_row, o.source_column, s.sha256"
                            " FROM assertion AS a JOIN origin AS o ON o.statement = a.row"
                            " JOIN source AS s ON s.row = o.source WHERE a.statement_id = ?1";

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
    }
    return cells;
}

QByteArray OriginCells::sql()
{
    return cellsSql;
}

} // namespace plumbline
