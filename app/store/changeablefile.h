// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/connection.h"

#include <QStringList>

namespace plumbline {

/// Why a dataset file cannot be changed: no permission for it or its folder, a mode in which
/// reading takes a copy, not a dataset. Nothing when it can. Looks at the header only.
Outcome checkEditable(const QString &path);

/// A dataset file opened for changing, hardened like one that is read. What is committed is on
/// the disk.
struct ChangeableFile {
    sqlite::Connection connection;
    /// What the reader should know of how the file was opened; mostly empty.
    QStringList notices;
};

/// Waits some seconds for programs that hold the file. A file that a dead writer left in the
/// middle of a change is put in order in its place, after a backup of it and its journal beside
/// it; a notice says so. Errors: those of checkEditable(), Damaged, Unwritable.
Result<ChangeableFile> openForChange(const QString &path);

/// What SQLite's last failure on a connection means to one who wanted to write: the file may be
/// read while it cannot be written, and SQLite's words for reading would mislead. Other errors
/// stay. To be asked before anything else is done with the connection.
Error asWriteError(const Error &error, const sqlite::Connection &connection);

} // namespace plumbline
