// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace plumbline {

/// A part of a zip archive, unpacked as it is read: sequential, open for reading, and ended
/// by a limit on what comes out, whatever the archive says of itself. One at a time.
class ZipPart : public QIODevice
{
public:
    ~ZipPart() override;
    bool isSequential() const override { return true; }

    /// How many packed bytes of the part have been read, and of how many.
    qint64 packedDone() const;
    qint64 packedSize() const { return m_packedSize; }
    /// To be called for each token that is read: no single one may take more than a bounded
    /// amount of memory.
    void noteToken() { m_sinceToken = 0; }
    /// Why reading ended too early, if it did: a limit, or damage.
    const QString &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(void *archive, qint64 packedSize, qint64 size);

    void *m_archive;
    qint64 m_packedSize;
    qint64 m_size;
    qint64 m_done = 0;
    qint64 m_sinceToken = 0;
    QString m_problem;
};

/// A zip archive from anywhere, of which parts are read (minizip). Movable; one thread.
class ZipArchive
{
public:
    /// RuleBroken with what is wrong: cut off, too many parts.
    static Result<ZipArchive> open(const QString &path);

    bool has(const QString &part) const { return m_names.contains(part); }
    const QStringList &names() const { return m_names; }
    const QString &path() const { return m_path; }
    /// The error says that it is missing, encrypted, damaged, or packed as a bomb is. A part that
    /// is not of the size that the archive says is damaged.
    Result<std::unique_ptr<ZipPart>> part(const QString &name) const;

private:
    struct Closer {
        void operator()(void *archive) const;
    };

    QString m_path;
    QStringList m_names;
    std::unique_ptr<void, Closer> m_archive;
};

} // namespace plumbline
