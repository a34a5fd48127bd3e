// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartaccess.h"
#include "charts/chartstage.h"
#include "charts/factchart.h"
#include "charts/focusring.h"
#include "charts/markcontrol.h"
#include "charts/sight.h"
#include "charts/spancontrol.h"
#include "charts/timeheader.h"

#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace plumbline {

namespace {

constexpr double KeyZoomFactor = 1.5;
/// The hand has stopped: longer than from one step of a wheel to the next.
constexpr int RestMilliseconds = 150;

} // namespace

ChartView::ChartView(Page page, ViewState *state, QWidget *parent)
    : QGraphicsView(parent)
    , m_state(state)
    , m_canvas(std::make_unique<QGraphicsScene>())
    , m_chart(new FactChart(Theme::Light))
    , m_header(new TimeHeader(m_chart, this))
    , m_ring(new FocusRing(this))
    , m_control(new SpanControl(this, state, placedNow()))
    , m_marks(new MarkControl(state, m_control, placedNow(), this))
    , m_stage(std::make_unique<ChartStage>(m_chart, state, page, [this] {
        return ChartStage::Room{maximumViewportSize(),
                                static_cast<double>(verticalScrollBar()->sizeHint().width())};
    }))
{
    m_canvas->addItem(m_chart);
    m_canvas->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(m_canvas.get());
    setUpView();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ChartView::rested);
    connect(m_control, &SpanControl::steered, m_stage.get(), &ChartStage::steer);
    connect(m_marks, &MarkControl::activated, this, &ChartView::markActivated);
    connect(m_stage.get(), &ChartStage::shown, this, &ChartView::followStage);
    connect(state, &ViewState::currentChanged, this, &ChartView::followCurrent);
    connect(state, &ViewState::hoveredChanged, this, &ChartView::followHovered);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartView::followScroll);
    makeAccessible(this);
}

/// What the controls steer by: the layout on screen, whichever it is then.
std::function<const SceneLayout &()> ChartView::placedNow() const
{
    return [chart = m_chart]() -> const SceneLayout & { return chart->placed(); };
}

/// The state may be gone by now, so nothing follows what the scroll bar does.
ChartView::~ChartView()
{
    verticalScrollBar()->disconnect(this);
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
    if (m_toReveal)
        revealCurrent();
}

/// Brings the time of the chosen fact into sight; its row follows when that is laid out.
void ChartView::revealCurrent()
{
    if (!isVisible())
        return;
    if (m_marks->markOf(m_state->current()) < 0)
        m_marks->reveal(m_state->current());
    scrollToCurrent();
}

void ChartView::scrollToCurrent()
{
    const int mark = m_marks->markOf(m_state->current());
    if (!m_toReveal || !isVisible() || mark < 0)
        return;
    m_toReveal = false;
    ensureMarkVisible(mark);
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
    m_chart->setCurrentMark(m_marks->markOf(m_state->current()));
    followScroll();
    scrollToCurrent();
    if (isNewScene)
        Q_EMIT sceneShown();
    else
        m_rest.start();
}

/// What is on screen, but for what the header covers.
QRectF ChartView::rowsInSight() const
{
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    return visible.adjusted(0, m_header->isVisible() ? m_header->height() : 0, 0, 0);
}

QPoint ChartView::markPosition(const FactId &fact)
{
    const int mark = m_marks->markOf(fact);
    if (mark < 0)
        return {};
    const SceneLayout &placed = m_chart->placed();
    const QPointF point = placed.middle(placed.marks()[static_cast<size_t>(mark)]);
    ensureVisible(QRectF(point, QSizeF(1, 1)));
    return mapFromScene(point);
}

std::vector<int> ChartView::placesInTime() const
{
    return plumbline::placesInTime(m_chart->placed());
}

std::vector<int> ChartView::eventsInTime() const
{
    return plumbline::eventsInTime(m_chart->placed());
}

std::vector<int> ChartView::factsOnScreen() const
{
    const QRectF seen = rowsInSight();
    return factsBetween(m_chart->placed(), seen.top(), seen.bottom());
}

QSizeF ChartView::shownSize() const
{
    return {m_chart->placed().size().width(), static_cast<double>(viewport()->height())};
}

void ChartView::followCurrent()
{
    m_chart->setCurrentMark(m_marks->markOf(m_state->current()));
    m_toReveal = !m_state->current().isNull();
    revealCurrent();
}

void ChartView::ensureMarkVisible(int mark)
{
    const SceneLayout &placed = m_chart->placed();
    ensureVisible(QRectF(placed.point(placed.marks()[static_cast<size_t>(mark)]), QSizeF(1, 1)));
}

void ChartView::followScroll()
{
    m_header->follow(verticalScrollBar()->value(), viewport()->width());
    followHovered();
}

/// A mark that is scrolled out of sight says nothing.
void ChartView::followHovered()
{
    const QRectF seen = rowsInSight();
    const int mark = m_marks->markOf(m_state->hovered());
    const SceneLayout &placed = m_chart->placed();
    const bool isSeen = mark >= 0 && seen.contains(placed.point(placed.marks()[static_cast<size_t>(mark)]));
    m_chart->setHoveredMark(isSeen ? mark : -1, seen);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (!chartScene())
        return;
    m_control->move(event);
    if (m_control->isDragging()) {
        m_state->setHovered({});
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else {
        const bool isMark = m_marks->hover(mapToScene(event->pos()));
        viewport()->setCursor(isMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
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
        m_marks->click(mapToScene(event->pos()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && chartScene())
        m_marks->doubleClick(mapToScene(event->pos()));
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
    m_marks->zoom(KeyZoomFactor);
}

void ChartView::zoomOut()
{
    m_marks->zoom(1 / KeyZoomFactor);
}

void ChartView::zoomToFit()
{
    m_control->fit();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    m_ring->show();
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (!m_control->key(event) && !m_marks->key(event))
        QGraphicsView::keyPressEvent(event);
}

} // namespace plumbline
