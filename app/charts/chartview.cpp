// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartaccess.h"
#include "charts/factchart.h"
#include "charts/timeheader.h"

#include <QFutureWatcher>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtConcurrent>

#include <algorithm>

namespace plumbline {

namespace {

/// Marks this near to each other lie on one spot: repeated clicks walk through them.
constexpr double SameSpot = 4;
/// Above this a layout takes longer than a frame and is made in the background.
constexpr size_t MostLaidOutAtOnce = 3000;

} // namespace

ChartView::ChartView(Page page, ViewState *state, QWidget *parent)
    : QGraphicsView(parent)
    , m_state(state)
    , m_canvas(std::make_unique<QGraphicsScene>())
    , m_chart(new FactChart(Theme::Light))
    , m_header(new TimeHeader(m_chart, this))
{
    m_request.page = page;
    m_canvas->addItem(m_chart);
    m_canvas->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(m_canvas.get());
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(320, 220);

    connect(state, &ViewState::factsChanged, this, &ChartView::invalidate);
    connect(state, &ViewState::spanChanged, this, &ChartView::fit);
    connect(state, &ViewState::currentChanged, this, &ChartView::followCurrent);
    connect(state, &ViewState::hoveredChanged, this, &ChartView::followHovered);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartView::followScroll);
    makeAccessible(this);
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
}

void ChartView::rebuild()
{
    if (!m_state->dataset())
        return;
    m_isStale = false;
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
            fonts = ChartFonts::standard(), span = m_state->span(),
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
            [this, watcher, cancel = m_cancel, size = maximumViewportSize()] {
                watcher->deleteLater();
                if (*cancel || !watcher->result())
                    return;
                showLayout(std::move(*watcher->result()));
                if (size != maximumViewportSize()) // the view was resized meanwhile
                    fit();
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

void ChartView::fit()
{
    if (!m_scene || m_isStale)
        return;
    if (m_scene->facts.size() <= MostLaidOutAtOnce) {
        showLayout(fitting()(m_scene));
        return;
    }
    runInBackground([scene = m_scene, fitted = fitting()](const std::atomic<bool> *) -> Layout {
        return std::make_shared<SceneLayout>(fitted(scene));
    });
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
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
    if (mark >= 0) {
        const SceneLayout &placed = m_chart->placed();
        ensureVisible(QRectF(placed.point(placed.marks()[static_cast<size_t>(mark)]), QSizeF(1, 1)));
    }
}

void ChartView::followScroll()
{
    m_header->follow(verticalScrollBar()->value(), viewport()->width());
}

void ChartView::followHovered()
{
    m_chart->setHoveredMark(markOf(m_state->hovered()), visibleRect());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (!m_scene)
        return;
    const auto hits = m_chart->placed().marksAt(mapToScene(event->pos()));
    m_state->setHovered(hits.empty() ? FactId() : factOf(hits.front().mark));
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
    if (event->button() == Qt::LeftButton && m_scene)
        selectAt(event->pos());
}

void ChartView::selectAt(QPoint position)
{
    auto hits = m_chart->placed().marksAt(mapToScene(position));
    if (hits.empty())
        return;
    const MarkIndex::Hit nearest = hits.front();
    std::erase_if(
        hits, [&nearest](const MarkIndex::Hit &hit) { return hit.distance > nearest.distance + SameSpot; });
    std::sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.mark < b.mark; });
    const auto shown = std::find_if(hits.begin(), hits.end(), [this](const MarkIndex::Hit &hit) {
        return factOf(hit.mark) == m_state->current();
    });
    // The first click takes what the tooltip names, further ones walk on from there.
    if (shown == hits.end())
        m_state->setCurrent(factOf(nearest.mark));
    else
        m_state->setCurrent(factOf((std::next(shown) == hits.end() ? hits.front() : *std::next(shown)).mark));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (!m_state->current().isNull())
        Q_EMIT markActivated(m_state->current());
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        step(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state->current().isNull())
            m_state->setCurrent(m_state->hovered());
        if (!m_state->current().isNull())
            Q_EMIT markActivated(m_state->current());
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

/// Left and right go through the marks in time and then through those off the time
/// axis, up and down in the order of the table: either way reaches every mark.
void ChartView::step(int key)
{
    if (!m_scene || m_chart->placed().marks().empty())
        return;
    m_state->setHovered({}); // its tooltip would name another fact than the chosen one
    const SceneLayout &placed = m_chart->placed();
    std::vector<int> order(m_scene->facts);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        std::stable_sort(order.begin(), order.end(), [&placed](int a, int b) {
            const auto place = [&placed](int fact) {
                const PlacedMark &mark = placed.marks()[static_cast<size_t>(placed.markOfFact(fact))];
                const Band &band = placed.scene()->bands[mark.band];
                return std::pair(band.kind == Band::Kind::Flow, placed.point(mark).x());
            };
            return place(a) < place(b);
        });
    }
    const auto here = std::find(order.begin(), order.end(), m_scene->dataset->indexOf(m_state->current()));
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    auto there = forward ? order.begin() : std::prev(order.end());
    if (key == Qt::Key_Home || key == Qt::Key_End)
        there = key == Qt::Key_Home ? order.begin() : std::prev(order.end());
    else if (here != order.end())
        there = forward ? (std::next(here) == order.end() ? here : std::next(here))
                        : (here == order.begin() ? here : std::prev(here));
    m_state->setCurrent(m_scene->dataset->fact(*there).id());
}

} // namespace plumbline
