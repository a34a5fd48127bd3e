// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

namespace plumbline::sqlite {

Query::Query(const Connection &connection, QByteArrayView sql) : m_connection(&connection)
{
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &handle, nullptr) !=
        SQLITE_OK)
        m_failure = connection.error();
    m_handle.reset(handle);
}

Query::Step Query::step()
{
    if (!m_handle)
        return Step::Failed;
    switch (sqlite3_step(handle())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        m_failure = m_connection->error();
        return Step::Failed;
    }
}

Outcome Query::failure() const
{
    return m_failure;
}

void Query::reset()
{
    sqlite3_reset(handle());
    if (m_handle)
        m_failure.reset();
}

void Query::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text64(handle(), parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Query::bind(int parameter, const Cell &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        sqlite3_bind_int64(handle(), parameter, *integer);
    else if (const auto *number = std::get_if<double>(&value))
        sqlite3_bind_double(handle(), parameter, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(parameter, *text);
    else
        sqlite3_bind_null(handle(), parameter);
}

QByteArrayView Query::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle(), column));
    if (!text)
        return {};
    return {text, sqlite3_column_bytes(handle(), column)};
}

Cell Query::cell(int column) const
{
    switch (type(column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return number(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
    , m_failure(connection.execute("BEGIN"))
    , m_isOpen(!m_failure)
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_connection.execute("ROLLBACK");
}

Outcome Transaction::commit()
{
    if (m_failure)
        return m_failure;
    m_failure = m_connection.execute("COMMIT");
    m_isOpen = m_failure.has_value();
    return m_failure;
}

} // namespace plumbline::sqlite
