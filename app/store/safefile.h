// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace plumbline {

/// Writes a whole file or nothing: the content is written beside the target and
/// renamed over it when complete, so the old file stays until then and nothing
/// half-written remains. All files of the program are written through here.
///
/// `write` fills the device and returns false when a write failed. Errors name
/// the path: Unwritable (missing folder, no permission, full disk), NotAFile.
/// Any thread.
Outcome writeFile(const QString &path, const std::function<bool(QIODevice &)> &write);

/// Puts the finished file `temporary`, which lies in the same folder, in the place
/// of `path`, after its content has reached the disk. On failure `temporary` is removed.
Outcome replaceFile(const QString &temporary, const QString &path);

/// An empty file of its own name beside `path`, for writers that need a name
/// instead of a device. The caller ends with replaceFile() or removes it.
Result<QString> temporaryBeside(const QString &path);

} // namespace plumbline
