// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <functional>

namespace plumbline {

/// New dataset files, whole or not at all. A file that stood there is replaced.

/// An empty dataset that keeps all rules.
Outcome createDataset(const QString &path);

/// The dataset as it is now, with all that others keep in the file. Waits for a writer. `keepGoing` may stop
/// it; then nothing was written and no error is given. Errors: those of reading, Unwritable, Usage when both
/// are the same file.
Outcome copyDataset(const QString &from, const QString &to, const std::function<bool()> &keepGoing);

} // namespace plumbline
