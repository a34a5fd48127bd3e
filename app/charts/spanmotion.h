// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/view.h"

#include <optional>

/// How the visible time span moves. Pure functions on Julian days.
namespace plumbline::span {

inline constexpr double ShortestDays = 7;
inline constexpr double LongestDays = 200 * 365.25;

/// What a chart can show of a span from anywhere: too short or too long ones are
/// mended around their middle; one outside the calendar, or without a length, is none.
std::optional<DayRange> showable(const std::optional<DayRange> &span);

/// Closer (`factor` above 1) or further away, within the limits above; `day` keeps its
/// place.
DayRange zoomed(const DayRange &span, double day, double factor);
/// `span` within the limits, around its middle.
DayRange limited(const DayRange &span);
DayRange moved(const DayRange &span, double days);
/// Moved back as far as it takes to keep some of the data in sight.
DayRange near(const DayRange &span, const DayRange &data);
/// Moved to have the day in its middle, unless it is well in sight already.
DayRange revealing(const DayRange &span, double day);
/// On the way from one to the other, `part` between 0 and 1.
DayRange between(const DayRange &from, const DayRange &to, double part);

} // namespace plumbline::span
