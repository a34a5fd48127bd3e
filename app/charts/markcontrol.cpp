// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markcontrol.h"

#include "charts/markwalk.h"

#include <QKeyEvent>

#include <algorithm>
#include <map>

namespace plumbline {

MarkControl::MarkControl(ViewState *state, SpanControl *span, Placed placed, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_span(span)
    , m_placed(std::move(placed))
{
}

bool MarkControl::hasScene() const
{
    return m_placed().scene() != nullptr;
}

int MarkControl::markOf(const FactId &fact) const
{
    if (!hasScene() || fact.isNull())
        return -1;
    return m_placed().markOfFact(m_placed().scene()->placeOf(fact));
}

FactId MarkControl::factOf(size_t mark) const
{
    const SceneLayout &placed = m_placed();
    return placed.scene()->idOf(placed.markOf(placed.marks()[mark]).fact);
}

std::vector<MarkIndex::Hit> MarkControl::marksAt(QPointF position) const
{
    return hasScene() ? m_placed().marksAt(position) : std::vector<MarkIndex::Hit>();
}

bool MarkControl::hover(QPointF position)
{
    const auto hits = marksAt(position);
    m_state->setHovered(hits.empty() ? FactId() : factOf(hits.front().mark));
    return !hits.empty() || isWayOut(position);
}

bool MarkControl::isWayOut(QPointF position) const
{
    return hasScene() && m_placed().wayOutRect().contains(position);
}

void MarkControl::click(QPointF position)
{
    if (isWayOut(position))
        return m_span->showMore();
    const auto hits = marksAt(position);
    m_isOpening = !hits.empty() && openCluster(hits.front().mark);
    if (m_isOpening || hits.empty())
        return;
    m_state->setCurrent(clicked(m_placed(), hits, m_state->current()));
}

/// Shows the time of its members, which parts them; false where all have one date.
bool MarkControl::openCluster(size_t mark)
{
    const SceneLayout &placed = m_placed();
    const auto days = placed.clusterDays(placed.marks()[mark]);
    constexpr double leastPart = 0.5;
    if (!days || days->days() < leastPart)
        return false;
    m_span->showDays(days->first, days->end);
    return true;
}

void MarkControl::doubleClick(QPointF position)
{
    if (m_isOpening)
        return;
    const auto hits = marksAt(position);
    if (hits.empty())
        return m_span->fit();
    // As a rule the first click of the two has chosen already.
    const int current = markOf(m_state->current());
    const bool isChosen = std::any_of(hits.begin(), hits.end(), [current](const MarkIndex::Hit &hit) {
        return static_cast<int>(hit.mark) == current;
    });
    if (!isChosen)
        m_state->setCurrent(clicked(m_placed(), hits, {}));
    Q_EMIT activated(m_state->current());
}

void MarkControl::zoom(double factor)
{
    const int mark = markOf(m_state->current());
    if (mark < 0)
        return m_span->zoom(factor);
    const SceneLayout &placed = m_placed();
    const Mark &current = placed.markOf(placed.marks()[static_cast<size_t>(mark)]);
    m_span->zoom(factor, current.span.isNull() ? std::nullopt : std::optional(current.span.middleDay()));
}

void MarkControl::reveal(const FactId &fact)
{
    const ChartScenePtr scene = m_placed().scene();
    const int index = scene && !fact.isNull() ? scene->placeOf(fact) : -1;
    const Mark *mark = index < 0 ? nullptr : scene->markOfFact(index);
    if (mark && !mark->span.isNull())
        m_span->reveal(mark->span.middleDay());
}

bool MarkControl::key(const QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return walk(event->key());
    activate();
    return true;
}

void MarkControl::activate()
{
    if (m_state->current().isNull())
        m_state->setCurrent(m_state->hovered());
    if (!m_state->current().isNull())
        Q_EMIT activated(m_state->current());
}

bool MarkControl::walk(int key)
{
    static const std::map<int, WalkStep> steps = {
        {Qt::Key_Left, WalkStep::PreviousInTime}, {Qt::Key_Right, WalkStep::NextInTime},
        {Qt::Key_Up, WalkStep::PreviousInTable},  {Qt::Key_Down, WalkStep::NextInTable},
        {Qt::Key_Home, WalkStep::First},          {Qt::Key_End, WalkStep::Last}};
    const auto step = steps.find(key);
    if (step == steps.end())
        return false;
    if (!hasScene() || m_placed().scene()->isEmpty())
        return true;
    m_state->setHovered({}); // its tooltip would name another fact than the chosen one
    const ChartScenePtr scene = m_placed().scene();
    m_state->setCurrent(walked(m_placed(), m_state->current(), step->second));
    const Mark *mark = scene->markOfFact(scene->placeOf(m_state->current()));
    if (mark && !mark->span.isNull())
        m_span->include(mark->span.middleDay());
    return true;
}

} // namespace plumbline
