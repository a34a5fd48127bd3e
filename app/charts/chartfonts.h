// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace plumbline {

/// The type scale of a chart. Sizes are logical pixels, so that a picture has
/// the same proportions on every device.
struct ChartFonts {
    QFont title;
    QFont subtitle;
    QFont label;
    QFont small;

    static ChartFonts standard();
    friend bool operator==(const ChartFonts &, const ChartFonts &) = default;
};

} // namespace plumbline
