// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/regularfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RegularFile)
};

Error failure(Error::Kind kind, const QString &sentence, const QString &path)
{
    return {kind, sentence, {path, 0, {}}};
}

Error failureToOpen(int number, const QString &path)
{
    if (number == ENOENT || number == ENOTDIR)
        return failure(Error::Kind::Missing, Tr::tr("There is no such file."), path);
    return failure(Error::Kind::Unreadable,
                   Tr::tr("The file cannot be opened (%1).").arg(qt_error_string(number)), path);
}

Outcome checkKindAndSize(const struct stat &status, qint64 limit, const QString &path)
{
    if (!S_ISREG(status.st_mode))
        return failure(Error::Kind::NotAFile, Tr::tr("This is not an ordinary file."), path);
    if (status.st_size > limit)
        return failure(
            Error::Kind::TooLarge,
            Tr::tr("The file is larger than %1 MB, the most that is read of an article.").arg(limit >> 20),
            path);
    return {};
}

/// The file may be longer than it says, and grow.
QByteArray readAtMost(QFile &file, qint64 expected, qint64 most)
{
    constexpr qint64 chunkSize = 64 * 1024;
    QByteArray bytes = file.read(std::min(expected + 1, most));
    while (bytes.size() > expected && bytes.size() < most) {
        const QByteArray chunk = file.read(std::min(chunkSize, most - bytes.size()));
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return failureToOpen(errno, path);
    // Before opening, for a device may act on being opened; and after, for the file
    // may have been exchanged.
    if (auto problem = checkKindAndSize(status, limit, path))
        return *problem;
    const int descriptor =
        ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return failureToOpen(errno, path);
    QFile file;
    file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    if (::fstat(descriptor, &status) == 0) {
        if (auto problem = checkKindAndSize(status, limit, path))
            return *problem;
    }
    const QByteArray bytes = readAtMost(file, status.st_size, limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Unreadable,
                       Tr::tr("The file cannot be read (%1).").arg(file.errorString()), path);
    status.st_size = bytes.size(); // the file may have grown
    if (auto problem = checkKindAndSize(status, limit, path))
        return *problem;
    return bytes;
}

} // namespace plumbline
