// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/axispainter.h"
#include "charts/chartlines.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Beyond this many marks those out of focus are painted as plain dots.
constexpr size_t MostDrawnMarks = 2000;
constexpr double MarkReach = 40;

} // namespace

ChartPainter::ChartPainter(QPainter *painter, const SceneLayout &layout, const Palette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_palette(palette)
    , m_marks(painter, palette)
    , m_frame(painter, layout, palette)
    , m_labels(painter, layout, palette)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::paintBackground(const QRectF &exposed) const
{
    m_painter->fillRect(QRectF(QPointF(), m_layout.size()).intersected(exposed), m_palette.surface);
    if (exposed.top() < m_layout.timeAxisRect().top())
        m_frame.paintHeader();
    if (m_layout.scene()->isEmpty()) {
        m_frame.paintEmptyText();
        return;
    }
    m_frame.paintBands(exposed);
    m_frame.paintTime(exposed);
    paintPoles(exposed);
    paintSpans(exposed);
    if (m_layout.isTimeEmpty())
        m_frame.paintEmptyTime();
    if (exposed.bottom() > m_layout.legend().top())
        m_frame.paintFooter();
}

void ChartPainter::paintTimeAxis() const
{
    AxisPainter(m_painter, m_layout, m_palette).paintTimeNames();
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

void ChartPainter::paintSpans(const QRectF &exposed) const
{
    for (const PlacedMark &placed : m_layout.marks()) {
        const Mark &mark = m_layout.markOf(placed);
        if (!placed.bar.isNull() && placed.bar.intersects(exposed))
            m_marks.spanBar(placed.bar, colourOf(mark), spanSigns(mark, m_layout.time()));
    }
}

void ChartPainter::paintLines() const
{
    m_painter->setBrush(Qt::NoBrush);
    for (const ChartLine &line : chartLines(*m_layout.scene())) {
        m_painter->setPen(linePen(line, m_palette));
        for (const QPolygonF &part : clippedLine(inPixels(line, m_layout), m_layout.axisPlot()))
            m_painter->drawPolyline(part);
    }
}

bool ChartPainter::isCrowd(const PlacedMark &placed) const
{
    const Mark &mark = m_layout.markOf(placed);
    return !placed.isCluster() && !isFlag(placed) && m_layout.marks().size() > MostDrawnMarks &&
           mark.colour < 0;
}

void ChartPainter::paintMarks(const QRectF &exposed) const
{
    const QRectF near = exposed.adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach);
    paintCrowd(near);
    // Companies in focus lie on top of the others.
    for (const bool inFocus : {false, true}) {
        for (const PlacedMark &placed : m_layout.marks()) {
            if (placed.isOffside || placed.isLineOnly || isCrowd(placed) ||
                (m_layout.markOf(placed).colour >= 0) != inFocus)
                continue;
            if (!near.contains(m_layout.point(placed)))
                continue;
            paintMark(placed);
            if (hasNote(placed))
                m_marks.note(m_layout.point(placed), placed.radius);
        }
    }
    m_labels.paint(exposed);
}

/// Of a pile: whether one of its marks has.
bool ChartPainter::hasNote(const PlacedMark &placed) const
{
    if (!placed.isCluster())
        return m_layout.markOf(placed).hasNote;
    const auto marks = m_layout.marksOf(placed);
    return std::any_of(marks.begin(), marks.end(), [](const Mark *mark) { return mark->hasNote; });
}

void ChartPainter::paintCrowd(const QRectF &exposed) const
{
    constexpr double dotWidth = 3;
    QList<QPointF> dots;
    for (const PlacedMark &placed : m_layout.marks()) {
        const QPointF point = m_layout.point(placed);
        if (!placed.isOffside && isCrowd(placed) && exposed.contains(point))
            dots << point.toPoint();
    }
    // Dots on one pixel look like one dot: painting each once is what keeps a
    // hundred thousand of them quick.
    const auto before = [](QPointF a, QPointF b) { return a.y() == b.y() ? a.x() < b.x() : a.y() < b.y(); };
    std::sort(dots.begin(), dots.end(), before);
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    m_painter->setPen(QPen(m_palette.others, dotWidth, Qt::SolidLine, Qt::SquareCap));
    m_painter->drawPoints(dots.constData(), static_cast<int>(dots.size()));
    m_painter->restore();
}

void ChartPainter::paintMark(const PlacedMark &placed) const
{
    const Mark &mark = m_layout.markOf(placed);
    const QColor colour = colourOf(mark);
    if (!mark.values.empty()) {
        paintValueMark(placed, mark, colour);
        return;
    }
    const QPointF centre = m_layout.point(placed);
    if (placed.isCluster() && isFlag(placed))
        return paintFlagPile(placed);
    if (placed.isCluster())
        return m_marks.cluster(centre, placed.radius, colour, placed.memberCount, m_layout.fonts().small);
    if (mark.isComputed)
        return m_marks.computed(centre, placed.radius, colour, mark.status);
    if (mark.bound == Bound::Range) {
        const QPointF reach(0, placed.radius + 5);
        m_marks.range(centre + reach, centre - reach, colour, mark.status);
    }
    m_marks.symbol(mark.shape, centre, placed.radius, colour, mark.status);
    m_marks.boundArrow(centre, placed.radius, colour, mark.bound);
    if (mark.disputed)
        m_marks.disputedRings(centre, placed.radius, colour);
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

void ChartPainter::paintValueMark(const PlacedMark &placed, const Mark &mark, const QColor &colour) const
{
    if (mark.values.size() > 1) {
        m_painter->setPen(QPen(colour, 1));
        m_painter->drawLine(m_layout.point(placed), m_layout.point(placed, placed.pointCount - 1));
    }
    if (mark.isComputed)
        return paintComputed(placed, mark, colour);
    size_t point = 0;
    for (const MarkValue &value : mark.values) {
        const QPointF low = m_layout.point(placed, point++);
        if (value.high != value.low) {
            m_marks.range(low, m_layout.point(placed, point++), colour, mark.status);
            continue;
        }
        m_marks.symbol(mark.shape, low, placed.radius, colour, mark.status);
        m_marks.boundArrow(low, placed.radius, colour, value.bound);
        if (mark.disputed)
            m_marks.disputedRings(low, placed.radius, colour);
    }
}

/// The square stands at what follows from the figures as stated, the caps at what their
/// precisions allow; without such a figure a square stands at each end.
void ChartPainter::paintComputed(const PlacedMark &placed, const Mark &mark, const QColor &colour) const
{
    const MarkValue &value = mark.values.front();
    const QPointF low = m_layout.point(placed);
    if (value.high != value.low)
        m_marks.interval(low, m_layout.point(placed, 1), colour);
    if (mark.interval) {
        const ValueScale &scale = m_layout.bands()[placed.band].values;
        m_marks.interval({low.x(), scale.y(mark.interval->low)}, {low.x(), scale.y(mark.interval->high)},
                         colour);
    }
    for (size_t i = 0; i < placed.pointCount; ++i)
        m_marks.computed(m_layout.point(placed, i), placed.radius, colour, mark.status);
    m_marks.boundArrow(low, placed.radius, colour, value.bound);
}

void ChartPainter::paintEmphasis(int current, int hovered) const
{
    constexpr double ringGap = 5;
    for (const auto &[index, width] : {std::pair(hovered, 1.2), std::pair(current, 2.2)}) {
        if (index < 0)
            continue;
        const PlacedMark &placed = m_layout.marks()[static_cast<size_t>(index)];
        if (placed.isLineOnly)
            paintMark(placed);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_palette.accent, width));
        paintRing(placed, ringGap);
    }
    if (current >= 0)
        m_labels.paintChosen(m_layout.marks()[static_cast<size_t>(current)]);
}

void ChartPainter::paintRing(const PlacedMark &placed, double gap) const
{
    if (placed.isOffside || isFlag(placed)) {
        const QRectF sign = placed.isOffside ? placed.bar : m_layout.flagRect(placed);
        const QRectF ring = sign.adjusted(-gap, -gap, gap, gap);
        const double corner = std::min(ring.height() / 2, placed.radius);
        m_painter->drawRoundedRect(ring, corner, corner);
        return;
    }
    const double radius = placed.radius + gap;
    if (placed.pointCount == 2 && m_layout.markOf(placed).values.size() == 1) {
        // Two rings would look like statements that differ.
        const QRectF range = QRectF(m_layout.point(placed, 1), m_layout.point(placed)).normalized();
        m_painter->drawRoundedRect(range.adjusted(-radius, -radius, radius, radius), radius, radius);
        return;
    }
    for (size_t p = 0; p < placed.pointCount; ++p)
        m_painter->drawEllipse(m_layout.point(placed, p), radius, radius);
}

bool ChartPainter::isFlag(const PlacedMark &placed) const
{
    return isFlags(m_layout.scene()->bands[placed.band]);
}

} // namespace plumbline
