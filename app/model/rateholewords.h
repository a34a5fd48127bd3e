// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

namespace plumbline {

/// The file of the reader's table of rates, without its folder; empty without a table.
QString nameOfTable(const Dataset &dataset);
/// What that table has and lacks where it has no rate `from` one currency `into` another for `when`, in
/// a sentence with its lines; empty without a table. Takes time in proportion to the rows of the pair.
QString holeText(const Dataset &dataset, const QString &from, const QString &into, const DateSpan &when);

} // namespace plumbline
