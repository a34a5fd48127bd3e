// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "charts/scenelayout.h"

class QPainter;

namespace plumbline {

/// Paints what a chart measures with: the names and lines of time, folded years, and the
/// values of a band. Holds nothing but references.
class AxisPainter
{
public:
    AxisPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette);

    /// Ticks of a value band and the lines across it.
    void paintValues(const Band &band, const PlacedBand &placed) const;
    void paintTimeGrid() const;
    void paintTimeNames() const;

private:
    void paintNames(const TimeAxis::Row &row, double y, const QColor &colour) const;
    void paintFoldedYears(double y) const;

    QPainter *m_painter;
    const SceneLayout &m_layout;
    const Palette &m_palette;
};

} // namespace plumbline
