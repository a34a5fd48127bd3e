// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

namespace plumbline {

/// Joins the marks of a band that are points of one measure and subject, of periods of
/// equal length that follow each other without a gap; dashed where a forecast is reached.
/// `focusOnly`: those with a colour alone.
void joinNeighbours(Band &band, const Dataset &dataset, bool focusOnly);

} // namespace plumbline
