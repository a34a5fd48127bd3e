// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changerecord.h"

#include <span>

namespace plumbline {

/// Holds the rows that a transaction touched, before it ends, against the rules that no single row
/// shows and that the reader would refuse the file for: each statement has a subject, an
/// observation a metric, no entity is its own ancestor. Takes time in proportion to the rows.
Outcome checkTouched(const sqlite::Connection &connection, std::span<const sqlite::TouchedRow> rows);

} // namespace plumbline
