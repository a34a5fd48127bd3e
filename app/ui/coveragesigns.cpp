// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragesigns.h"

#include <QPainter>

namespace plumbline {

namespace {

constexpr double Radius = 4;
constexpr double Shift = 3.2; ///< of two discs or rings from the middle
constexpr double RingRadius = 4.5;
constexpr double ThinLine = 1.2;
constexpr double StrongLine = 1.7;
constexpr double Inset = 2;

} // namespace

void paintCoverageGround(QPainter &painter, const QRectF &cell, Covered covered, const Palette &colours)
{
    if (covered != Covered::Missing)
        return;
    const QRectF ground = cell.adjusted(Inset, Inset, -Inset, -Inset);
    painter.fillRect(ground, colours.stripe);
    painter.fillRect(ground, QBrush(colours.others, Qt::BDiagPattern));
}

void paintCoverageSign(QPainter &painter, const QRectF &rect, Covered covered, const Palette &colours)
{
    const QPointF centre = rect.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    switch (covered) {
    case Covered::Missing:
        break;
    case Covered::Computed:
        painter.setPen(QPen(colours.ink, ThinLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(centre - QPointF(Radius, Radius), QSizeF(2 * Radius, 2 * Radius)));
        break;
    case Covered::Once:
        painter.drawEllipse(centre, Radius, Radius);
        break;
    case Covered::Several:
        painter.setPen(QPen(colours.surface, 1));
        for (const double side : {-Shift, Shift})
            painter.drawEllipse(centre + QPointF(side, 0), Radius + 1, Radius + 1);
        break;
    case Covered::Disputed:
        painter.setPen(QPen(colours.warning, StrongLine));
        painter.setBrush(Qt::NoBrush);
        for (const double side : {-Shift, Shift})
            painter.drawEllipse(centre + QPointF(side, 0), RingRadius, RingRadius);
        break;
    }
    painter.restore();
}

} // namespace plumbline
