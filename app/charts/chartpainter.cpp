// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/chartlines.h"
#include "charts/labelplacer.h"

#include <QCoreApplication>

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
    , m_axes(painter, layout, palette)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::paintBackground(const QRectF &exposed) const
{
    m_painter->fillRect(QRectF(QPointF(), m_layout.size()).intersected(exposed), m_palette.surface);
    if (exposed.top() < m_layout.timeAxisRect().top())
        paintHeader();
    if (m_layout.scene()->isEmpty()) {
        paintEmptyText();
        return;
    }
    paintBands(exposed);
    if (exposed.intersects(m_layout.plot().united(m_layout.timeAxisRect()))) {
        m_axes.paintTimeGrid();
        m_axes.paintTimeNames();
    }
    paintPoles(exposed);
    paintSpans(exposed);
    if (m_layout.isTimeEmpty())
        paintEmptyTime();
    if (exposed.bottom() > m_layout.legend().top())
        paintFooter();
}

void ChartPainter::paintHeader() const
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

void ChartPainter::paintEmptyText() const
{
    constexpr double widest = 420;
    const QSizeF size = m_layout.size();
    const QRectF room((size.width() - std::min(widest, size.width() - 40)) / 2, 0,
                      std::min(widest, size.width() - 40), size.height());
    m_painter->setPen(m_palette.inkSoft);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_layout.scene()->emptyText);
}

void ChartPainter::paintEmptyTime() const
{
    m_painter->setPen(m_palette.inkSoft);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->drawText(
        m_layout.emptyTimeRect(), Qt::AlignCenter | Qt::TextWordWrap,
        QCoreApplication::translate("ChartPainter", "Nothing of this page in the visible time."));
}

void ChartPainter::paintBands(const QRectF &exposed) const
{
    const auto &bands = m_layout.scene()->bands;
    for (size_t i = 0; i < bands.size(); ++i) {
        const PlacedBand &placed = m_layout.bands()[i];
        if (!placed.area.intersects(exposed))
            continue;
        m_painter->fillRect(placed.area, groundOf(bands[i]));
        if (isFlags(bands[i]))
            paintFlagTitle(bands[i], placed);
        else
            paintBandTitle(bands[i], placed);
        if (bands[i].kind == Band::Kind::Values)
            m_axes.paintValues(bands[i], placed);
    }
}

void ChartPainter::paintBandTitle(const Band &band, const PlacedBand &placed) const
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

void ChartPainter::paintTimeAxis() const
{
    m_axes.paintTimeNames();
}

void ChartPainter::paintSpans(const QRectF &exposed) const
{
    for (const PlacedMark &placed : m_layout.marks()) {
        const Mark &mark = m_layout.markOf(placed);
        if (!placed.bar.isNull() && placed.bar.intersects(exposed))
            m_marks.spanBar(placed.bar, colourOf(mark), spanSigns(mark, m_layout.time()));
    }
}

void ChartPainter::paintFooter() const
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
    paintLabels(exposed);
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

void ChartPainter::paintLabels(const QRectF &exposed) const
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
        paintLabelGround(label.rect, m_layout.scene()->bands[placed.band]);
        m_painter->setFont(isFlag(placed) ? m_layout.fonts().small : m_layout.fonts().label);
        m_painter->setPen(m_layout.markOf(placed).caution ? m_palette.warning
                          : isFlag(placed)                ? m_palette.inkSoft
                                                          : m_palette.ink);
        m_painter->drawText(label.rect, Qt::TextWordWrap | Qt::AlignVCenter, label.text);
    }
}

/// Keeps grid and fold lines from running through the letters.
void ChartPainter::paintLabelGround(const QRectF &rect, const Band &band) const
{
    constexpr double opacity = 0.8;
    QColor ground = groundOf(band);
    ground.setAlphaF(opacity);
    m_painter->fillRect(rect.adjusted(-1, 0, 1, 0), ground);
}

QColor ChartPainter::groundOf(const Band &band) const
{
    return band.striped || band.kind == Band::Kind::Flow ? m_palette.stripe : m_palette.surface;
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
        paintChosenLabel(m_layout.marks()[static_cast<size_t>(current)]);
}

/// Right of the mark, or left of it where there is no room.
QRectF ChartPainter::chosenLabelRect(const SceneLayout &layout, const PlacedMark &placed)
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

void ChartPainter::paintChosenLabel(const PlacedMark &placed) const
{
    const QRectF rect = chosenLabelRect(m_layout, placed);
    if (rect.isNull())
        return;
    paintLabelGround(rect, m_layout.scene()->bands[placed.band]);
    m_painter->setFont(m_layout.fonts().label);
    m_painter->setPen(m_palette.ink);
    m_painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, m_layout.markOf(placed).chosenLabel);
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

} // namespace plumbline
