// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChartPainter that paints events over charts of figures.
#include "charts/chartpainter.h"

#include <algorithm>

namespace plumbline {

void ChartPainter::paintFlagTitle(const Band &band, const PlacedBand &placed) const
{
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(m_palette.inkSoft);
    m_painter->drawText(placed.titleArea.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop, band.title);
}

/// Thin lines from flags down to the time axis: when it happened, beside the figures.
void ChartPainter::paintPoles(const QRectF &exposed) const
{
    const double foot = m_layout.plot().bottom();
    QPen pen(m_palette.line, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 3});
    m_painter->setPen(pen);
    for (const PlacedMark &placed : m_layout.marks()) {
        const QPointF point = m_layout.point(placed);
        if (isFlag(placed) && exposed.bottom() > point.y())
            m_painter->drawLine(point + QPointF(0, placed.radius), QPointF(point.x(), foot));
    }
}

bool ChartPainter::isFlag(const PlacedMark &placed) const
{
    return isFlags(m_layout.scene()->bands[placed.band]);
}

/// In the colour of its company when all are of one.
void ChartPainter::paintFlagPile(const PlacedMark &placed) const
{
    const std::vector<const Mark *> marks = m_layout.marksOf(placed);
    const int colour = marks.front()->colour;
    const bool isOne = std::all_of(marks.begin(), marks.end(),
                                   [colour](const Mark *mark) { return mark->colour == colour; });
    m_marks.flagPile(m_layout.point(placed), isOne ? m_palette.company(colour) : m_palette.inkSoft,
                     placed.memberCount, m_layout.fonts().small);
}

} // namespace plumbline
