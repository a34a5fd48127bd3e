// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/origin.h"

namespace plumbline {

/// Reads where the statements of a fact stand in the tables that they were imported from. The
/// file is not trusted: lengths, counts and JSON are checked and bounded. Indexed queries only.
Result<FactOrigins> readOriginsOf(const sqlite::Connection &connection, const FactId &fact,
                                  const OriginReach &reach);

/// The SQL, for the test that looks at its query plans.
std::vector<QByteArray> originQueries();

} // namespace plumbline
