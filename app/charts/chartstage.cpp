// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartstage.h"

#include "charts/factchart.h"
#include "charts/notemarks.h"
#include "charts/spanmotion.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QStyle>
#include <QtConcurrent>

#include <utility>

namespace plumbline {

namespace {

/// Above this a layout takes longer than a frame and is made in the background.
constexpr size_t MostLaidOutAtOnce = 2000;
constexpr int GlideMilliseconds = 150;

} // namespace

ChartStage::ChartStage(FactChart *chart, ViewState *state, Page page, std::function<Room()> room)
    : m_chart(chart)
    , m_state(state)
    , m_room(std::move(room))
    , m_request{page, {}}
    , m_span(state->span())
{
    setUpGlide();
    connect(state, &ViewState::factsChanged, this, &ChartStage::invalidate);
    connect(state, &ViewState::notedChanged, this, &ChartStage::invalidate);
    connect(state, &ViewState::spanChanged, this, &ChartStage::followSpan);
}

ChartStage::~ChartStage()
{
    if (m_cancel)
        *m_cancel = true;
}

void ChartStage::setUpGlide()
{
    m_glide.setDuration(GlideMilliseconds);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) {
        if (m_glide.state() != QAbstractAnimation::Running)
            return;
        m_span = span::between(m_glideFrom, m_glideTo, part.toDouble());
        layOut();
    });
    connect(&m_glide, &QVariantAnimation::finished, this, [this] {
        m_span = m_state->span();
        layOut();
    });
}

void ChartStage::setLevel(const Level &level)
{
    if (level == m_request.level)
        return;
    m_request.level = level;
    invalidate();
}

void ChartStage::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (!isSeen)
        return;
    if (m_isStale)
        rebuild();
    else if (m_hasMoved)
        layOut();
}

void ChartStage::invalidate()
{
    m_isStale = true;
    if (m_isSeen)
        rebuild();
}

void ChartStage::rebuild()
{
    if (!m_state->dataset())
        return;
    m_isStale = false;
    PageRequest request = m_request;
    if (request.page == Page::Levels)
        request.currency = m_state->lens().currency;
    runInBackground([dataset = m_state->dataset(), filter = m_state->filter(),
                     focus = m_state->focus().ids(*m_state->dataset()), request, lens = m_state->lens(),
                     noted = m_state->noted(),
                     fitted = fitting()](const std::atomic<bool> *cancelled) -> Layout {
        const ChartScenePtr scene =
            withNotes(buildScene(dataset, filter, focus, request, lens, cancelled), noted);
        return scene ? std::make_shared<SceneLayout>(fitted(scene)) : nullptr;
    });
}

/// Lays a scene out for the room as it is now; may run on any thread.
std::function<SceneLayout(const ChartScenePtr &)> ChartStage::fitting() const
{
    return [room = m_room(), fonts = ChartFonts::standard(), span = m_span,
            frame = m_chart->placed().frame()](const ChartScenePtr &scene) {
        return SceneLayout::scrolling(scene, room.size, room.scrollBar, fonts, span, frame);
    };
}

void ChartStage::runInBackground(const Work &work)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_isWorking = true;
    auto *watcher = new QFutureWatcher<Layout>(this);
    connect(watcher, &QFutureWatcher<Layout>::finished, this,
            [this, watcher, cancel = m_cancel, room = m_room(), span = m_span] {
                watcher->deleteLater();
                if (*cancel)
                    return;
                m_isWorking = false;
                if (!watcher->result())
                    return;
                show(std::move(*watcher->result()));
                if (room != m_room() || span != m_span) // changed meanwhile
                    layOut();
            });
    watcher->setFuture(QtConcurrent::run([work, cancel = m_cancel] { return work(cancel.get()); }));
}

void ChartStage::show(SceneLayout layout)
{
    const bool isNew = layout.scene() != m_scene;
    m_scene = layout.scene();
    m_chart->show(std::move(layout));
    Q_EMIT shown(isNew);
}

bool ChartStage::isLarge() const
{
    return m_scene->facts.size() + m_scene->events.size() > MostLaidOutAtOnce;
}

/// Large scenes one at a time: when one is ready and no longer what is wanted, the next
/// is made.
void ChartStage::layOut()
{
    if (!m_scene || m_isStale)
        return;
    m_hasMoved = !m_isSeen;
    if (m_hasMoved)
        return;
    if (!isLarge())
        show(fitting()(m_scene));
    else if (!m_isWorking)
        runInBackground([scene = m_scene, fitted = fitting()](const std::atomic<bool> *) -> Layout {
            return std::make_shared<SceneLayout>(fitted(scene));
        });
}

void ChartStage::followSpan()
{
    m_glide.stop();
    const bool isSteered = std::exchange(m_isSteered, false);
    if (!isSteered && canGlide())
        return glide();
    m_span = m_state->span();
    layOut();
}

bool ChartStage::canGlide() const
{
    return m_isAnimated && m_isSeen && m_scene && !m_isStale && !isLarge() &&
           !m_chart->placed().time().isNull() &&
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void ChartStage::glide()
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

} // namespace plumbline
