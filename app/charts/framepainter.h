// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axispainter.h"

namespace plumbline {

/// Paints what a chart has around and behind its marks: titles, bands, time, legend and
/// sources, or why there is nothing to see. Holds nothing but references.
class FramePainter
{
public:
    FramePainter(QPainter *painter, const SceneLayout &layout, const Palette &palette);

    /// Above the plot.
    void paintHeader() const;
    /// Their grounds, titles and values.
    void paintBands(const QRectF &exposed) const;
    /// The grid of time, its names and folds.
    void paintTime(const QRectF &exposed) const;
    /// Below the plot: legend, notes, sources.
    void paintFooter() const;
    /// In place of a chart without facts.
    void paintEmptyText() const;
    /// In place of marks where the visible time has none.
    void paintEmptyTime() const;

private:
    void paintBandTitle(const Band &band, const PlacedBand &placed) const;
    void paintFlagTitle(const Band &band, const PlacedBand &placed) const;

    QPainter *m_painter;
    const SceneLayout &m_layout;
    const Palette &m_palette;
    AxisPainter m_axes;
};

/// What a band is painted on.
QColor bandGround(const Band &band, const Palette &palette);

} // namespace plumbline
