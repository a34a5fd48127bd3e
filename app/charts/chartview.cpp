// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartaccess.h"
#include "charts/chartstage.h"
#include "charts/factchart.h"
#include "charts/focusring.h"
#include "charts/markwalk.h"
#include "charts/spancontrol.h"
#include "charts/timeheader.h"

#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <map>
#include <utility>

namespace plumbline {

namespace {

constexpr double KeyZoomFactor = 1.5;

} // namespace

ChartView::ChartView(Page page, ViewState *state, QWidget *parent)
    : QGraphicsView(parent)
    , m_state(state)
    , m_canvas(std::make_unique<QGraphicsScene>())
    , m_chart(new FactChart(Theme::Light))
    , m_header(new TimeHeader(m_chart, this))
    , m_ring(new FocusRing(this))
    , m_control(new SpanControl(this, state, [this]() -> const SceneLayout & { return m_chart->placed(); }))
    , m_stage(std::make_unique<ChartStage>(m_chart, state, page, [this] {
        return ChartStage::Room{maximumViewportSize(),
                                static_cast<double>(verticalScrollBar()->sizeHint().width())};
    }))
{
    m_canvas->addItem(m_chart);
    m_canvas->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(m_canvas.get());
    setUpView();
    connect(m_control, &SpanControl::steered, m_stage.get(), &ChartStage::steer);
    connect(m_stage.get(), &ChartStage::shown, this, &ChartView::followStage);
    connect(state, &ViewState::currentChanged, this, &ChartView::followCurrent);
    connect(state, &ViewState::hoveredChanged, this, &ChartView::followHovered);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartView::followScroll);
    makeAccessible(this);
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setUpView()
{
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(320, 220);
}

Page ChartView::page() const
{
    return m_stage->request().page;
}

const ChartScenePtr &ChartView::chartScene() const
{
    return m_stage->scene();
}

void ChartView::setLevel(const Level &level)
{
    m_stage->setLevel(level);
}

void ChartView::setTheme(Theme theme)
{
    setBackgroundBrush(Palette::of(theme).surface);
    m_chart->setTheme(theme);
    m_header->update();
    m_ring->setColour(Palette::of(theme).accent);
}

void ChartView::setAnimated(bool animated)
{
    m_stage->setAnimated(animated);
}

void ChartView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    m_stage->setSeen(true);
    if (std::exchange(m_toReveal, false))
        reveal(m_state->current());
}

void ChartView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    m_stage->setSeen(false);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_ring->fit(size());
    m_stage->layOut();
}

void ChartView::followStage(bool isNewScene)
{
    m_canvas->setSceneRect(QRectF(QPointF(), m_chart->placed().size()));
    m_chart->setCurrentMark(markOf(m_state->current()));
    followScroll();
    if (isNewScene)
        Q_EMIT sceneShown();
}

int ChartView::markOf(const FactId &fact) const
{
    if (!chartScene() || fact.isNull())
        return -1;
    return m_chart->placed().markOfFact(chartScene()->dataset->indexOf(fact));
}

FactId ChartView::factOf(size_t mark) const
{
    const SceneLayout &placed = m_chart->placed();
    return chartScene()->dataset->fact(placed.markOf(placed.marks()[mark]).fact).id();
}

QRectF ChartView::visibleRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

QPoint ChartView::markPosition(const FactId &fact)
{
    const int mark = markOf(fact);
    if (mark < 0)
        return {};
    const SceneLayout &placed = m_chart->placed();
    const QPointF point = placed.point(placed.marks()[static_cast<size_t>(mark)]);
    ensureVisible(QRectF(point, QSizeF(1, 1)));
    return mapFromScene(point);
}

std::vector<int> ChartView::factsOnScreen() const
{
    const ChartScenePtr &scene = chartScene();
    if (!scene)
        return {};
    const SceneLayout &placed = m_chart->placed();
    QRectF visible = visibleRect();
    if (m_header->isVisible())
        visible.setTop(visible.top() + m_header->height());
    const auto isScrolledAway = [&](int fact) {
        const int index = placed.markOfFact(fact);
        if (index < 0)
            return false;
        const PlacedMark &mark = placed.marks()[static_cast<size_t>(index)];
        for (size_t value = 0; value < mark.pointCount; ++value) {
            const double y = placed.point(mark, value).y();
            if (y >= visible.top() && y <= visible.bottom())
                return false;
        }
        return true;
    };
    std::vector<int> facts = scene->facts;
    std::erase_if(facts, isScrolledAway);
    return facts;
}

QSizeF ChartView::shownSize() const
{
    return {m_chart->placed().size().width(), static_cast<double>(viewport()->height())};
}

void ChartView::followCurrent()
{
    const int mark = markOf(m_state->current());
    m_chart->setCurrentMark(mark);
    if (!isVisible())
        m_toReveal = true;
    else if (mark < 0)
        reveal(m_state->current());
    else
        ensureMarkVisible(mark);
}

void ChartView::ensureMarkVisible(int mark)
{
    const SceneLayout &placed = m_chart->placed();
    ensureVisible(QRectF(placed.point(placed.marks()[static_cast<size_t>(mark)]), QSizeF(1, 1)));
}

