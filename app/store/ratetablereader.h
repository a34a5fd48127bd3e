// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ratetable.h"

namespace plumbline {

/// Reads a table of exchange rates: CSV as readCsv() has it, in UTF-8, whose first line names
/// the columns `date` (or `period`), `base`, `quote`, `rate` and `source`, in any order; others
/// are passed over. A date is a day or a period as readPeriod() reads them, a rate a plain decimal.
///
/// A row that cannot be read becomes a problem and the others stay. Where the file itself breaks
/// off (a quote without an end, a line that is too long), what stands before it stays, and a problem
/// says so. What the numbers mean is checked elsewhere, see checkedRates().
///
/// The file is not trusted: 16 MB and 200,000 rows at most. Errors name the file: Missing, NotAFile,
/// Unreadable, TooLarge, RuleBroken where there is no such first line, or no row can be read. Any thread.
Result<RateTable> readRateTable(const QString &path);

/// Whether the first line of a file names the columns of such a table. Reads little more of it.
bool looksLikeRateTable(const QString &path);

} // namespace plumbline
