// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/framepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace plumbline {

QColor bandGround(const Band &band, const Palette &palette)
{
    return band.striped || band.kind == Band::Kind::Flow ? palette.stripe : palette.surface;
}

FramePainter::FramePainter(QPainter *painter, const SceneLayout &layout, const Palette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_palette(palette)
    , m_axes(painter, layout, palette)
{
}

void FramePainter::paintHeader() const
{
    const ChartScene &scene = *m_layout.scene();
    m_painter->setPen(m_palette.ink);
    m_painter->setFont(m_layout.fonts().title);
    m_painter->drawText(m_layout.titleRect(), Qt::TextWordWrap, scene.title);
    m_painter->setPen(m_palette.inkSoft);
    m_painter->setFont(m_layout.fonts().subtitle);
    m_painter->drawText(m_layout.subtitleRect(), Qt::TextWordWrap, scene.subtitle);
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(m_layout.wayOutRect().isNull() ? m_palette.inkSoft : m_palette.accent);
    m_painter->drawText(m_layout.asideRect(), Qt::AlignRight | Qt::AlignBottom, m_layout.asideText());
}

void FramePainter::paintBands(const QRectF &exposed) const
{
    const auto &bands = m_layout.scene()->bands;
    for (size_t i = 0; i < bands.size(); ++i) {
        const PlacedBand &placed = m_layout.bands()[i];
        if (!placed.area.intersects(exposed))
            continue;
        m_painter->fillRect(placed.area, bandGround(bands[i], m_palette));
        if (isFlags(bands[i]))
            paintFlagTitle(bands[i], placed);
        else
            paintBandTitle(bands[i], placed);
        if (bands[i].kind == Band::Kind::Values)
            m_axes.paintValues(bands[i], placed);
    }
}

void FramePainter::paintBandTitle(const Band &band, const PlacedBand &placed) const
{
    constexpr double dotRadius = 4.5;
    constexpr double dotRoom = 16;
    const bool hasDot = band.hasDot();
    const QRectF area = placed.titleArea.adjusted(hasDot ? dotRoom : 0, 4, 0, 0);
    const bool isStrip = !hasDot;
    const int side = band.kind == Band::Kind::Flow ? Qt::AlignBottom
                     : isStrip                     ? Qt::AlignTop
                                                   : Qt::AlignVCenter;
    const int alignment = Qt::TextWordWrap | side;
    m_painter->setFont(m_layout.fonts().label);
    m_painter->setPen(m_palette.ink);
    QRectF used;
    m_painter->drawText(area, alignment, band.title, &used);
    if (hasDot) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_palette.company(*band.colour));
        m_painter->drawEllipse(QPointF(placed.titleArea.left() + dotRadius, used.center().y()), dotRadius,
                               dotRadius);
    }
    if (!band.subtitle.isEmpty()) {
        m_painter->setFont(m_layout.fonts().small);
        m_painter->setPen(m_palette.inkSoft);
        m_painter->drawText(
            QRectF(area.left(), used.bottom() + 1, area.width(), area.bottom() - used.bottom()),
            Qt::TextWordWrap | Qt::AlignTop, band.subtitle);
    }
}

void FramePainter::paintFlagTitle(const Band &band, const PlacedBand &placed) const
{
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(m_palette.inkSoft);
    m_painter->drawText(placed.titleArea.adjusted(0, 2, 0, 0), Qt::AlignRight | Qt::AlignTop, band.title);
}

void FramePainter::paintTime(const QRectF &exposed) const
{
    if (!exposed.intersects(m_layout.plot().united(m_layout.timeAxisRect())))
        return;
    m_axes.paintTimeGrid();
    m_axes.paintTimeNames();
}

void FramePainter::paintFooter() const
{
    const ChartScene &scene = *m_layout.scene();
    m_layout.legend().paint(m_painter, m_palette, m_layout.fonts().small);
    m_layout.sourceList().paint(m_painter, m_palette, m_layout.fonts().small);
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(m_palette.inkSoft);
    m_painter->drawText(m_layout.noteRect(), Qt::TextWordWrap, scene.note);
    m_painter->drawText(m_layout.sourceRemarkRect(), Qt::TextWordWrap, scene.sourceRemark);
    m_painter->drawText(m_layout.sourcesRect(), Qt::TextWordWrap, scene.sources);
}

void FramePainter::paintEmptyText() const
{
    constexpr double widest = 420;
    const QSizeF size = m_layout.size();
    const QRectF room((size.width() - std::min(widest, size.width() - 40)) / 2, 0,
                      std::min(widest, size.width() - 40), size.height());
    m_painter->setPen(m_palette.inkSoft);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_layout.scene()->emptyText);
}

void FramePainter::paintEmptyTime() const
{
    m_painter->setPen(m_palette.inkSoft);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->drawText(
        m_layout.emptyTimeRect(), Qt::AlignCenter | Qt::TextWordWrap,
        QCoreApplication::translate("FramePainter", "Nothing of this page in the visible time."));
}

} // namespace plumbline
