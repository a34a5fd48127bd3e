// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/status.h"
#include "store/query.h"

#include <QByteArray>

namespace plumbline {

/// What stands for a period in every statement of it, made once.
struct PeriodTexts {
    QByteArray first; ///< YYYY-MM-DD
    QByteArray last;
    QByteArray label;    ///< fiscal; may be empty
    QByteArray slug;     ///< its part of identifiers
    qint32 firstDay = 0; ///< Julian
    qint32 lastDay = 0;
};

/// An imported statement as the dataset file takes it. The bytes must stay during the call.
struct StatementRow {
    qint64 row = 0;
    QByteArrayView statementId;
    QByteArrayView factId;
    qint64 company = 0;
    qint64 measure = 0;
    Amount amount;
    Status status = Status::Reported;
    const PeriodTexts *period = nullptr;
    QByteArrayView speaker; ///< empty: the table itself
};

/// Where a statement stands in a table that is imported.
struct OriginRow {
    qint64 source = 0;
    qint64 row = 0;
    qint32 column = 0;
};

/// The SQL that puts imported statements into a dataset file, prepared once. Belongs to the
/// thread and the transaction of its connection.
class ImportStatements
{
public:
    explicit ImportStatements(const sqlite::Connection &connection);

    /// False, without an error, when the identifier is taken.
    Result<bool> insert(const StatementRow &statement, const OriginRow &origin);
    Outcome insertRow(qint64 source, qint64 number, QByteArrayView cells);

    /// A statement of an earlier import of the same table.
    struct Former {
        qint64 statement = 0; ///< 0: there is none
        /// Its row is as it was, or the cell of its value is and the row says the same beside it.
        bool isSame = false;
    };
    /// `cells` is the row as it is now, `column` that of the value.
    Former former(const StatementRow &statement, qint64 formerSource, QByteArrayView cells, qint32 column);
    Outcome moveOrigin(qint64 statement, const OriginRow &origin);
    /// True when that changed something.
    Result<bool> update(const StatementRow &statement);

private:
    void bind(sqlite::Query &query, const StatementRow &statement);
    const QByteArray &unitCode(const Unit &unit);

    const sqlite::Connection &m_connection;
    sqlite::Query m_insert;
    sqlite::Query m_insertSubject;
    sqlite::Query m_insertOrigin;
    sqlite::Query m_insertRow;
    sqlite::Query m_findFormer;
    sqlite::Query m_moveOrigin;
    sqlite::Query m_update;

    // Codes that neighbouring rows share.
    Unit m_unit;
    QByteArray m_unitCode;
    Bound m_bound = Bound::Exact;
    QByteArray m_boundCode;
    Status m_status = Status::Reported;
    QByteArray m_statusCode;
};

} // namespace plumbline
