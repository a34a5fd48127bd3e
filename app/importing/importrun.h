// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "importing/rowproblem.h"
#include "store/importwriter.h"

#include <functional>

namespace plumbline {

/// How far an import is; told some ten times a second, on the caller's thread.
struct ImportProgress {
    qint64 rows = 0;   ///< read so far
    double share = -1; ///< of the file, 0 to 1; -1: not known
    double rowsPerSecond = 0;
    double secondsLeft = -1; ///< -1: not known
};

/// What became of every row.
struct ImportResult {
    ImportCounts counts;
    qint64 rows = 0;                  ///< read, without the titles and what stands above
    qint64 missingValues = 0;         ///< cells that say there is no value
    std::vector<RowProblem> problems; ///< the first MostListedProblems, in the order of the file
    qint64 problemCount = 0;
    double seconds = 0;
    bool isCancelled = false; ///< then the dataset is as it was
    QByteArray changeset;     ///< see ImportWriter::changeset()
};

inline constexpr size_t MostListedProblems = 100'000;

struct ImportLimits {
    qint64 mostRows = 0;     ///< no more are read; 0: all
    bool isRecorded = false; ///< so that the import can be taken back
};

/// Reads the table at `path` by a mapping that lacks nothing and puts its figures into the
/// dataset file: in one transaction, all or nothing. Reading and writing have a thread each; the
/// call returns when both have ended. `progress` returning false cancels.
///
/// Errors: those of readTable() and ImportWriter, and Usage where the mapping lacks something.
Result<ImportResult> importTable(const QString &path, const Mapping &mapping, const QString &dataset,
                                 const std::function<bool(const ImportProgress &)> &progress = {},
                                 const ImportLimits &limits = {});

} // namespace plumbline
