// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/timescale.h"

#include <vector>

namespace plumbline {

/// What the bar of a period shows beside its ends, so that a quarter, a half, a year and
/// several years look different wherever the chart begins and ends. Positions in pixels.
struct SpanSigns {
    bool isThin = false;          ///< no period that a figure covers, but the time in which it lies
    std::vector<double> partings; ///< gaps where quarters meet: one in a half, two in nine months
    std::vector<double> ticks;    ///< at the ends of years, and where years meet
};

/// Of a mark on the time axis.
SpanSigns spanSigns(const Mark &mark, const TimeScale &time);
/// The same for a length alone, between two ends.
SpanSigns spanSigns(int months, double left, double right);

} // namespace plumbline
