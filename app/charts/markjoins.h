// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

namespace plumbline {

/// Joins the marks of a band that are points of one measure and subject, of periods of
/// equal length that follow each other without a gap (single days of imported tables: without a
/// longer pause than is usual among them); dashed where a forecast is reached.
/// `focusOnly`: those with a colour alone.
void joinNeighbours(Band &band, const Dataset &dataset, bool focusOnly);

/// Joins some computed values of a band, of one kind, measure and subject, as above.
void joinComputed(Band &band, std::vector<size_t> marks);

} // namespace plumbline
