// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// Which file stands under a name, and since when: a file is taken for the same
/// while its device, inode, size and time of change are. A value.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;   ///< in bytes; -1: no file can be reached under the name
    qint64 changed = 0; ///< nanoseconds since 1970

    /// Looks without opening, so that no lock of this process is lost. Any thread.
    static FileStamp of(const QString &path);

    bool isMissing() const { return size < 0; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace plumbline
