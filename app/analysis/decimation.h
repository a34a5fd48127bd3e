// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace plumbline {

/// Thins a line for painting: of each pixel column the first, lowest, highest and
/// last point stay, which leaves the picture as it was. `points` are in pixels,
/// sorted by x.
///
/// M4: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time
/// Series Data Aggregation", VLDB 2014.
std::vector<QPointF> decimated(const std::vector<QPointF> &points);

} // namespace plumbline
