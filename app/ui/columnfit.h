// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plumbline {

/// What a column of a table asks for, in pixels; `least` <= `usual` <= `wanted`.
struct ColumnNeed {
    int least = 0;  ///< never less
    int usual = 0;  ///< most cells fit
    int wanted = 0; ///< every cell fits
    int turn = 0;   ///< when it gives way; 0 before all others, even before their long cells
};

/// Widths of all columns for `room` pixels. What is too much is taken from the columns
/// of turn 0, then from the few long cells of any other, then from these by their
/// turns, each in proportion to what it has above the next step. Wider than `room`
/// where the least widths are; what is left over is the caller's. Pure.
std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room);

/// `cells` are the widths that the cells of a column want, in any order. Its usual
/// width fits the share `usual` of them.
ColumnNeed columnNeed(std::vector<int> cells, int least, int most, double usual);

} // namespace plumbline
