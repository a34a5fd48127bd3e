// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// A name for a file, made from a title: what separates folders, what other systems
/// do not allow in names, and control characters become hyphens; never hidden, never
/// a name that Windows keeps for devices. `fallback` where nothing is left. Without a
/// suffix, and short enough in UTF-8 for any file system with a suffix of five
/// characters and what writeFile() adds while it writes.
QString fileNameOf(const QString &title, const QString &fallback);

} // namespace plumbline
