// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeablefile.h"

#include "store/fileheader.h"
#include "store/hardening.h"
#include "store/hotjournal.h"
#include "store/readablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumbline {

namespace {

/// Longer than any program that works row by row holds a file.
constexpr int busyMilliseconds = 3000;
constexpr auto recoveryTime = std::chrono::minutes(2);
constexpr int mainCode = 0xff; ///< of SQLite's extended codes

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeableFile)
};

Error unwritable(const QString &sentence, const QString &path)
{
    return {Error::Kind::Unwritable, sentence, {path, 0, {}}};
}

/// The backup of what a dead writer left, which fails the look at the header.
Result<QStringList> backUp(const QString &file, const QString &path)
{
    if (!hasHotJournal(file)) {
        const Outcome problem = checkEditable(path);
        return problem ? Result<QStringList>(*problem) : QStringList();
    }
    const auto backup = backUpWithJournal(file, path);
    if (!backup)
        return backup.error();
    return QStringList{
        Words::tr("A program ended while it was changing this file. The file is as it was before "
                  "that change; what was found is kept in %1.")
            .arg(QFileInfo(*backup).fileName())};
}

Outcome prepare(ChangeableFile &file)
{
    sqlite3_busy_timeout(file.connection.handle(), busyMilliseconds);
    sqlite::Watch watch(file.connection);
    watch.allow(recoveryTime);
    if (auto problem = sqlite::harden(file.connection))
        return problem;
    // The first query takes the journal of a dead writer in.
    if (auto problem =
            file.connection.execute("PRAGMA synchronous = FULL; SELECT count(*) FROM sqlite_schema;"))
        return problem;
    return file.notices.isEmpty() ? Outcome() : sqlite::quickCheck(file.connection);
}

} // namespace

Outcome checkEditable(const QString &path)
{
    if (auto problem = checkReadable(path))
        return problem;
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (!file.isWritable())
        return unwritable(Words::tr("You have no permission to change this file."), path);
    if (!QFileInfo(file.absolutePath()).isWritable())
        return unwritable(
            Words::tr("You have no permission to write into the folder of this file, which changing it "
                      "takes."),
            path);
    const auto connection =
        sqlite::Connection::open(file.absoluteFilePath(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    const auto header = sqlite::readHeader(*connection);
    if (!header)
        return header.error();
    if (header->usesWriteAheadLog)
        return unwritable(
            Words::tr("The file is in a mode (a write-ahead log) that keeps changes in other files."), path);
    return sqlite::checkIdentity(*header, path);
}

Result<ChangeableFile> openForChange(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto notices = backUp(canonical, path);
    if (!notices)
        return notices.error();
    auto connection = sqlite::Connection::open(canonical, sqlite::Connection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    ChangeableFile file{std::move(connection).value(), *notices};
    if (auto problem = prepare(file))
        return asWriteError(*problem, file.connection);
    if (auto problem = notices->isEmpty() ? Outcome() : checkEditable(path))
        return *problem;
    return file;
}

Error asWriteError(const Error &error, const sqlite::Connection &connection)
{
    const QString &path = connection.shownPath();
    const int code = sqlite3_extended_errcode(connection.handle());
    switch (code & mainCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return unwritable(
            Words::tr("Another program is using the file. Nothing was changed; try again when it "
                      "has finished."),
            path);
    case SQLITE_FULL:
        return unwritable(Words::tr("The disk is full. Nothing was changed."), path);
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return unwritable(Words::tr("The file could not be written (%1). Nothing was changed.")
                              .arg(QString::fromUtf8(sqlite3_errstr(code))),
                          path);
    default:
        return error;
    }
}

} // namespace plumbline
