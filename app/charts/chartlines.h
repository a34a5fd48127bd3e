// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"

#include <QPen>
#include <QPolygonF>

#include <vector>

namespace plumbline {

/// A line that joins marks of a value band.
struct ChartLine {
    size_t band = 0;
    int colour = -1; ///< place in the focus
    bool dashed = false;
    bool isThin = false;         ///< between computed values
    std::vector<QPointF> points; ///< from left to right: x in Julian days, y in the band's unit
};

/// One line for each run of joins of one stroke.
std::vector<ChartLine> chartLines(const ChartScene &scene);

/// The looks of such a line.
QPen linePen(const ChartLine &line, const Palette &palette);

/// The line in the pixels of the layout, thinned to what can be seen.
QPolygonF inPixels(const ChartLine &line, const SceneLayout &layout);

/// The stretches of a line that lie inside a rectangle, cut at its edges: for
/// devices that know no clipping. Segment by segment after Liang and Barsky, "A New
/// Concept and Method for Line Clipping", ACM TOG 1984.
std::vector<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &rect);

} // namespace plumbline
