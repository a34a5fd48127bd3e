// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/query.h"

namespace plumbline {

/// For exported rows: where one statement after another was imported from.
class OriginCells
{
public:
    static constexpr size_t Count = 6;

    explicit OriginCells(const sqlite::Connection &connection);

    /// File, table, row, column, text of the cell and SHA-256; missing where the statement is of an article.
    Row of(const QString &statementId);
    Outcome failure() const { return m_query.failure(); }

    /// For the test that looks at its query plan.
    static QByteArray sql();

private:
    sqlite::Query m_query;
};

} // namespace plumbline
