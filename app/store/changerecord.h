// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QByteArray>

#include <vector>

struct sqlite3_session;

namespace plumbline::sqlite {

/// What only SQLite has: its session extension, which records what a transaction changed and
/// takes it back (https://www.sqlite.org/sessionintro.html).

/// Records all changes made on a connection from now until it is asked or goes, which it
/// does before the connection.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(const Connection &connection);

    /// A changeset, with the former content of all that was changed or removed.
    Result<QByteArray> changes() const;

private:
    struct Deleter {
        void operator()(sqlite3_session *session) const;
    };
    const Connection *m_connection;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

/// A row that a changeset touches, as tables of the file have it.
struct TouchedRow {
    QByteArray table;
    qint64 key = 0; ///< the first column of its primary key
    bool isRemoved = false;
};

std::vector<TouchedRow> touchedRows(const QByteArray &changeset);

/// The changeset that takes another one back.
Result<QByteArray> inverted(const QByteArray &changeset, const QString &shownPath);

/// Makes the changes within the transaction that is open. RuleBroken, with table and row as place, when
/// the file no longer has what the changeset expects; then the transaction is to be rolled back.
Outcome applyChangeset(Connection &connection, const QByteArray &changeset);

/// For changes made while foreign keys were off: RuleBroken, with the table as place, when a row of the
/// file refers to one that is not there. Takes time in proportion to the file.
Outcome checkReferences(const Connection &connection);

} // namespace plumbline::sqlite
