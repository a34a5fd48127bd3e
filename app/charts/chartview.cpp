// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartaccess.h"
#include "charts/factchart.h"
#include "charts/focusring.h"
#include "charts/markwalk.h"
#include "charts/spancontrol.h"
#include "charts/spanmotion.h"
#include "charts/timeheader.h"

#include <QFutureWatcher>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QtConcurrent>

#include <map>
#include <utility>

namespace plumbline {

namespace {

/// Above this a layout takes longer than a frame and is made in the background.
constexpr size_t MostLaidOutAtOnce = 2000;
constexpr int GlideMilliseconds = 150;
constexpr double MenuZoomFactor = 1.5;

} // namespace

ChartView::ChartView(Page page, ViewState *state, QWidget *parent)
    : QGraphicsView(parent)
    , m_state(state)
    , m_canvas(std::make_unique<QGraphicsScene>())
    , m_chart(new FactChart(Theme::Light))
    , m_header(new TimeHeader(m_chart, this))
    , m_ring(new FocusRing(this))
    , m_control(new SpanControl(this, state, [this]() -> const SceneLayout & { return m_chart->placed(); }))
    , m_shown(state->span())
{
    m_request.page = page;
    m_canvas->addItem(m_chart);
    m_canvas->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(m_canvas.get());
    setUpView();
    setUpGlide();
    connect(m_control, &SpanControl::steered, this, [this] { m_isSteered = true; });
    connect(state, &ViewState::factsChanged, this, &ChartView::invalidate);
    connect(state, &ViewState::spanChanged, this, &ChartView::followSpan);
    connect(state, &ViewState::currentChanged, this, &ChartView::followCurrent);
    connect(state, &ViewState::hoveredChanged, this, &ChartView::followHovered);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartView::followScroll);
    makeAccessible(this);
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

void ChartView::setUpGlide()
{
    m_glide.setDuration(GlideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        if (m_glide.state() != QAbstractAnimation::Running)
            return;
        m_shown = span::between(m_glideFrom, m_glideTo, part.toDouble());
        layOut();
    });
    connect(&m_glide, &QVariantAnimation::finished, this, [this] {
        m_shown = m_state->span();
        layOut();
    });
}

ChartView::~ChartView()
{
    if (m_cancel)
        *m_cancel = true;
    setScene(nullptr);
}

void ChartView::setLevel(const Level &level)
{
    if (level == m_request.level)
        return;
    m_request.level = level;
    invalidate();
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
    m_isAnimated = animated;
}

void ChartView::invalidate()
{
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void ChartView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_isStale)
        rebuild();
    else if (m_hasMoved)
        layOut();
    if (std::exchange(m_toReveal, false))
        reveal(m_state->current());
}

void ChartView::rebuild()
{
    if (!m_state->dataset())
        return;
    m_isStale = false;
    m_isLayingOut = false;
    runInBackground([dataset = m_state->dataset(), filter = m_state->filter(), focus = m_state->view().focus,
                     request = m_request, fitted = fitting()](const std::atomic<bool> *cancelled) -> Layout {
        const ChartScenePtr scene = buildScene(dataset, filter, focus, request, cancelled);
        return scene ? std::make_shared<SceneLayout>(fitted(scene)) : nullptr;
    });
}

/// Lays a scene out for the view as it is now; may run on any thread.
std::function<SceneLayout(const ChartScenePtr &)> ChartView::fitting() const
{
    return [size = maximumViewportSize(), scrollBar = verticalScrollBar()->sizeHint().width(),
            fonts = ChartFonts::standard(), span = m_shown,
            frame = m_chart->placed().frame()](const ChartScenePtr &scene) {
        return SceneLayout::scrolling(scene, size, scrollBar, fonts, span, frame);
    };
}

