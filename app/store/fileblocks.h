// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArrayView>

#include <functional>

namespace plumbline {

/// Reads a dataset file from its first to its last byte through SQLite's own
/// descriptor: closing another one of the same file would drop the locks that this process
/// holds on an open dataset. Ends without error when `take` gives false. Any thread.
Outcome readBlocks(const QString &path, const std::function<bool(QByteArrayView)> &take);

} // namespace plumbline
