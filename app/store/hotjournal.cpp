// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hotjournal.h"

#include "store/connection.h"
#include "store/fileblocks.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace plumbline {

namespace {

constexpr auto longestWait = std::chrono::seconds(3);
constexpr int millisecondsBetweenLooks = 20;
constexpr int mostBackups = 1000;
/// Ends a journal that belongs to a transaction over several databases.
const QByteArray journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HotJournal)
};

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// Asks SQLite's own locks, of this process and of others.
bool isBeingWritten(const QString &path)
{
    const auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return false;
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    int isReserved = 0;
    return file && file->pMethods && file->pMethods->xCheckReservedLock(file, &isReserved) == SQLITE_OK &&
           isReserved;
}

QString freeName(const QString &path)
{
    for (int number = 1; number <= mostBackups; ++number) {
        const QString name = path + QStringLiteral(".before-recovery-") + QString::number(number);
        if (!QFileInfo::exists(name) && !QFileInfo::exists(journalOf(name)))
            return name;
    }
    return {};
}

} // namespace

bool waitForWriter(const QString &path)
{
    const QDeadlineTimer deadline(longestWait);
    while (isBeingWritten(path)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(millisecondsBetweenLooks);
    }
    return true;
}

bool hasHotJournal(const QString &path)
{
    return QFileInfo(journalOf(path)).size() > 0 && waitForWriter(path) &&
           QFileInfo(journalOf(path)).size() > 0;
}

Outcome checkJournal(const QString &journal, const QString &shownPath)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(qMax<qint64>(0, file.size() - journalMagic.size()));
    if (file.size() < 2 * journalMagic.size() || file.readAll() != journalMagic)
        return {};
    return Error{Error::Kind::Damaged,
                 Words::tr("The file was being changed together with another database. Open it once with the "
                           "program that wrote it."),
                 {shownPath, 0, {}}};
}

Result<QString> backUpWithJournal(const QString &path, const QString &shownPath)
{
    if (auto problem = checkJournal(journalOf(path), shownPath))
        return *problem;
    const QString name = freeName(path);
    if (name.isEmpty())
        return Error{
            Error::Kind::Unwritable, Words::tr("There is no free name for a backup."), {shownPath, 0, {}}};
    Outcome problem;
    const auto copyBlocks = [&](QIODevice &device) {
        problem = readBlocks(path, [&](QByteArrayView block) {
            return device.write(block.data(), block.size()) == block.size();
        });
        return !problem;
    };
    const auto copyJournal = [&](QIODevice &device) {
        QFile journal(journalOf(path));
        return journal.open(QIODevice::ReadOnly) && device.write(journal.readAll()) == journal.size();
    };
    const auto written = writeFiles({{name, copyBlocks}, {journalOf(name), copyJournal}});
    if (problem || written)
        return problem ? *problem : *written;
    return name;
}

} // namespace plumbline
