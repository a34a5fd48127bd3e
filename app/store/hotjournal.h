// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

namespace plumbline {

/// The rollback journal beside a dataset file (https://www.sqlite.org/fileformat2.html, 3).

/// Waits, for a few seconds at most, until no program is in the middle of changing the
/// file. False: one still is.
bool waitForWriter(const QString &path);

/// Whether a journal lies beside the file and no living program is at work on it.
bool hasHotJournal(const QString &path);

/// Refuses a journal that belongs to a change of several databases: it names another file,
/// which SQLite would read and might delete.
Outcome checkJournal(const QString &journal, const QString &shownPath);

/// Copies the file and its journal to names beside it that are free, "NAME.before-recovery-1";
/// gives that of the copy. Together they are what was found. Errors: Damaged (as checkJournal()), Unwritable.
Result<QString> backUpWithJournal(const QString &path, const QString &shownPath);

} // namespace plumbline
