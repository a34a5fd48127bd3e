// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelpainter.h"

#include "charts/framepainter.h"
#include "charts/labelplacer.h"

#include <QPainter>

namespace plumbline {

LabelPainter::LabelPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_palette(palette)
{
}

void LabelPainter::paint(const QRectF &exposed) const
{
    for (const PlacedLabel &label : m_layout.labels()) {
        if (!label.rect.intersects(exposed))
            continue;
        if (label.leader) {
            const QPointF mark = m_layout.point(m_layout.marks()[label.mark]);
            m_painter->setPen(QPen(m_palette.inkSoft, 0.8));
            m_painter->drawLine(leaderLine(mark, label.rect));
        }
    }
    for (const PlacedLabel &label : m_layout.labels()) {
        if (!label.rect.intersects(exposed))
            continue;
        const PlacedMark &placed = m_layout.marks()[label.mark];
        const Band &band = m_layout.scene()->bands[placed.band];
        paintGround(label.rect, band);
        m_painter->setFont(isFlags(band) ? m_layout.fonts().small : m_layout.fonts().label);
        m_painter->setPen(m_layout.markOf(placed).caution ? m_palette.warning
                          : isFlags(band)                 ? m_palette.inkSoft
                                                          : m_palette.ink);
        m_painter->drawText(label.rect, Qt::TextWordWrap | Qt::AlignVCenter, label.text);
    }
}

/// Keeps grid and fold lines from running through the letters.
void LabelPainter::paintGround(const QRectF &rect, const Band &band) const
{
    constexpr double opacity = 0.8;
    QColor ground = bandGround(band, m_palette);
    ground.setAlphaF(opacity);
    m_painter->fillRect(rect.adjusted(-1, 0, 1, 0), ground);
}

/// Right of the mark, or left of it where there is no room.
QRectF LabelPainter::chosenRect(const SceneLayout &layout, const PlacedMark &placed)
{
    const QString &text = layout.markOf(placed).chosenLabel;
    if (text.isEmpty() || placed.isCluster() || placed.isOffside)
        return {};
    constexpr double away = 10;
    const QFontMetricsF metrics(layout.fonts().label);
    const QPointF point = layout.point(placed);
    QRectF rect(0, 0, metrics.horizontalAdvance(text) + 2, metrics.height());
    rect.moveCenter(point);
    rect.moveLeft(point.x() + placed.radius + away);
    if (rect.right() > layout.plot().right())
        rect.moveRight(point.x() - placed.radius - away);
    return rect;
}

void LabelPainter::paintChosen(const PlacedMark &placed) const
{
    const QRectF rect = chosenRect(m_layout, placed);
    if (rect.isNull())
        return;
    paintGround(rect, m_layout.scene()->bands[placed.band]);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->setPen(m_palette.ink);
    m_painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, m_layout.markOf(placed).chosenLabel);
}

} // namespace plumbline