/// Moves time to where the mark of a fact is; stays when it is seen, or not of this page.
void ChartView::reveal(const FactId &fact)
{
    const int index = chartScene() && !fact.isNull() ? chartScene()->dataset->indexOf(fact) : -1;
    const Mark *mark = index < 0 ? nullptr : chartScene()->markOfFact(index);
    if (mark && !mark->span.isNull())
        m_control->reveal(mark->span.middleDay());
}

void ChartView::followScroll()
{
    m_header->follow(verticalScrollBar()->value(), viewport()->width());
}

void ChartView::followHovered()
{
    m_chart->setHoveredMark(markOf(m_state->hovered()), visibleRect());
}

std::vector<MarkIndex::Hit> ChartView::marksAt(QPoint position) const
{
    return chartScene() ? m_chart->placed().marksAt(mapToScene(position)) : std::vector<MarkIndex::Hit>();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (!chartScene())
        return;
    m_control->move(event);
    const auto hits = m_control->isDragging() ? std::vector<MarkIndex::Hit>() : marksAt(event->pos());
    m_state->setHovered(hits.empty() ? FactId() : factOf(hits.front().mark));
    if (m_control->isDragging())
        viewport()->setCursor(Qt::ClosedHandCursor);
    else
        viewport()->setCursor(hits.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    m_state->setHovered({});
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_ring->hide();
    m_isOpening = false;
    if (event->button() == Qt::LeftButton && chartScene())
        m_control->press(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !chartScene())
        return;
    const bool wasDrag = m_control->release(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (!wasDrag)
        selectAt(event->pos());
}

void ChartView::selectAt(QPoint position)
{
    const auto hits = marksAt(position);
    m_isOpening = !hits.empty() && openCluster(hits.front().mark);
    const FactId chosen = clicked(m_chart->placed(), hits, m_state->current());
    if (!m_isOpening && !chosen.isNull())
        m_state->setCurrent(chosen);
}

/// Shows the time of its members, which parts them; false where all have one date.
bool ChartView::openCluster(size_t mark)
{
    const SceneLayout &placed = m_chart->placed();
    const auto days = placed.clusterDays(placed.marks()[mark]);
    constexpr double leastPart = 0.5;
    if (!days || days->days() < leastPart)
        return false;
    m_control->showDays(days->first, days->end);
    return true;
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isOpening)
        return;
    const auto hits = marksAt(event->pos());
    if (hits.empty())
        return zoomToFit();
    // As a rule the first click of the two has chosen already.
    const int current = markOf(m_state->current());
    const bool isChosen = std::any_of(hits.begin(), hits.end(), [current](const MarkIndex::Hit &hit) {
        return static_cast<int>(hit.mark) == current;
    });
    if (!isChosen)
        m_state->setCurrent(clicked(m_chart->placed(), hits, {}));
    Q_EMIT markActivated(m_state->current());
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!chartScene() || !m_control->wheel(event))
        QGraphicsView::wheelEvent(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    // The first events come while the view is being made.
    const bool isReady = chartScene() != nullptr;
    return (isReady && m_control->gesture(event)) || QGraphicsView::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_ring->setVisible(event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                       event->reason() != Qt::ActiveWindowFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_ring->hide();
}

void ChartView::zoomIn()
{
    zoomBy(KeyZoomFactor);
}

void ChartView::zoomOut()
{
    zoomBy(1 / KeyZoomFactor);
}

/// Around the current mark when it is seen.
void ChartView::zoomBy(double factor)
{
    const int mark = markOf(m_state->current());
    if (mark < 0)
        return m_control->zoom(factor);
    const SceneLayout &placed = m_chart->placed();
    const Mark &current = placed.markOf(placed.marks()[static_cast<size_t>(mark)]);
    m_control->zoom(factor, current.span.isNull() ? std::nullopt : std::optional(current.span.middleDay()));
}

void ChartView::zoomToFit()
{
    m_control->fit();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    m_ring->show();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate();
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (!m_control->key(event) && !walk(event->key()))
        QGraphicsView::keyPressEvent(event);
}

void ChartView::activate()
{
    if (m_state->current().isNull())
        m_state->setCurrent(m_state->hovered());
    if (!m_state->current().isNull())
        Q_EMIT markActivated(m_state->current());
}

bool ChartView::walk(int key)
{
    static const std::map<int, WalkStep> steps = {
        {Qt::Key_Left, WalkStep::PreviousInTime}, {Qt::Key_Right, WalkStep::NextInTime},
        {Qt::Key_Up, WalkStep::PreviousInTable},  {Qt::Key_Down, WalkStep::NextInTable},
        {Qt::Key_Home, WalkStep::First},          {Qt::Key_End, WalkStep::Last}};
    const auto step = steps.find(key);
    if (step == steps.end())
        return false;
    if (!chartScene() || chartScene()->facts.empty())
        return true;
    m_state->setHovered({}); // its tooltip would name another fact than the chosen one
    m_state->setCurrent(walked(*chartScene(), m_state->current(), step->second));
    reveal(m_state->current());
    return true;
}

} // namespace plumbline
