// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace plumbline {

class ViewState;

/// "Show computed figures" in the menu View: whether charts have the values that follow
/// from stated figures. A part of the view, see Lens.
class ComputedAction : public QObject
{
    Q_OBJECT

public:
    /// Puts the action into `menu` before `before`. `state` must outlive it; the menu owns it.
    ComputedAction(QMenu *menu, QAction *before, ViewState *state);

private:
    void choose(bool isShown);
    void follow();

    ViewState *m_state;
    QAction *m_action;
};

} // namespace plumbline
