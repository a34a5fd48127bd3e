// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plumbline {

/// Gives the actions of a window their icons, by their object names. To be called when all
/// of them are there; an action that has an icon of its own keeps it.
void setActionIcons(QWidget *window);

} // namespace plumbline
