// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lensswitches.h"

#include "model/viewstate.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LensSwitches)
};

/// Checked while the part of the lens is not set.
QAction *newSwitch(QMenu *menu, ViewState *state, bool Lens::*hides, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, menu);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setCheckable(true);
    const auto follow = [action, state, hides] { action->setChecked(!(state->lens().*hides)); };
    QObject::connect(action, &QAction::triggered, state, [state, hides](bool isShown) {
        Lens lens = state->lens();
        lens.*hides = !isShown;
        state->setLens(lens);
    });
    QObject::connect(state, &ViewState::viewChanged, action, follow);
    follow();
    return action;
}

} // namespace

void addLensSwitches(QMenu *menu, QAction *before, ViewState *state)
{
    QAction *computed =
        newSwitch(menu, state, &Lens::hidesComputed, Words::tr("Show &computed figures"),
                  Words::tr("Growth and earlier levels that follow from what the articles state"));
    computed->setObjectName(QStringLiteral("actionShowComputed"));
    QAction *events = newSwitch(menu, state, &Lens::hidesEvents, Words::tr("Show e&vents on charts"),
                                Words::tr("Flags for what happened to the companies of the page"));
    events->setObjectName(QStringLiteral("actionShowEvents"));
    menu->insertActions(before, {computed, events});
    menu->insertSeparator(before);
}

} // namespace plumbline
