// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything that includes sqlite3.h: the library has both, the header hides them.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include "store/changerecord.h"

#include "store/query.h"

#include <QCoreApplication>

namespace plumbline::sqlite {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeRecord)
};

struct Freer {
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};

struct Finalizer {
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

Error failureOf(int code, const QString &path)
{
    return errorFor(code, path, QString::fromUtf8(sqlite3_errstr(code)));
}

/// What stood in the way of a changeset.
struct Conflict {
    int kind = 0;
    QString table;
};

int noteConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto *conflict = static_cast<Conflict *>(context);
    conflict->kind = kind;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int isIndirect = 0;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY &&
        sqlite3changeset_op(iterator, &table, &columns, &operation, &isIndirect) == SQLITE_OK)
        conflict->table = QString::fromUtf8(table);
    return SQLITE_CHANGESET_ABORT;
}

Error errorOf(const Conflict &conflict, const QString &path)
{
    QString sentence = Words::tr("Another program has changed these rows since. They were left as they are.");
    if (conflict.kind == SQLITE_CHANGESET_FOREIGN_KEY)
        sentence = Words::tr("Other rows refer to these by now. They were left as they are.");
    else if (conflict.kind == SQLITE_CHANGESET_CONSTRAINT || conflict.kind == SQLITE_CHANGESET_CONFLICT)
        sentence = Words::tr("Such a row has come from another program since. The file was left as it is.");
    return {Error::Kind::RuleBroken, sentence, {path, 0, conflict.table}};
}

/// Of the old content where there is one: what is added has no other.
qint64 keyOf(sqlite3_changeset_iter *iterator, int operation)
{
    unsigned char *isKey = nullptr;
    int columns = 0;
    sqlite3changeset_pk(iterator, &isKey, &columns);
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column])
            continue;
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, column, &value);
        else
            sqlite3changeset_old(iterator, column, &value);
        return value ? sqlite3_value_int64(value) : 0;
    }
    return 0;
}

} // namespace

void ChangeRecorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(const Connection &connection) : m_connection(&connection)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(connection.handle(), "main", &session) != SQLITE_OK)
        return;
    m_session.reset(session);
    if (sqlite3session_attach(session, nullptr) != SQLITE_OK)
        m_session.reset();
}

Result<QByteArray> ChangeRecorder::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = m_session ? sqlite3session_changeset(m_session.get(), &size, &bytes) : SQLITE_NOMEM;
    const std::unique_ptr<void, Freer> owner(bytes);
    if (code != SQLITE_OK)
        return failureOf(code, m_connection->shownPath());
    return QByteArray(static_cast<const char *>(bytes), size);
}

std::vector<TouchedRow> touchedRows(const QByteArray &changeset)
{
    std::vector<TouchedRow> rows;
    sqlite3_changeset_iter *handle = nullptr;
    QByteArray bytes = changeset; // SQLite does not write to it, but does not promise so
    if (sqlite3changeset_start(&handle, static_cast<int>(bytes.size()), bytes.data()) != SQLITE_OK)
        return rows;
    const std::unique_ptr<sqlite3_changeset_iter, Finalizer> iterator(handle);
    while (sqlite3changeset_next(handle) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(handle, &table, &columns, &operation, &isIndirect);
        rows.push_back({QByteArray(table), keyOf(handle, operation), operation == SQLITE_DELETE});
    }
    return rows;
}

Result<QByteArray> inverted(const QByteArray &changeset, const QString &shownPath)
{
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, Freer> owner(bytes);
    if (code != SQLITE_OK)
        return failureOf(code, shownPath);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Outcome applyChangeset(Connection &connection, const QByteArray &changeset)
{
    QByteArray bytes = changeset;
    Conflict conflict;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()), bytes.data(),
                                            nullptr, noteConflict, &conflict);
    if (code == SQLITE_OK)
        return {};
    return conflict.kind != 0 ? errorOf(conflict, connection.shownPath())
                              : failureOf(code, connection.shownPath());
}

Outcome checkReferences(const Connection &connection)
{
    Query broken(connection, "PRAGMA foreign_key_check");
    if (broken.next())
        return errorOf({SQLITE_CHANGESET_FOREIGN_KEY, broken.text(0)}, connection.shownPath());
    return broken.failure();
}

} // namespace plumbline::sqlite