void ChartView::runInBackground(const Work &work)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    auto *watcher = new QFutureWatcher<Layout>(this);
    connect(watcher, &QFutureWatcher<Layout>::finished, this,
            [this, watcher, cancel = m_cancel, size = maximumViewportSize(), span = m_shown] {
                watcher->deleteLater();
                if (*cancel || !watcher->result())
                    return;
                m_isLayingOut = false;
                showLayout(std::move(*watcher->result()));
                if (size != maximumViewportSize() || span != m_shown) // changed meanwhile
                    layOut();
            });
    watcher->setFuture(QtConcurrent::run([work, cancel = m_cancel] { return work(cancel.get()); }));
}

void ChartView::showLayout(SceneLayout layout)
{
    const bool isNew = layout.scene() != m_scene;
    m_scene = layout.scene();
    m_chart->show(std::move(layout));
    m_canvas->setSceneRect(QRectF(QPointF(), m_chart->placed().size()));
    m_chart->setCurrentMark(markOf(m_state->current()));
    followScroll();
    if (isNew)
        Q_EMIT sceneShown();
}

void ChartView::layOut()
{
    if (!m_scene || m_isStale)
        return;
    m_hasMoved = !isVisible();
    if (m_hasMoved)
        return;
    if (m_scene->facts.size() <= MostLaidOutAtOnce)
        showLayout(fitting()(m_scene));
    else
        layOutInBackground();
}

/// One at a time: when it is ready and no longer what is wanted, the next one is made.
void ChartView::layOutInBackground()
{
    if (std::exchange(m_isLayingOut, true))
        return;
    runInBackground([scene = m_scene, fitted = fitting()](const std::atomic<bool> *) -> Layout {
        return std::make_shared<SceneLayout>(fitted(scene));
    });
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_ring->fit(size());
    layOut();
}

void ChartView::followSpan()
{
    m_glide.stop();
    const bool isSteered = std::exchange(m_isSteered, false);
    const bool canGlide = m_isAnimated && !isSteered && isVisible() && m_scene && !m_isStale &&
                          m_scene->facts.size() <= MostLaidOutAtOnce && !m_chart->placed().time().isNull() &&
                          style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (canGlide)
        return glide();
    m_shown = m_state->span();
    layOut();
}

void ChartView::glide()
{
    const SceneLayout &placed = m_chart->placed();
    const QRectF plot = placed.plot();
    const auto seenIn = [&plot](const TimeScale &time) {
        return time.unfoldedAt(plot.center().x(), plot.left(), plot.right());
    };
    m_glideFrom = seenIn(placed.time());
    m_glideTo = span::showable(m_state->span()).value_or(seenIn(placed.fittedTime()));
    m_glide.start();
}

int ChartView::markOf(const FactId &fact) const
{
    if (!m_scene || fact.isNull())
        return -1;
    return m_chart->placed().markOfFact(m_scene->dataset->indexOf(fact));
}

FactId ChartView::factOf(size_t mark) const
{
    const SceneLayout &placed = m_chart->placed();
    return m_scene->dataset->fact(placed.markOf(placed.marks()[mark]).fact).id();
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
    const int index = m_scene && !fact.isNull() ? m_scene->dataset->indexOf(fact) : -1;
    const Mark *mark = index < 0 ? nullptr : m_scene->markOfFact(index);
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
    return m_scene ? m_chart->placed().marksAt(mapToScene(position)) : std::vector<MarkIndex::Hit>();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (!m_scene)
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
    if (event->button() == Qt::LeftButton && m_scene)
        m_control->press(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_scene)
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

/// The first click of the two has chosen already.
void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_isOpening)
        return;
    if (marksAt(event->pos()).empty())
        zoomToFit();
    else if (!m_state->current().isNull())
        Q_EMIT markActivated(m_state->current());
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_scene || !m_control->wheel(event))
        QGraphicsView::wheelEvent(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    // The first events come while the view is being made.
    const bool isReady = m_scene != nullptr;
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
    zoomBy(MenuZoomFactor);
}

void ChartView::zoomOut()
{
    zoomBy(1 / MenuZoomFactor);
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
    if (!m_scene || m_scene->facts.empty())
        return true;
    m_state->setHovered({}); // its tooltip would name another fact than the chosen one
    m_state->setCurrent(walked(*m_scene, m_state->current(), step->second));
    reveal(m_state->current());
    return true;
}

} // namespace plumbline
