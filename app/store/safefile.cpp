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

/// Files that are complete under other names until all of them appear.
class FileGroup
{
public:
    FileGroup() = default;
    ~FileGroup()
    {
        for (const Member &member : m_members)
            removeIfAny(member.fresh);
    }
    Q_DISABLE_COPY_MOVE(FileGroup)

    Outcome write(const FileContent &content)
    {
        const Result<QString> fresh = temporaryBeside(content.path);
        if (!fresh)
            return fresh.error();
        m_members.push_back({content.path, *fresh, {}});
        QFile file(*fresh);
        if (!file.open(QIODevice::WriteOnly) || !content.write(file) || !file.flush() ||
            file.error() != QFileDevice::NoError || !flushToDisk(*fresh, 0))
            return unwritable(content.path, file.errorString());
        file.close();
        return {};
    }

    Outcome appear()
    {
        // The last first: what speaks of a file goes before it.
        for (auto member = m_members.rbegin(); member != m_members.rend(); ++member) {
            if (!setAside(*member))
                return takeBack(*member);
        }
        for (Member &member : m_members) {
            if (!rename(member.fresh, member.path))
                return takeBack(member);
            member.fresh.clear();
        }
        for (const Member &member : m_members)
            removeIfAny(member.former);
        flushToDisk(QFileInfo(m_members.front().path).absolutePath(), O_DIRECTORY);
        return {};
    }

private:
    struct Member {
        QString path;
        QString fresh;  ///< empty once it is in its place
        QString former; ///< where the file that stood there is; empty when there was none
    };

    static void removeIfAny(const QString &path)
    {
        if (!path.isEmpty())
            QFile::remove(path);
    }

    static bool rename(const QString &from, const QString &to)
    {
        return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    }

    static bool setAside(Member &member)
    {
        if (!QFileInfo::exists(member.path))
            return true;
        const Result<QString> place = temporaryBeside(member.path);
        if (!place)
            return false;
        if (!rename(member.path, *place)) {
            QFile::remove(*place);
            return false;
        }
        member.former = *place;
        return true;
    }

    Outcome takeBack(const Member &failed)
    {
        const Error error = unwritable(failed.path, systemReason());
        for (Member &member : m_members) {
            if (member.fresh.isEmpty())
                QFile::remove(member.path);
            if (!member.former.isEmpty())
                rename(member.former, member.path);
        }
        return error;
    }

    std::vector<Member> m_members;
};

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

Outcome writeFiles(const std::vector<FileContent> &files)
{
    FileGroup group;
    for (const FileContent &file : files) {
        if (auto problem = group.write(file))
            return problem;
    }
    return group.appear();
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

Result<QString> putAside(const QString &path)
{
    constexpr int mostKept = 1000;
    for (int number = 1; number <= mostKept; ++number) {
        const QString target = path + QStringLiteral(".kept-") + QString::number(number);
        if (QFile::rename(path, target)) // does not replace a file that is there
            return target;
    }
    return Error{Error::Kind::Unwritable,
                 Words::tr("The file that cannot be read could not be put aside. Nothing was changed."),
                 {path, 0, {}}};
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
