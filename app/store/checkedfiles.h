// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace plumbline {

/// Remembers which files passed their integrity check, so that none is checked
/// twice. A file is the same while its device, inode, size and time of change
/// (in nanoseconds) are. A value without a lock: one thread at a time.
class CheckedFiles
{
public:
    bool contains(const QString &path) const;
    void insert(const QString &path);

private:
    struct Stamp {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = -1;
        qint64 changed = 0; ///< nanoseconds since 1970

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    static Stamp stampOf(const QString &path);

    QHash<QString, Stamp> m_stamps;
};

} // namespace plumbline
