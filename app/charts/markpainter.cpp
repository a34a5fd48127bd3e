// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markpainter.h"

#include "charts/layoutmetrics.h"

#include <QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace plumbline {

namespace {

constexpr double OutlineWidth = 2;
constexpr double ThinWidth = 1.2;
constexpr double SpanOpacity = 0.28;
constexpr double ThinBarHeight = 2.5;
constexpr double TickOpacity = 0.65;
constexpr double TickWidth = 1.6;
constexpr double TickReach = 2.5;

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

QPainterPath regularPolygon(int corners, double radius)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners - std::numbers::pi / 2;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

/// An X of two bars, so that it can be hollow like any other shape.
QPainterPath crossPath(double radius)
{
    const double arm = radius;
    const double half = radius * 0.32;
    QPainterPath path = polygon({{-half, -arm},
                                 {half, -arm},
                                 {half, -half},
                                 {arm, -half},
                                 {arm, half},
                                 {half, half},
                                 {half, arm},
                                 {-half, arm},
                                 {-half, half},
                                 {-arm, half},
                                 {-arm, -half},
                                 {-half, -half}});
    QTransform turned;
    turned.rotate(45);
    return turned.map(path);
}

/// A pole with a pennant right of it, cut in like a swallow's tail.
QPainterPath flagPath(double radius)
{
    const double pole = 0.8;
    const double right = radius * 1.7;
    const double notch = radius * 1.25;
    const double foot = radius * 0.35;
    return polygon({{-pole, -radius},
                    {right, -radius},
                    {notch, (foot - radius) / 2},
                    {right, foot},
                    {pole, foot},
                    {pole, radius},
                    {-pole, radius}});
}

QString pileText(size_t count)
{
    constexpr size_t mostShown = 99;
    return count > mostShown ? QStringLiteral("%1+").arg(mostShown) : QString::number(count);
}

bool isOutlined(Status status)
{
    return status != Status::Reported;
}

} // namespace

double radiusOf(SizeClass size)
{
    switch (size) {
    case SizeClass::Fixed:
        return 6.5;
    case SizeClass::Smallest:
        return 5;
    case SizeClass::Small:
        return 7;
    case SizeClass::Medium:
        return 9.5;
    case SizeClass::Large:
        return 12.5;
    case SizeClass::Largest:
        return 16;
    }
    return 6;
}

QPainterPath markPath(MarkShape shape, double radius)
{
    switch (shape) {
    case MarkShape::Circle: {
        QPainterPath path;
        path.addEllipse(QPointF(), radius, radius);
        return path;
    }
    case MarkShape::Diamond: {
        const double r = radius * 1.2;
        return polygon({{0, -r}, {r, 0}, {0, r}, {-r, 0}});
    }
    case MarkShape::Square: {
        const double r = radius * 0.9;
        return polygon({{-r, -r}, {r, -r}, {r, r}, {-r, r}});
    }
    case MarkShape::Cross:
        return crossPath(radius * 1.15);
    case MarkShape::TriangleUp: {
        const double r = radius * 1.1;
        return polygon({{0, -r}, {r, r * 0.8}, {-r, r * 0.8}});
    }
    case MarkShape::TriangleDown: {
        const double r = radius * 1.1;
        return polygon({{0, r}, {r, -r * 0.8}, {-r, -r * 0.8}});
    }
    case MarkShape::Pentagon:
        return regularPolygon(5, radius * 1.15);
    case MarkShape::Flag:
        return flagPath(radius);
    }
    return {};
}

double flagWidth(size_t count)
{
    constexpr double single = 11;
    constexpr double padding = 9;
    constexpr double digit = 7;
    return count == 1 ? single : padding + digit * static_cast<double>(pileText(count).size());
}

QPen statusPen(const QColor &colour, Status status, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    if (status == Status::Forecast)
        pen.setDashPattern({2.2, 1.4});
    if (status == Status::Planned || status == Status::Considered)
        pen.setDashPattern({0.9, 0.9});
    return pen;
}

MarkPainter::MarkPainter(QPainter *painter, const Palette &palette) : m_painter(painter), m_palette(palette)
{
}

void MarkPainter::symbol(MarkShape shape, QPointF centre, double radius, const QColor &colour,
                         Status status) const
{
    const double outline = isOutlined(status) ? OutlineWidth : 1;
    if (radius <= layout::SmallRadius && !isOutlined(status)) { // a rim would eat it up
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour);
        m_painter->drawPath(markPath(shape, radius).translated(centre));
        return;
    }
    const QPainterPath path = markPath(shape, radius - outline / 2).translated(centre);
    m_painter->setPen(statusPen(isOutlined(status) ? colour : m_palette.surface, status, outline));
    m_painter->setBrush(isOutlined(status) ? m_palette.surface : colour);
    m_painter->drawPath(path);
}

