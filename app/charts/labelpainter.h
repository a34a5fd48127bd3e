// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "charts/scenelayout.h"

class QPainter;

namespace plumbline {

/// Paints the labels of marks where the layout has found room for them, and that of a chosen
/// mark. Holds nothing but references.
class LabelPainter
{
public:
    LabelPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette);

    /// Far labels have a thin line to their mark.
    void paint(const QRectF &exposed) const;
    /// Of a mark that has a label only while it is chosen; nothing for others.
    void paintChosen(const PlacedMark &placed) const;
    /// Where that stands; null for others.
    static QRectF chosenRect(const SceneLayout &layout, const PlacedMark &placed);

private:
    void paintGround(const QRectF &rect, const Band &band) const;

    QPainter *m_painter;
    const SceneLayout &m_layout;
    const Palette &m_palette;
};

} // namespace plumbline
