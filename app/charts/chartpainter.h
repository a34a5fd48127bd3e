// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/framepainter.h"
#include "charts/labelpainter.h"
#include "charts/markpainter.h"

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

private:
    void paintPoles(const QRectF &exposed) const;
    void paintSpans(const QRectF &exposed) const;
    void paintMark(const PlacedMark &placed) const;
    void paintFlagPile(const PlacedMark &placed) const;
    void paintRing(const PlacedMark &placed, double gap) const;
    void paintComputed(const PlacedMark &placed, const Mark &mark, const QColor &colour) const;
    void paintValueMark(const PlacedMark &placed, const Mark &mark, const QColor &colour) const;
    void paintCrowd(const QRectF &exposed) const;
    QColor colourOf(const Mark &mark) const { return m_palette.company(mark.colour); }
    bool isFlag(const PlacedMark &placed) const;
    bool isCrowd(const PlacedMark &placed) const;
    bool hasNote(const PlacedMark &placed) const;

    QPainter *m_painter;
    const SceneLayout &m_layout;
    const Palette &m_palette;
    MarkPainter m_marks;
    FramePainter m_frame;
    LabelPainter m_labels;
};

} // namespace plumbline
