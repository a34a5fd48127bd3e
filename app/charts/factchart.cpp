// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/factchart.h"

#include "analysis/decimation.h"
#include "charts/chartlines.h"
#include "charts/chartpainter.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

#include <algorithm>
#include <functional>

namespace plumbline {

namespace {

constexpr double BehindLines = -10;
constexpr double AboveLines = 100;
constexpr double AboveMarks = 200;

QPointF atX(QPointF a, QPointF b, double x)
{
    return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
}

/// The part of a line, whose points go from left to right, between 0 and `width`: not
/// every device cuts for us.
std::vector<QPointF> cutToWidth(const std::vector<QPointF> &points, double width)
{
    std::vector<QPointF> seen;
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1];
        const QPointF &b = points[i];
        if (b.x() <= 0 || a.x() >= width || b.x() <= a.x())
            continue;
        if (seen.empty())
            seen.push_back(a.x() < 0 ? atX(a, b, 0) : a);
        seen.push_back(b.x() > width ? atX(a, b, width) : b);
    }
    return seen;
}

} // namespace

/// Paints one layer of the chart over or under what Qt Charts draws.
class FactChart::Layer : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter *, const QRectF &exposed)>;

    Layer(QGraphicsItem *chart, double z, Paint paintLayer)
        : QGraphicsItem(chart)
        , m_paint(std::move(paintLayer))
    {
        setZValue(z);
        setFlag(ItemUsesExtendedStyleOption); // else the exposed rectangle is the whole item
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setSize(QSizeF size)
    {
        prepareGeometryChange();
        m_size = size;
    }

    QRectF boundingRect() const override { return {QPointF(), m_size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        painter->save();
        m_paint(painter, option->exposedRect);
        painter->restore();
    }

private:
    Paint m_paint;
    QSizeF m_size;
};

FactChart::FactChart(Theme theme)
    : m_theme(theme)
    , m_time(new QValueAxis(this))
    , m_values(new QValueAxis(this))
{
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setAnimationOptions(NoAnimation);
    for (QValueAxis *axis : {m_time, m_values}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        // With a fixed plot area Qt 6.4 leaves the grid where it was first: ours is painted.
        axis->setGridLineVisible(false);
    }
    addAxis(m_time, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    makeLayers();
}

FactChart::~FactChart() = default;

void FactChart::makeLayers()
{
    const auto hasScene = [this] { return m_layout.scene() != nullptr; };
    m_layers.push_back(
        new Layer(this, BehindLines, [this, hasScene](QPainter *painter, const QRectF &exposed) {
            if (hasScene())
                ChartPainter(painter, m_layout, palette()).paintBackground(exposed);
        }));
    m_layers.push_back(
        new Layer(this, AboveLines, [this, hasScene](QPainter *painter, const QRectF &exposed) {
            if (hasScene())
                ChartPainter(painter, m_layout, palette()).paintMarks(exposed);
        }));
    m_layers.push_back(new Layer(this, AboveMarks, [this, hasScene](QPainter *painter, const QRectF &) {
        if (hasScene())
            ChartPainter(painter, m_layout, palette()).paintEmphasis(m_current, m_hovered);
        if (!m_tooltip.isNull())
            m_tooltip.paint(painter, palette(), m_layout.fonts());
    }));
}

void FactChart::show(SceneLayout placed)
{
    m_current = -1;
    m_hovered = -1;
    m_tooltip = {};
    const bool isNew = placed.scene() != m_layout.scene();
    m_layout = std::move(placed);
    resize(m_layout.size());
    placeAxes();
    if (isNew)
        makeLines();
    placeLines();
    layout()->activate(); // else the lines move only when the event loop comes round
    for (Layer *layer : m_layers)
        layer->setSize(m_layout.size());
    updateLayers();
}

void FactChart::placeAxes()
{
    const QRectF plot = m_layout.axisPlot();
    setPlotArea(plot);
    m_time->setRange(0, std::max(1.0, plot.width()));
    const auto &bands = m_layout.scene()->bands;
    const auto values = std::find_if(bands.begin(), bands.end(),
                                     [](const Band &band) { return band.kind == Band::Kind::Values; });
    if (values == bands.end())
        return;
    const ValueScale &scale = m_layout.bands()[static_cast<size_t>(values - bands.begin())].values;
    // The scale keeps a few pixels free at both ends, the axis fills the plot.
    const double perPixel = (scale.high() - scale.low()) /
                            std::abs(scale.y(scale.low()) - scale.y(scale.high()));
    const double bottom = scale.low() - (plot.bottom() - scale.y(scale.low())) * perPixel;
    const double top = scale.high() + (scale.y(scale.high()) - plot.top()) * perPixel;
    m_values->setRange(bottom, top);
}

/// One line for each run of joins of one stroke.
void FactChart::makeLines()
{
    removeAllSeries();
    m_lines.clear();
    for (ChartLine &line : chartLines(*m_layout.scene())) {
        auto *series = new QLineSeries(this);
        series->setPen(linePen(line, palette()));
        addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_values);
        m_lines.push_back({series, std::move(line.points)});
    }
}

void FactChart::placeLines()
{
    const double left = m_layout.plot().left();
    const TimeScale &time = m_layout.time();
    for (const Line &line : m_lines) {
        std::vector<QPointF> points;
        for (const QPointF &point : line.points)
            points.emplace_back(time.x(point.x()) - left, point.y());
        const std::vector<QPointF> seen = decimated(cutToWidth(points, time.right() - left));
        line.series->replace(QList<QPointF>(seen.begin(), seen.end()));
    }
}

void FactChart::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (!m_layout.scene())
        return;
    makeLines();
    placeLines();
    updateLayers();
}

void FactChart::setCurrentMark(int mark)
{
    updateEmphasis(emphasisRect(m_current));
    m_current = mark;
    updateEmphasis(emphasisRect(m_current));
}

void FactChart::setHoveredMark(int mark, const QRectF &visible)
{
    updateEmphasis(emphasisRect(m_hovered).united(m_tooltip.rect()));
    m_hovered = mark;
    m_tooltip = mark < 0 ? Tooltip() : Tooltip(m_layout, mark, visible);
    updateEmphasis(emphasisRect(m_hovered).united(m_tooltip.rect()));
}

void FactChart::updateEmphasis(const QRectF &rect)
{
    if (!rect.isNull()) // to Qt a null rectangle means the whole layer
        m_layers.back()->update(rect);
}

/// Painting only what changes keeps a step from mark to mark quick.
QRectF FactChart::emphasisRect(int mark) const
{
    if (mark < 0 || static_cast<size_t>(mark) >= m_layout.marks().size())
        return {};
    constexpr double ringRoom = 10;
    const PlacedMark &placed = m_layout.marks()[static_cast<size_t>(mark)];
    const double reach = placed.radius + ringRoom;
    QRectF rect = placed.isOffside ? placed.bar.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) : QRectF();
    for (size_t p = 0; p < placed.pointCount; ++p) {
        const QPointF point = m_layout.middle(placed, p);
        rect = rect.united(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach));
    }
    const QRectF label = LabelPainter::chosenRect(m_layout, placed);
    return label.isNull() ? rect : rect.united(label.adjusted(-1, 0, 1, 0));
}

void FactChart::updateLayers()
{
    for (Layer *layer : m_layers)
        layer->update();
}

} // namespace plumbline
