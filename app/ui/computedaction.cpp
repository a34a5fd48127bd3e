// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/computedaction.h"

#include "model/viewstate.h"

#include <QMenu>

namespace plumbline {

ComputedAction::ComputedAction(QMenu *menu, QAction *before, ViewState *state)
    : QObject(menu)
    , m_state(state)
    , m_action(new QAction(tr("Show &computed figures"), menu))
{
    m_action->setObjectName(QStringLiteral("actionShowComputed"));
    m_action->setToolTip(tr("Growth and earlier levels that follow from what the articles state"));
    m_action->setStatusTip(m_action->toolTip());
    m_action->setCheckable(true);
    menu->insertAction(before, m_action);
    menu->insertSeparator(before);
    connect(m_action, &QAction::triggered, this, &ComputedAction::choose);
    connect(state, &ViewState::viewChanged, this, &ComputedAction::follow);
    follow();
}

void ComputedAction::choose(bool isShown)
{
    Lens lens = m_state->lens();
    lens.hidesComputed = !isShown;
    m_state->setLens(lens);
}

void ComputedAction::follow()
{
    m_action->setChecked(!m_state->lens().hidesComputed);
}

} // namespace plumbline
