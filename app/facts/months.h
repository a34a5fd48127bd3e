// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

/// The lengths of the periods in which companies report.
inline constexpr int MonthsOfQuarter = 3;
inline constexpr int MonthsOfHalf = 6;
inline constexpr int MonthsOfNine = 9;
inline constexpr int MonthsOfYear = 12;

} // namespace plumbline
