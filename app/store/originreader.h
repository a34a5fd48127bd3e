// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/origin.h"
#include "store/query.h"

namespace plumbline {

/// Reads where the statements of a fact stand in the tables that they were imported from. The
/// file is not trusted: lengths, counts and JSON are checked and bounded. Indexed queries only.
Result<FactOrigins> readOriginsOf(const sqlite::Connection &connection, const FactId &fact,
                                  const OriginReach &reach);

/// For exported rows: where one statement after another was imported from.
class OriginCells
{
public:
    static constexpr size_t Count = 5;

    explicit OriginCells(const sqlite::Connection &connection);

    /// File, table, row, column and SHA-256; missing where the statement is of an article.
    Row of(const QString &statementId);
    Outcome failure() const { return m_query.failure(); }

private:
    sqlite::Query m_query;
};

/// The SQL, for the test that looks at its query plans.
std::vector<QByteArray> originQueries();

} // namespace plumbline
