// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace plumbline {

/// The program's icon in the sizes that windows and task bars ask for; up to 32 pixels
/// from a drawing of its own, as in packaging/icons.cmake. Needs a QGuiApplication.
QIcon applicationIcon();

} // namespace plumbline
