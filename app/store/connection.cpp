// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace plumbline::sqlite {

namespace {

constexpr int busyMilliseconds = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

/// `file:` with every byte encoded that could mean something in a URI.
QByteArray uriOf(const QString &path, Connection::Mode mode)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    return "file:" + name.toPercentEncoding("/") +
           (mode == Connection::Mode::ReadOnly ? "?mode=ro" : "?mode=rw");
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
        return Error::Kind::NotADataset;
    case SQLITE_CORRUPT:
    case SQLITE_AUTH:
        return Error::Kind::Damaged;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Error::Kind::RuleBroken;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        return Error::Kind::TooLarge;
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return Error::Kind::Unwritable;
    default:
        return Error::Kind::Unreadable;
    }
}

QString constraintSentence(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Words::tr("Such a row stands there already (%1).")
            .arg(detail.section(QStringLiteral(": "), 1));
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Words::tr(
            "The row refers to one that does not exist; a passage, for example, to its paragraph of "
            "the digest.");
    default:
        return Words::tr("The row breaks a rule of the dataset: %1.").arg(detail);
    }
}

QString sentenceOf(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return Words::tr("This is not a SQLite database.");
    case SQLITE_ERROR:
        return Words::tr("The tables are not those of a Plumbline dataset (%1).").arg(detail);
    case SQLITE_CORRUPT:
        return Words::tr("The database is damaged (%1). Use a backup, or make it anew.").arg(detail);
    case SQLITE_AUTH:
        return Words::tr("The database tries to do more than hold data (%1), and was not read.").arg(detail);
    case SQLITE_CONSTRAINT:
        return constraintSentence(code, detail);
    case SQLITE_MISMATCH:
        return Words::tr("A row breaks a rule of the dataset: %1.").arg(detail);
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return Words::tr("Reading would take more memory than the limit allows.");
    case SQLITE_INTERRUPT:
        return Words::tr("Reading took longer than the limit allows.");
    case SQLITE_FULL:
        return Words::tr("The disk is full.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Words::tr("Another program is writing to the file. Try again when it has finished.");
    default:
        return Words::tr("The file cannot be read (%1).").arg(detail);
    }
}

} // namespace

Error errorFor(int code, const QString &path, const QString &detail)
{
    return {kindOf(code), sentenceOf(code, detail), {path, 0, {}}};
}

Result<Connection> Connection::open(const QString &path, Mode mode, const QString &shownPath)
{
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = access | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE |
                      SQLITE_OPEN_EXRESCODE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uriOf(path, mode).constData(), &handle, flags, nullptr);
    Connection connection;
    connection.m_handle.reset(handle);
    connection.m_shownPath = shownPath;
    if (code != SQLITE_OK)
        return errorFor(code, shownPath, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return connection;
}

Outcome Connection::execute(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return error();
}

Error Connection::error() const
{
    QString detail = QString::fromUtf8(sqlite3_errmsg(handle()));
    const QString prefix = QStringLiteral("CHECK constraint failed: ");
    if (detail.startsWith(prefix))
        detail.remove(0, prefix.size());
    return errorFor(sqlite3_extended_errcode(handle()), m_shownPath, detail);
}

} // namespace plumbline::sqlite