void MarkPainter::cluster(QPointF centre, double radius, const QColor &colour, size_t count,
                          const QFont &font) const
{
    constexpr double pileStep = 2;
    const QRectF rect(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    m_painter->setPen(QPen(colour, 1.5));
    m_painter->setBrush(m_palette.surface);
    for (const double shift : {pileStep, 0.0})
        m_painter->drawEllipse(rect.adjusted(1 + shift, 1 - shift, -1 + shift, -1 - shift));
    m_painter->setFont(font);
    m_painter->setPen(m_palette.ink);
    m_painter->drawText(rect.adjusted(-radius, 0, radius, 0), Qt::AlignCenter, pileText(count));
}

void MarkPainter::flagPile(QPointF centre, const QColor &colour, size_t count, const QFont &font) const
{
    constexpr double reach = 9;
    constexpr double height = 14;
    constexpr double pileStep = 2;
    const QRectF pennant(centre.x(), centre.y() - reach, flagWidth(count), height);
    m_painter->setPen(QPen(colour, 1.5));
    m_painter->setBrush(m_palette.surface);
    m_painter->drawLine(pennant.topLeft(), QPointF(centre.x(), centre.y() + reach));
    for (const double shift : {pileStep, 0.0})
        m_painter->drawRect(pennant.adjusted(0, shift, -pileStep + shift, shift));
    m_painter->setFont(font);
    m_painter->setPen(m_palette.ink);
    m_painter->drawText(pennant.adjusted(0, 0, -pileStep, 0), Qt::AlignCenter, pileText(count));
}

void MarkPainter::boundArrow(QPointF centre, double radius, const QColor &colour, Bound bound) const
{
    if (bound != Bound::AtLeast && bound != Bound::AtMost)
        return;
    constexpr double shaft = 12;
    constexpr double head = 4;
    const double up = bound == Bound::AtLeast ? -1 : 1;
    const QPointF start = centre + QPointF(0, up * radius);
    const QPointF tip = start + QPointF(0, up * shaft);
    m_painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawLine(start, tip);
    m_painter->drawPolyline(
        QPolygonF{{tip + QPointF(-head, -up * head)}, {tip}, {tip + QPointF(head, -up * head)}});
}

void MarkPainter::range(QPointF low, QPointF high, const QColor &colour, Status status) const
{
    constexpr double halfCap = 5;
    m_painter->setPen(statusPen(colour, status, 2.2));
    m_painter->drawLine(low, high);
    m_painter->setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::FlatCap));
    for (const QPointF &end : {low, high})
        m_painter->drawLine(end - QPointF(halfCap, 0), end + QPointF(halfCap, 0));
}

void MarkPainter::computed(QPointF centre, double radius, const QColor &colour, Status status) const
{
    m_painter->setPen(statusPen(colour, status, ThinWidth));
    m_painter->setBrush(m_palette.surface);
    m_painter->drawPath(markPath(MarkShape::Square, radius - ThinWidth / 2).translated(centre));
}

void MarkPainter::interval(QPointF low, QPointF high, const QColor &colour) const
{
    constexpr double halfCap = 4;
    m_painter->setPen(QPen(colour, ThinWidth, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(low, high);
    for (const QPointF &end : {low, high})
        m_painter->drawLine(end - QPointF(halfCap, 0), end + QPointF(halfCap, 0));
}

void MarkPainter::disputedRings(QPointF centre, double radius, const QColor &colour) const
{
    m_painter->setPen(QPen(colour, 1.6));
    m_painter->setBrush(Qt::NoBrush);
    const double r = radius + 2.5;
    for (const double shift : {-0.4, 0.4})
        m_painter->drawEllipse(centre + QPointF(shift * r, 0), r, r);
}

/// A leaf with a folded corner, in ink: no colour of a company, no shape of an event.
void MarkPainter::note(QPointF centre, double radius) const
{
    constexpr double width = 6;
    constexpr double height = 7.5;
    constexpr double fold = 2.5;
    constexpr double away = 3;
    const double reach = radius * 0.7 + away;
    const QPointF at = centre - QPointF(reach + width, reach + height);
    const QPolygonF leaf({at, at + QPointF(width - fold, 0), at + QPointF(width, fold),
                          at + QPointF(width, height), at + QPointF(0, height)});
    m_painter->setPen(QPen(m_palette.surface, 1.2));
    m_painter->setBrush(m_palette.ink);
    m_painter->drawPolygon(leaf);
}

void MarkPainter::spanBar(const QRectF &bar, const QColor &colour, const SpanSigns &signs) const
{
    QColor pale = colour;
    pale.setAlphaF(SpanOpacity);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(pale);
    if (signs.isThin && bar.height() <= layout::SpanBarHeight) {
        const double inset = (bar.height() - ThinBarHeight) / 2;
        m_painter->drawRect(bar.adjusted(0, inset, 0, -inset));
        return;
    }
    partedBar(bar, signs);
    QColor tick = colour;
    tick.setAlphaF(TickOpacity);
    m_painter->setPen(QPen(tick, TickWidth, Qt::SolidLine, Qt::FlatCap));
    for (const double x : signs.ticks) {
        if (x >= bar.left() - 1 && x <= bar.right() + 1)
            m_painter->drawLine(QPointF(x, bar.top() - TickReach), QPointF(x, bar.bottom() + TickReach));
    }
}

void MarkPainter::partedBar(const QRectF &bar, const SpanSigns &signs) const
{
    constexpr double corner = layout::SpanBarHeight / 2;
    constexpr double gap = 2.5;
    double left = bar.left();
    const auto drawTo = [&](double right) {
        if (right > left)
            m_painter->drawRoundedRect(QRectF(left, bar.top(), right - left, bar.height()), corner, corner);
    };
    for (const double x : signs.partings) {
        if (x <= bar.left() || x >= bar.right())
            continue;
        drawTo(x - gap / 2);
        left = x + gap / 2;
    }
    drawTo(bar.right());
}

} // namespace plumbline
