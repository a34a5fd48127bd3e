// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;

namespace plumbline {

class ViewState;

/// "Show computed figures" and "Show events on charts" in the menu View: whether charts have
/// the values that follow from stated figures, and flags for what happened meanwhile. Parts of
/// the view, see Lens.
///
/// Puts the actions and a line into `menu`, which owns them, before `before`. `state` must
/// outlive it.
void addLensSwitches(QMenu *menu, QAction *before, ViewState *state);

} // namespace plumbline
