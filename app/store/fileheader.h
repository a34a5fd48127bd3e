// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace plumbline::sqlite {

/// The first bytes of a SQLite file (https://www.sqlite.org/fileformat2.html, 1.3).
struct FileHeader {
    bool usesWriteAheadLog = false;
    qint32 userVersion = 0;
    qint32 applicationId = 0;
    bool isComplete = true; ///< the file is as long as the header says
};

/// Reads the header without running any SQL, so that SQLite creates nothing. Goes
/// through SQLite's own descriptor: closing another one of the same file would
/// drop the locks that this process holds on it.
///
/// NotADataset when the file is empty, too short or something else.
Result<FileHeader> readHeader(const Connection &connection);

/// NotADataset for another program's database, NewerVersion for a later schema,
/// Damaged for a file that was cut off, even within its last page, which SQLite lets pass.
Outcome checkIdentity(const FileHeader &header, const QString &shownPath);

/// Damaged for a database that was cut off, of whatever program.
Outcome checkComplete(const FileHeader &header, const QString &shownPath);

} // namespace plumbline::sqlite
