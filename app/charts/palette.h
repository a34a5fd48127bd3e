// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace plumbline {

enum class Theme { Light, Dark };

/// Every colour of the program, in a light and a dark half.
///
/// Company colours are those of Okabe and Ito, "Color Universal Design" (2008),
/// darkened or lightened until they stand out 3 to 1 from the surface.
struct Palette {
    QColor window;     ///< behind panes and bars
    QColor surface;    ///< behind charts, tables and text
    QColor stripe;     ///< every other lane, strips
    QColor ink;        ///< text
    QColor inkSoft;    ///< labels of axes, secondary text; still 4.5 to 1
    QColor line;       ///< frames and separators
    QColor grid;       ///< behind marks
    QColor accent;     ///< selection, links
    QColor accentSoft; ///< selected row, pills
    QColor mark;       ///< highlighted phrase in a passage
    QColor markInk;    ///< text on it
    QColor warning;    ///< text of a caution
    QColor warningSoft;
    QColor good; ///< text of the pill "reported"
    QColor goodSoft;
    QColor tooltip;
    QColor tooltipInk;
    QColor others; ///< companies out of focus
    std::array<QColor, 8> companies;

    static const Palette &of(Theme theme);

    /// `place` as Focus::placeOf gives it; -1 gives `others`.
    QColor company(int place) const;
};

} // namespace plumbline
