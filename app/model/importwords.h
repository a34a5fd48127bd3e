// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"

namespace plumbline {

/// How far an import is: "120,000 rows · 85,000 rows per second · about 12 seconds left".
QString progressText(const ImportProgress &progress);

/// "1,204 figures of sales.csv imported".
QString resultTitle(const ImportResult &result, const QString &fileName);

/// What became of the rows, a line for each count that is not zero.
QStringList resultLines(const ImportResult &result);

/// "2 new companies: Acme, Globex"; long lists end with how many more there are.
QStringList newNames(const ImportCounts &counts);

/// "about 12 seconds", "about 3 minutes".
QString durationText(double seconds);

} // namespace plumbline
