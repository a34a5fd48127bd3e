// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

namespace plumbline {

class PageView;

/// A page's chart as it is on screen: the same size, time axis and marks, without what
/// only the pointer brings. The page must show a scene.
PictureOptions pictureOnScreen(const PageView &page, Theme theme);

/// Whether the reader sees less than the page has: zoomed in, or scrolled.
bool showsPart(const PageView &page);

} // namespace plumbline
