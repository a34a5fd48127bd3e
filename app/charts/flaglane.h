// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/timescale.h"

#include <optional>
#include <vector>

namespace plumbline {

/// The flags of a band in one row: at the middle of their date, and where they would overlap
/// one for all of them. A value; any thread.
class FlagLane
{
public:
    struct Flag {
        size_t mark = 0;             ///< in the band
        double x = 0;                ///< of the pole
        std::vector<size_t> members; ///< of a cluster: its marks in order of time; else empty

        bool isCluster() const { return !members.empty(); }
        int count() const { return isCluster() ? static_cast<int>(members.size()) : 1; }
    };

    /// `marks` in order of their middle day, all with a date. Over a `span` (of `time`) flags
    /// cluster alike wherever it stands, so that none jumps while time moves.
    FlagLane(const std::vector<Mark> &marks, const TimeScale &time, const std::optional<DayRange> &span);

    /// Those in sight, from left to right.
    const std::vector<Flag> &flags() const { return m_flags; }
    /// How many marks lie outside of the time that is shown.
    int away() const { return m_away; }

private:
    std::vector<Flag> m_flags;
    int m_away = 0;
};

} // namespace plumbline
