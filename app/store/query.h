// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/connection.h"

#include <QByteArrayView>

namespace plumbline::sqlite {

/// One prepared statement, run any number of times. Belongs to the thread of its
/// connection. Column numbers count from 0, parameters from 1.
class Query
{
public:
    enum class Step { Row, Done, Failed };

    /// A query with an error in its SQL, or on a table that the file does not
    /// have, fails at its first step.
    Query(const Connection &connection, QByteArrayView sql);

    Step step();
    /// Shorthand for loops: whether a row is there. Look at failure() after the loop.
    bool next() { return step() == Step::Row; }
    /// The error of the last step, if it failed.
    Outcome failure() const;
    /// Ready to be bound and run again.
    void reset();

    void bind(int parameter, qint64 value) { sqlite3_bind_int64(handle(), parameter, value); }
    void bind(int parameter, double value) { sqlite3_bind_double(handle(), parameter, value); }
    void bindNull(int parameter) { sqlite3_bind_null(handle(), parameter); }
    /// Without a copy: the bytes must stay until the step is done.
    void bindUtf8(int parameter, QByteArrayView value)
    {
        sqlite3_bind_text64(handle(), parameter, value.data(), static_cast<sqlite3_uint64>(value.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    }
    void bind(int parameter, const QString &value);
    void bind(int parameter, const Cell &value);

    int columnCount() const { return sqlite3_column_count(handle()); }
    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    QString columnName(int column) const { return QString::fromUtf8(sqlite3_column_name(handle(), column)); }
    int type(int column) const { return sqlite3_column_type(handle(), column); }
    qint64 integer(int column) const { return sqlite3_column_int64(handle(), column); }
    double number(int column) const { return sqlite3_column_double(handle(), column); }
    /// Valid until the next step. Empty when null.
    QByteArrayView bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    Cell cell(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *handle) const { sqlite3_finalize(handle); }
    };
    sqlite3_stmt *handle() const { return m_handle.get(); }

    const Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
    Outcome m_failure;
};

/// BEGIN now; ROLLBACK when it goes, unless committed. Belongs to one thread.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// The error of BEGIN, or of COMMIT.
    Outcome commit();

private:
    Connection &m_connection;
    Outcome m_failure;
    bool m_isOpen = false;
};

} // namespace plumbline::sqlite
