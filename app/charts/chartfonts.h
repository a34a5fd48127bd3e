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

/// Lets what the application's font lacks come in the Chinese forms of characters:
/// outside a Chinese locale the system may give the Japanese ones. A reader whose
/// system speaks Chinese, Japanese or Korean keeps what it has chosen.
void preferSimplifiedChinese();

} // namespace plumbline
