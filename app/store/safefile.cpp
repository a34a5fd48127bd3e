// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

Error unwritable(const QString &path, const QString &reason)
{
    return {Error::Kind::Unwritable,
            Words::tr("The file could not be written (%1). Nothing was changed.").arg(reason),
            {path, 0, {}}};
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// What is wrong with the place itself, before anything is written.
Outcome problemOfPlace(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return Error{
            Error::Kind::NotAFile, Words::tr("This is a folder. Give the name of a file."), {path, 0, {}}};
    if (target.exists() && !target.isFile())
        return Error{Error::Kind::NotAFile,
                     Words::tr("This is not an ordinary file, and was left alone."),
                     {path, 0, {}}};
    if (!target.absoluteDir().exists())
        return Error{Error::Kind::Unwritable, Words::tr("The folder does not exist."), {path, 0, {}}};
    if (target.exists() && !target.isWritable())
        return unwritable(path, Words::tr("it is read-only"));
    return {};
}

/// Content before name: after a power cut the name must not lead to an empty file.
bool flushToDisk(const QString &path, int extraFlags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | extraFlags);
    if (descriptor < 0)
        return false;
    const bool isFlushed = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isFlushed;
}

} // namespace

Outcome writeFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    if (auto problem = problemOfPlace(path))
        return problem;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const bool isWritten = write(file);
    if (!isWritten || file.error() != QFileDevice::NoError) {
        file.cancelWriting();
        return unwritable(path, file.errorString());
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Outcome replaceFile(const QString &temporary, const QString &path)
{
    auto problem = problemOfPlace(path);
    const QByteArray from = QFile::encodeName(temporary);
    if (!problem && !flushToDisk(temporary, 0))
        problem = unwritable(path, systemReason());
    if (!problem && std::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
        problem = unwritable(path, systemReason());
    if (problem)
        QFile::remove(temporary);
    else
        flushToDisk(QFileInfo(path).absolutePath(), O_DIRECTORY);
    return problem;
}

Result<QString> temporaryBeside(const QString &path)
{
    if (auto problem = problemOfPlace(path))
        return *problem;
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    file.setAutoRemove(false);
    if (!file.open())
        return unwritable(path, file.errorString());
    // As a plainly created file would have it, instead of QTemporaryFile's 0600.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return file.fileName();
}

} // namespace plumbline
