// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QPalette>
#include <QString>

namespace plumbline {

/// Distances in logical pixels, used by every layout of the window.
namespace Spacing {
inline constexpr int Tight = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
} // namespace Spacing

QPalette widgetPalette(const Palette &colours);

/// The one style sheet of the program. Sizes of type follow `basePixels`, the
/// size of ordinary text. What a widget is, is said by its property `role`:
/// "figure", "company", "section", "soft", "pill" (with `tone`), "card", "link" ...
QString styleSheet(const Palette &colours, int basePixels);

} // namespace plumbline
