// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QDeadlineTimer>

#include <chrono>
#include <functional>

namespace plumbline::sqlite {

/// What only SQLite has: the defences for opening a file that is not ours to
/// trust (https://www.sqlite.org/security.html). A file may hold triggers, views,
/// virtual tables and damaged pages that were made to do harm.

/// Switches everything off that could run or change something, and sets the limits of
/// this connection and of the process's SQLite memory. Before the first query.
Outcome harden(Connection &connection);

/// After harden(), for the database of another program: its views are what a reader wants, and
/// its tables may be wider than ours, and its views longer.
void allowForeignTables(Connection &connection);

/// From here on, statements can only be compiled that select and read. After
/// BEGIN, which would be refused as well.
void allowOnlyReading(Connection &connection);
/// Ends allowOnlyReading(), for what the program itself does with the transaction.
void allowEverything(Connection &connection);

/// Ends a query that takes too long, or that is no longer wanted. Must not
/// outlive the connection's queries; stays where it was made.
class Watch
{
public:
    explicit Watch(Connection &connection, std::function<bool()> keepGoing = {});
    ~Watch();
    Q_DISABLE_COPY_MOVE(Watch)

    /// Gives what follows so much time from now.
    void allow(std::chrono::milliseconds time);
    /// Whether `keepGoing` ended the query.
    bool isCancelled() const { return m_isCancelled; }

private:
    static int tick(void *self);

    sqlite3 *m_handle;
    std::function<bool()> m_keepGoing;
    QDeadlineTimer m_deadline;
    bool m_isCancelled = false;
};

/// PRAGMA quick_check; anything but "ok" is an error with its first line.
Outcome quickCheck(const Connection &connection);

} // namespace plumbline::sqlite
