// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/lens.h"
#include "model/page.h"

#include <optional>

namespace plumbline {

/// A stretch of calendar time in Julian days, with fractions.
struct DayRange {
    double first = 0;
    double end = 0; ///< exclusive

    double days() const { return end - first; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Everything that a reader has chosen to look at: what is saved under a name,
/// gone back to, copied as text and kept between sessions. Carries ids only, so
/// it outlives the dataset. A value.
struct View {
    Page page = Page::Growth;
    Level level; ///< of the page Levels; null: the first that there is
    Filter filter;
    Lens lens;
    QStringList focus;            ///< entity ids that have a colour, by place; see Focus. Empty: automatic
    std::optional<DayRange> span; ///< visible on every chart; none: each page fits its facts
    FactId current;
    QString article; ///< id, of the page Articles; empty: none
    QString
        coverage; ///< id of the metric of the page Coverage; empty: that of the current fact, or the largest

    friend bool operator==(const View &, const View &) = default;
};

} // namespace plumbline
