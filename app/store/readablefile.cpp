// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readablefile.h"

#include "store/fileblocks.h"
#include "store/fileheader.h"
#include "store/hardening.h"
#include "store/hotjournal.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <sys/stat.h>

namespace plumbline {

namespace {

constexpr qint64 largestFile = 16LL << 30;
constexpr qint64 largestCopy = 2LL << 30;
constexpr auto recoveryTime = std::chrono::minutes(2);
const std::array neighbours = {QStringLiteral("-journal"), QStringLiteral("-wal")};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadableFile)
};

Error failure(Error::Kind kind, const QString &sentence, const QString &path)
{
    return {kind, sentence, {path, 0, {}}};
}

/// Nothing that could block or never end is opened.
Outcome checkKindAndSize(const QString &path, qint64 limit, const QString &shownPath)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? failure(Error::Kind::Missing, Words::tr("There is no such file."), shownPath)
                   : failure(Error::Kind::Unreadable,
                             Words::tr("The file cannot be reached. Check the permissions of its folder."),
                             shownPath);
    if (S_ISDIR(status.st_mode))
        return failure(Error::Kind::NotAFile, Words::tr("This is a folder, not a dataset file."), shownPath);
    if (!S_ISREG(status.st_mode))
        return failure(Error::Kind::NotAFile, Words::tr("This is not an ordinary file."), shownPath);
    if (status.st_size > limit)
        return failure(
            Error::Kind::TooLarge,
            Words::tr("The file is larger than %1 GB, the limit for a dataset here.").arg(limit >> 30),
            shownPath);
    return {};
}

Outcome checkPermission(const QString &path, const QString &shownPath)
{
    if (QFileInfo(path).isReadable())
        return {};
    return failure(Error::Kind::Unreadable, Words::tr("You have no permission to read the file."), shownPath);
}

/// A copy that drops none of the locks that this process holds on the original.
bool copyFile(const QString &from, const QString &to)
{
    QFile target(to);
    bool isWritten = target.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    const auto problem = readBlocks(from, [&](QByteArrayView block) {
        isWritten = isWritten && target.write(block.data(), block.size()) == block.size();
        return isWritten;
    });
    return isWritten && !problem && target.flush();
}

bool hasNeighbour(const QString &path)
{
    return std::any_of(neighbours.begin(), neighbours.end(),
                       [&path](const QString &suffix) { return QFileInfo::exists(path + suffix); });
}

Result<sqlite::FileHeader> headerOf(const QString &path, const QString &shownPath)
{
    auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, shownPath);
    if (!connection)
        return connection.error();
    return sqlite::readHeader(*connection);
}

} // namespace

Outcome checkReadable(const QString &path)
{
    if (auto problem = checkKindAndSize(path, largestFile, path))
        return problem;
    return checkPermission(path, path);
}

Outcome checkIsDataset(const QString &path)
{
    if (auto problem = checkReadable(path))
        return problem;
    const auto header = headerOf(QFileInfo(path).canonicalFilePath(), path);
    return header ? sqlite::checkIdentity(*header, path) : header.error();
}

Result<ReadableFile> ReadableFile::prepare(const QString &path, const std::function<bool()> &keepGoing)
{
    return prepareChecked(path, keepGoing, sqlite::checkIdentity);
}

Result<ReadableFile> ReadableFile::prepareAny(const QString &path, const std::function<bool()> &keepGoing)
{
    return prepareChecked(path, keepGoing, sqlite::checkComplete);
}

Result<ReadableFile> ReadableFile::prepareChecked(const QString &path, const std::function<bool()> &keepGoing,
                                                  Check check)
{
    if (auto problem = checkReadable(path))
        return *problem;
    ReadableFile file;
    // SQLite looks for the neighbours of the file itself, not of a link to it.
    file.m_path = QFileInfo(path).canonicalFilePath();
    // A living writer's journal is gone in a moment.
    if (hasNeighbour(file.m_path))
        waitForWriter(file.m_path);
    auto header = headerOf(file.m_path, path);
    if (!header)
        return header.error();
    if (hasNeighbour(file.m_path) || header->usesWriteAheadLog) {
        if (auto problem = file.copy(path))
            return *problem;
        if (auto problem = file.recover(path, keepGoing))
            return *problem;
        header = headerOf(file.m_path, path);
        if (!header)
            return header.error();
    }
    if (auto problem = check(*header, path))
        return *problem;
    return file;
}

Outcome ReadableFile::copy(const QString &shownPath)
{
    const QString original = m_path;
    const bool isUnfinished = hasNeighbour(original);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("copy.sqlite"));
    QStringList suffixes = {QString()};
    suffixes.append({neighbours.begin(), neighbours.end()});
    for (const QString &suffix : suffixes) {
        const QString from = original + suffix;
        if (!suffix.isEmpty() && !QFileInfo::exists(from))
            continue;
        if (auto problem = checkKindAndSize(from, largestCopy, shownPath + suffix))
            return problem;
        if (auto problem = checkPermission(from, shownPath + suffix))
            return problem;
        if (!(suffix.isEmpty() ? copyFile(from, m_path) : QFile::copy(from, m_path + suffix)))
            return failure(
                Error::Kind::Unreadable,
                Words::tr(
                    "No private copy could be made in the folder for temporary files. Is its disk full?"),
                shownPath);
        QFile::setPermissions(m_path + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_notices << (isUnfinished
                      ? Words::tr("Another program has not finished writing this file. A private copy is "
                                  "shown, as of now.")
                      : Words::tr("The file is in a mode in which reading would leave files beside it. A "
                                  "private copy is shown."));
    return checkJournal(m_path + neighbours.front(), shownPath);
}

Outcome ReadableFile::recover(const QString &shownPath, const std::function<bool()> &keepGoing)
{
    auto connection = sqlite::Connection::open(m_path, sqlite::Connection::Mode::ReadWrite, shownPath);
    if (!connection)
        return connection.error();
    if (auto problem = sqlite::harden(*connection))
        return problem;
    sqlite::Watch watch(*connection, keepGoing);
    watch.allow(recoveryTime);
    // The first query rolls a journal back; the change of mode takes in the log.
    if (auto problem =
            connection->execute("SELECT count(*) FROM sqlite_schema; PRAGMA journal_mode = DELETE;"))
        return problem;
    auto problem = sqlite::quickCheck(*connection);
    return watch.isCancelled() ? Outcome() : problem;
}

} // namespace plumbline
