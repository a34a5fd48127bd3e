// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

namespace plumbline {

/// What offeredTables() and the others do for XLSX and ODS files.
///
/// The XML of the parts is read as it is unpacked, so that neither size nor damage nor a zip
/// bomb takes memory, and any step can be stopped. Formulas give their stored results.
/// (liborcus 0.17 reads neither error values, texts within cells and truths as results of
/// formulas in XLSX, nor percents, truths, currencies and cells below merged ones in ODS.)
Result<std::vector<TableOffer>> offeredSheets(const QString &path, TableFormat format,
                                              const std::function<bool()> &keepGoing);
/// The first sheet with content.
Result<QString> likelySheet(const QString &path, TableFormat format);
Outcome readSheet(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem, const std::function<bool()> &keepGoing);
/// Of a large sheet from the rows that come within some tenths of a second.
Result<TableSample> sampleSheet(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing);

} // namespace plumbline
