// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axispainter.h"

#include "facts/figuretext.h"

#include <QPainter>

namespace plumbline {

namespace {

constexpr double LineHeight = 18;
constexpr double Inset = 3;
constexpr double FoldInset = 12;

} // namespace

AxisPainter::AxisPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_palette(palette)
{
}

void AxisPainter::paintValues(const Band &band, const PlacedBand &placed) const
{
    constexpr double gap = 8;
    constexpr double halfLine = 9;
    m_painter->setFont(m_layout.fonts().small);
    const double right = m_layout.plot().left() - gap;
    for (const double tick : placed.values.ticks()) {
        const double y = placed.values.y(tick);
        m_painter->setPen(QPen(m_palette.grid, 1));
        m_painter->drawLine(QPointF(m_layout.plot().left(), y), QPointF(m_layout.plot().right(), y));
        m_painter->setPen(m_palette.inkSoft);
        const QRectF rect(0, y - halfLine, right, 2 * halfLine);
        m_painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                            tickText(tick, placed.values.step(), band.unit, band.signedTicks));
    }
}

void AxisPainter::paintTimeGrid() const
{
    const QRectF plot = m_layout.plot();
    const TimeAxis &axis = m_layout.timeAxis();
    const auto drawLines = [&](const TimeAxis::Row &row, const QColor &colour) {
        m_painter->setPen(QPen(colour, 1));
        for (const double x : row.lines)
            m_painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    };
    drawLines(axis.fine(), m_palette.grid);
    drawLines(axis.coarse(), axis.rows() > 1 ? m_palette.line : m_palette.grid);
    for (const TimeScale::Fold &fold : m_layout.time().folds()) {
        m_painter->setPen(QPen(m_palette.inkSoft, 1, Qt::DotLine));
        for (const double x : {fold.left + FoldInset, fold.right - FoldInset})
            m_painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void AxisPainter::paintTimeNames() const
{
    const TimeAxis &axis = m_layout.timeAxis();
    double y = m_layout.timeAxisRect().top() + Inset;
    paintFoldedYears(y);
    if (m_layout.scene()->axisOnTop) {
        paintNames(axis.coarse(), y, m_palette.ink);
        paintNames(axis.fine(), y + LineHeight, m_palette.inkSoft);
        return;
    }
    if (axis.rows() > 1) {
        paintNames(axis.fine(), y, m_palette.inkSoft);
        y += LineHeight;
    }
    paintNames(axis.coarse(), y, m_palette.ink);
}

void AxisPainter::paintNames(const TimeAxis::Row &row, double y, const QColor &colour) const
{
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(colour);
    for (const TimeAxis::Label &label : row.labels)
        m_painter->drawText(QRectF(label.left, y, label.width, LineHeight),
                            Qt::AlignCenter | Qt::TextDontClip, label.text);
}

void AxisPainter::paintFoldedYears(double y) const
{
    constexpr int century = 100;
    m_painter->setFont(m_layout.fonts().small);
    m_painter->setPen(m_palette.inkSoft);
    for (const TimeScale::Fold &fold : m_layout.time().folds()) {
        const bool sameCentury = fold.firstYear / century == fold.lastYear / century;
        const QString last = sameCentury ? QString::number(fold.lastYear).right(2)
                                         : QString::number(fold.lastYear);
        m_painter->drawText(QRectF(fold.left, y, fold.right - fold.left, LineHeight), Qt::AlignCenter,
                            QStringLiteral("%1–%2").arg(QString::number(fold.firstYear), last));
    }
}

} // namespace plumbline
