// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/palette.h"
#include "charts/spansigns.h"

#include <QPainter>
#include <QPainterPath>

namespace plumbline {

/// Half the diameter of a symbol in pixels.
double radiusOf(SizeClass size);

/// Paints the grammar of marks, one sign at a time, to any device.
class MarkPainter
{
public:
    /// `painter` must outlive this.
    MarkPainter(QPainter *painter, const Palette &palette);

    /// Filled when reported, hollow when estimated, dashed or dotted outline for
    /// what has not happened.
    void symbol(MarkShape shape, QPointF centre, double radius, const QColor &colour, Status status) const;
    /// A pile with the number of its marks.
    void cluster(QPointF centre, double radius, const QColor &colour, size_t count, const QFont &font) const;
    /// A flag with the number of its marks, its pole at `centre`; see flagWidth().
    void flagPile(QPointF centre, const QColor &colour, size_t count, const QFont &font) const;
    /// From the symbol upwards or downwards; nothing for other bounds.
    void boundArrow(QPointF centre, double radius, const QColor &colour, Bound bound) const;
    /// A bar between two caps.
    void range(QPointF low, QPointF high, const QColor &colour, Status status) const;
    /// A thin open square; dashed when it goes to a forecast.
    void computed(QPointF centre, double radius, const QColor &colour, Status status) const;
    /// Thin, between two caps: what a computed value may be.
    void interval(QPointF low, QPointF high, const QColor &colour) const;
    /// Two overlapping rings: statements differ.
    void disputedRings(QPointF centre, double radius, const QColor &colour) const;
    /// At the upper left of a symbol, away from its label: the reader has written a note.
    void note(QPointF centre, double radius) const;
    /// The period of a figure with the signs of its length, or thin the span in which a date
    /// may lie. Signs outside of the bar are left out.
    void spanBar(const QRectF &bar, const QColor &colour, const SpanSigns &signs) const;

private:
    void partedBar(const QRectF &bar, const SpanSigns &signs) const;

    QPainter *m_painter;
    const Palette &m_palette;
};

/// Of a flag for so many marks: right of its pole.
double flagWidth(size_t count);

/// The outline of a shape around the origin; a flag has its pole there.
QPainterPath markPath(MarkShape shape, double radius);

/// The pen of a status: solid, dashed for forecasts, dotted for plans.
QPen statusPen(const QColor &colour, Status status, double width);

} // namespace plumbline
