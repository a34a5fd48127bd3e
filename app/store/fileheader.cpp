// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileheader.h"

#include "store/schema.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QtEndian>

namespace plumbline::sqlite {

namespace {

constexpr int headerLength = 100;
constexpr int readVersionAt = 19;
constexpr char readVersionWal = 2;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int validForAt = 92;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
const QByteArray magic("SQLite format 3\0", 16);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileHeader)
};

/// Old writers leave the page count alone; then the two counters differ.
bool isComplete(const QByteArray &header, qint64 size)
{
    const auto number = [&header](int at) {
        return qint64(qFromBigEndian<quint32>(header.constData() + at));
    };
    constexpr qint64 largestPage = 65536; // does not fit the two bytes, which then hold 1
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? largestPage : stored;
    return number(changeCounterAt) != number(validForAt) || size >= number(pageCountAt) * pageSize;
}

Error notADataset(const QString &sentence, const QString &path)
{
    return {Error::Kind::NotADataset, sentence, {path, 0, {}}};
}

} // namespace

Result<FileHeader> readHeader(const Connection &connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return errorFor(SQLITE_IOERR, connection.shownPath(), Words::tr("its size is unknown"));
    if (size == 0)
        return notADataset(Words::tr("The file is empty."), connection.shownPath());

    QByteArray bytes(headerLength, '\0');
    const int code = file->pMethods->xRead(file, bytes.data(), headerLength, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return errorFor(code, connection.shownPath(), QString::fromUtf8(sqlite3_errstr(code)));
    if (!bytes.startsWith(magic))
        return notADataset(Words::tr("This is not a SQLite database."), connection.shownPath());
    if (size < headerLength)
        return errorFor(SQLITE_CORRUPT, connection.shownPath(), Words::tr("it ends within its first bytes"));
    return FileHeader{bytes[readVersionAt] == readVersionWal,
                      qFromBigEndian<qint32>(bytes.constData() + userVersionAt),
                      qFromBigEndian<qint32>(bytes.constData() + applicationIdAt), isComplete(bytes, size)};
}

Outcome checkIdentity(const FileHeader &header, const QString &shownPath)
{
    if (header.applicationId != schema::ApplicationId)
        return notADataset(Words::tr("This is a database of another program, not a Plumbline dataset."),
                           shownPath);
    if (header.userVersion > schema::Version)
        return Error{
            Error::Kind::NewerVersion,
            Words::tr("The dataset was written by a newer Plumbline (format %1, this program reads %2). "
                      "Update Plumbline to open it.")
                .arg(header.userVersion)
                .arg(schema::Version),
            {shownPath, 0, {}}};
    if (header.userVersion < 1)
        return notADataset(Words::tr("The dataset has no format version."), shownPath);
    return checkComplete(header, shownPath);
}

Outcome checkComplete(const FileHeader &header, const QString &shownPath)
{
    if (!header.isComplete)
        return errorFor(SQLITE_CORRUPT, shownPath, Words::tr("its end is missing"));
    return {};
}

} // namespace plumbline::sqlite
