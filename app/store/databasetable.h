// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

#include <chrono>

namespace plumbline {

/// How long the database of another program may take.
struct DatabaseTimes {
    std::chrono::milliseconds sample{2000};
    std::chrono::milliseconds rows{10'000};  ///< for the next thousand rows
    std::chrono::milliseconds view{300'000}; ///< for all rows of a view, which may have no end
    std::chrono::milliseconds check{120'000};
};

/// What offeredTables() and the others do for a SQLite database of another program: read-only,
/// nothing in it is run but its views, time and memory bounded (see hardening.h). A table is read
/// in the order of its rows, from one state of the file: other programs cannot write meanwhile.
///
/// The names of the columns are no row; samples have them. A blob is a Failure.
struct OfferedDatabase {
    std::vector<TableOffer> tables; ///< and views
    bool isOurs = false;
};
Result<OfferedDatabase> offeredDatabase(const QString &path, const std::function<bool()> &keepGoing);
/// The first one that has a row; of those with the most columns.
Result<QString> likelyDatabaseTable(const QString &path);
Outcome readDatabaseTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                          const std::function<void(const Error &)> &problem,
                          const std::function<bool()> &keepGoing, const DatabaseTimes &times = {});
/// Later rows by random rowids; of a view, and of a table without rowids, from the rows that come
/// within the time.
Result<TableSample> sampleDatabaseTable(const QString &path, const TableChoice &choice, int first, int later,
                                        const std::function<bool()> &keepGoing,
                                        const DatabaseTimes &times = {});

} // namespace plumbline
