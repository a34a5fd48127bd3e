// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axispainter.h"
#include "charts/markpainter.h"
#include "charts/scenelayout.h"

namespace plumbline {

/// Paints a laid out scene: what lies behind the lines, the marks, and what
/// follows the pointer. To any device; holds nothing but references.
class ChartPainter
{
public:
    ChartPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette);

    /// Titles, stripes, axis labels, time grid, folds, spans, legend, sources.
    void paintBackground(const QRectF &exposed) const;
    /// The names of years and quarters alone, for a header that stays while rows scroll.
    void paintTimeAxis() const;
    /// The lines between marks, for devices that Qt Charts does not paint on.
    void paintLines() const;
    /// Symbols and labels. Far labels have a thin line to their mark.
    void paintMarks(const QRectF &exposed) const;
    /// Rings around the current and the hovered mark; -1 for none.
    void paintEmphasis(int current, int hovered) const;
    /// Where the label of a chosen mark stands that has none otherwise; null for others.
    static QRectF chosenLabelRect(const SceneLayout &layout, const PlacedMark &placed);

private:
    void paintHeader() const;
    void paintBands(const QRectF &exposed) const;
    void paintBandTitle(const Band &band, const PlacedBand &placed) const;
    void paintFlagTitle(const Band &band, const PlacedBand &placed) const;
    void paintPoles(const QRectF &exposed) const;
    void paintSpans(const QRectF &exposed) const;
    void paintFooter() const;
    void paintEmptyText() const;
    void paintEmptyTime() const;
    void paintMark(const PlacedMark &placed) const;
    void paintFlagPile(const PlacedMark &placed) const;
    void paintChosenLabel(const PlacedMark &placed) const;
    void paintRing(const PlacedMark &placed, double gap) const;
    void paintComputed(const PlacedMark &placed, const Mark &mark, const QColor &colour) const;
    void paintValueMark(const PlacedMark &placed, const Mark &mark, const QColor &colour) const;
    void paintCrowd(const QRectF &exposed) const;
    void paintLabels(const QRectF &exposed) const;
    void paintLabelGround(const QRectF &rect, const Band &band) const;
    QColor groundOf(const Band &band) const;
    QColor colourOf(const Mark &mark) const { return m_palette.company(mark.colour); }
    bool isFlag(const PlacedMark &placed) const;
    bool isCrowd(const PlacedMark &placed) const;
    bool hasNote(const PlacedMark &placed) const;

    QPainter *m_painter;
    const SceneLayout &m_layout;
    const Palette &m_palette;
    MarkPainter m_marks;
    AxisPainter m_axes;
};

} // namespace plumbline
