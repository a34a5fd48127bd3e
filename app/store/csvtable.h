// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

namespace plumbline {

/// What readTable() and sampleTable() do for a CSV file that may be opened. Rows of the range
/// are handed over; its columns are not looked at.
Outcome readCsvTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                     const std::function<void(const Error &)> &problem,
                     const std::function<bool()> &keepGoing);
Result<TableSample> sampleCsvTable(const QString &path, const TableChoice &choice, int first, int later,
                                   const std::function<bool()> &keepGoing);

/// The first bytes of a file, as many as guesses need.
Result<QByteArray> headOfFile(const QString &path);

} // namespace plumbline
