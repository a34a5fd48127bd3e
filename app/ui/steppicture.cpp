// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steppicture.h"

#include "charts/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace plumbline {

namespace {

/// Pictures are drawn on this ground and scaled.
constexpr QSizeF Ground(176, 96);
constexpr double Corner = 6;
constexpr double MarkRadius = 5;
constexpr double LineWidth = 2;

constexpr QPointF Marks[] = {{26, 66}, {54, 48}, {82, 56}, {110, 30}};

const Palette &coloursOf(const QWidget &widget)
{
    const bool isDark = widget.palette().color(QPalette::Base).lightness() <
                        widget.palette().color(QPalette::Text).lightness();
    return Palette::of(isDark ? Theme::Dark : Theme::Light);
}

class Drawing
{
public:
    Drawing(QPainter *painter, const Palette &colours) : m_painter(painter), m_colours(colours) {}

    void passage() const
    {
        axis();
        marks(3);
        box(QRectF(92, 54, 74, 36));
        lines(QRectF(100, 62, 58, 20), 1);
        arrow(QPointF(114, 41), QPointF(120, 52));
    }

    void walk() const
    {
        axis();
        marks(2);
        arrow(QPointF(60, 82), QPointF(78, 82));
        key(QRectF(92, 72, 20, 18), QStringLiteral("←"));
        key(QRectF(116, 72, 20, 18), QStringLiteral("→"));
    }

    void copies() const
    {
        box(QRectF(14, 14, 56, 68));
        lines(QRectF(22, 24, 40, 48), -1);
        arrow(QPointF(76, 48), QPointF(98, 48));
        box(QRectF(104, 14, 60, 68));
        lines(QRectF(112, 24, 44, 48), 2);
    }

    void taken() const
    {
        axis();
        marks(-1);
        arrow(QPointF(126, 48), QPointF(146, 48));
        box(QRectF(148, 22, 22, 22));
        box(QRectF(148, 52, 22, 22));
        m_painter->setPen(QPen(m_colours.line, 1));
        m_painter->drawLine(QPointF(148, 59), QPointF(170, 59));
        m_painter->drawLine(QPointF(148, 66), QPointF(170, 66));
        m_painter->setPen(QPen(m_colours.company(1), LineWidth));
        m_painter->drawPolyline(QPolygonF({{151, 38}, {157, 32}, {161, 36}, {167, 28}}));
    }

private:
    void axis() const
    {
        m_painter->setPen(QPen(m_colours.line, 1));
        for (double y : {24.0, 48.0, 72.0})
            m_painter->drawLine(QPointF(10, y), QPointF(124, y));
    }

    void marks(int chosen) const
    {
        m_painter->setPen(QPen(m_colours.company(1), LineWidth));
        m_painter->drawPolyline(Marks, std::size(Marks));
        m_painter->setBrush(m_colours.company(1));
        for (const QPointF &mark : Marks)
            m_painter->drawEllipse(mark, MarkRadius - 1, MarkRadius - 1);
        if (chosen < 0)
            return;
        m_painter->setPen(QPen(m_colours.accent, LineWidth));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawEllipse(Marks[chosen], MarkRadius + 4, MarkRadius + 4);
    }

    void box(const QRectF &rect) const
    {
        m_painter->setPen(QPen(m_colours.others, 1));
        m_painter->setBrush(m_colours.surface);
        m_painter->drawRoundedRect(rect, Corner / 2, Corner / 2);
    }

    /// Lines of writing; one of them has its words marked.
    void lines(const QRectF &rect, int marked) const
    {
        constexpr double step = 10;
        for (int line = 0; line * step <= rect.height(); ++line) {
            const double y = rect.top() + line * step;
            if (line == marked) {
                m_painter->fillRect(QRectF(rect.left() + 8, y - 4, rect.width() - 20, 8), m_colours.mark);
            }
            const double right = rect.right() - (line % 3) * 6;
            m_painter->setPen(QPen(line == marked ? m_colours.ink : m_colours.others, LineWidth));
            m_painter->drawLine(QPointF(rect.left(), y), QPointF(right, y));
        }
    }

    void arrow(const QPointF &from, const QPointF &to) const
    {
        constexpr double head = 5;
        constexpr double spread = 150;
        QLineF shaft(to, from);
        m_painter->setPen(QPen(m_colours.accent, LineWidth, Qt::SolidLine, Qt::RoundCap));
        m_painter->drawLine(shaft);
        for (double turn : {180 - spread, spread - 180}) {
            QLineF barb(to, from);
            barb.setAngle(shaft.angle() + turn);
            barb.setLength(head);
            m_painter->drawLine(barb);
        }
    }

    void key(const QRectF &rect, const QString &sign) const
    {
        box(rect);
        m_painter->setPen(m_colours.ink);
        m_painter->drawText(rect, Qt::AlignCenter, sign);
    }

    QPainter *m_painter;
    const Palette &m_colours;
};

} // namespace

StepPicture::StepPicture(Kind kind, int width, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setFixedSize(width, static_cast<int>(width * Ground.height() / Ground.width()));
}

void StepPicture::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.stripe);
    painter.drawRoundedRect(rect(), Corner, Corner);
    painter.scale(width() / Ground.width(), height() / Ground.height());
    const Drawing drawing(&painter, colours);
    switch (m_kind) {
    case Kind::Passage:
        return drawing.passage();
    case Kind::Walk:
        return drawing.walk();
    case Kind::Copies:
        return drawing.copies();
    case Kind::Export:
        return drawing.taken();
    }
}

} // namespace plumbline
