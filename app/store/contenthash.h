// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArray>

#include <functional>

namespace plumbline {

/// The SHA-256 of all bytes of a file, read through SQLite's own descriptor:
/// closing another one of the same file would drop the locks that this process
/// holds on an open dataset.
///
/// Empty when `keepGoing` returned false. Blocks; to be called in a worker thread.
/// Errors: Missing, NotAFile, Unreadable, TooLarge.
Result<QByteArray> contentHash(const QString &path, const std::function<bool()> &keepGoing);

} // namespace plumbline
