// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/page.h"

#include <QImage>

#include <memory>

namespace plumbline {

struct ChartScene;

/// A chart painted without a window. `size` is in logical pixels and `scale`
/// multiplies it; a page whose rows do not fit comes out taller.
///
/// GUI thread, with a QApplication (any platform, "offscreen" too).
QImage chartImage(const std::shared_ptr<const ChartScene> &scene, QSize size, qreal scale, Theme theme);

} // namespace plumbline
