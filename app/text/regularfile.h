// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArray>
#include <QString>

namespace plumbline {

/// Reads a whole file of at most `limit` bytes. Only regular files are opened, so
/// that a pipe cannot block and a device cannot be touched; links are not followed.
///
/// Errors: Missing, NotAFile, Unreadable, TooLarge.
Result<QByteArray> readRegularFile(const QString &path, qint64 limit);

} // namespace plumbline
