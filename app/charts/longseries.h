// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

namespace plumbline {

/// Series with a point for every day or month: what is read is their line.

/// Leaves the label of the latest mark alone to figures of one measure and subject that are too
/// many for a label each; the others show theirs while they are chosen. Computed values that are
/// so many are joined by thin lines. Only value bands.
void labelLongSeries(Band &band, const ChartScene &scene);

/// How a mark gives way to the line through it.
enum class Thinness : quint8 { None, Small, LineOnly };

/// Of all marks of a band, from the room between those of one line. What looks other than a
/// plain reported value, and both ends of a line, are never left out.
std::vector<Thinness> thinnessOf(const Band &band, double pixelsPerDay);

} // namespace plumbline
