// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <vector>

namespace plumbline {

/// Writes a whole file or nothing: the content is written beside the target and
/// renamed over it when complete, so the old file stays until then and nothing
/// half-written remains. All files of the program are written through here.
///
/// `write` fills the device and returns false when a write failed. Errors name
/// the path: Unwritable (missing folder, no permission, full disk), NotAFile.
/// Any thread.
Outcome writeFile(const QString &path, const std::function<bool(QIODevice &)> &write);

/// A file and what fills it, as for writeFile().
struct FileContent {
    QString path;
    std::function<bool(QIODevice &)> write;
};

/// Writes several files, all or none: they appear together when all are complete, and what
/// stood there comes back when one of them cannot. The first is the one that the others
/// speak of: a power cut may leave it without them, but never with those of another.
/// Errors: those of writeFile().
Outcome writeFiles(const std::vector<FileContent> &files);

/// Puts the finished file `temporary`, which lies in the same folder, in the place
/// of `path`, after its content has reached the disk. On failure `temporary` is removed.
Outcome replaceFile(const QString &temporary, const QString &path);

/// Gives a file that cannot be used another name, "NAME.kept-1", and tells it: nothing is
/// lost, and no file that is there is replaced. Errors: Unwritable.
Result<QString> putAside(const QString &path);

/// An empty file of its own name beside `path`, for writers that need a name
/// instead of a device. The caller ends with replaceFile() or removes it.
Result<QString> temporaryBeside(const QString &path);

} // namespace plumbline
