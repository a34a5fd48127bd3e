// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators.h"

#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr double BoxRadius = 3;
constexpr double FieldRadius = 4;
constexpr double TickWidth = 1.8;
constexpr double RingWidth = 1.5; ///< a thinner one fades where it is round
constexpr double FocusWidth = 2;
constexpr double DotShare = 0.22; ///< of the box, to each side of its centre
constexpr double ArrowWidth = 1.4;
constexpr double ArrowReach = 3.5;

bool isOn(const Look &look)
{
    return look.checked != Qt::Unchecked;
}

QPen framePen(const Palette &palette, const Look &look)
{
    if (!look.isEnabled)
        return isOn(look) ? palette.others : palette.line;
    if (look.hasFocus)
        return QPen(isOn(look) ? palette.ink : palette.accent, FocusWidth);
    return isOn(look) || look.isHovered ? palette.accent : palette.others;
}

QColor groundOf(const Palette &palette, const Look &look)
{
    if (!look.isEnabled)
        return isOn(look) ? palette.others : palette.window;
    if (isOn(look))
        return palette.accent;
    return look.isHovered ? palette.accentSoft : palette.surface;
}

/// Within `rect`, so that a line of any width stays inside and one of a pixel is sharp.
QRectF frameIn(const QRect &rect, const QPen &pen)
{
    const double half = pen.widthF() / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void prepare(QPainter &painter, const Palette &palette, const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(framePen(palette, look));
    painter.setBrush(groundOf(palette, look));
}

} // namespace

void paintCheckBox(QPainter &painter, const QRect &box, const Palette &palette, const Look &look)
{
    prepare(painter, palette, look);
    const QRectF frame = frameIn(box, painter.pen());
    painter.drawRoundedRect(frame, BoxRadius, BoxRadius);
    if (!isOn(look))
        return;
    const auto at = [&frame](double x, double y) {
        return frame.topLeft() + QPointF(x * frame.width(), y * frame.height());
    };
    painter.setPen(QPen(palette.surface, TickWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (look.checked == Qt::PartiallyChecked)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

void paintRadioButton(QPainter &painter, const QRect &box, const Palette &palette, const Look &look)
{
    prepare(painter, palette, look);
    QPen pen = painter.pen();
    pen.setWidthF(std::max(pen.widthF(), RingWidth));
    painter.setPen(pen);
    const QRectF frame = frameIn(box, pen);
    painter.drawEllipse(frame);
    if (!isOn(look))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface);
    painter.drawEllipse(frame.center(), DotShare * frame.width(), DotShare * frame.height());
}

void paintField(QPainter &painter, const QRect &rect, const Palette &palette, const Look &look)
{
    prepare(painter, palette, look);
    painter.drawRoundedRect(frameIn(rect, painter.pen()), FieldRadius, FieldRadius);
}

void paintArrow(QPainter &painter, const QRect &rect, Qt::ArrowType arrow, const Palette &palette,
                const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.isEnabled ? palette.inkSoft : palette.others, ArrowWidth, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const double tip = arrow == Qt::UpArrow ? -ArrowReach / 2 : ArrowReach / 2;
    painter.drawPolyline(QPolygonF{middle + QPointF(-ArrowReach, -tip), middle + QPointF(0, tip),
                                   middle + QPointF(ArrowReach, -tip)});
}

} // namespace plumbline
