// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnfit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plumbline {

namespace {

/// Takes `missing` from the widths down to `floors`; what could not be taken is left.
int shrink(std::vector<int> &widths, const std::vector<int> &floors, int missing)
{
    std::vector<int> spare;
    for (size_t column = 0; column < widths.size(); ++column)
        spare.push_back(std::max(0, widths[column] - floors[column]));
    const int all = std::accumulate(spare.begin(), spare.end(), 0);
    if (missing <= 0 || all == 0)
        return missing;
    const double share = std::min(1.0, static_cast<double>(missing) / all);
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] -= static_cast<int>(std::ceil(spare[column] * share));
    return std::max(0, missing - all);
}

} // namespace

ColumnNeed columnNeed(std::vector<int> cells, int least, int most, double usual)
{
    if (cells.empty())
        return {least, least, least};
    std::sort(cells.begin(), cells.end());
    const auto widthAt = [&](double share) {
        const auto place = std::lround(share * static_cast<double>(cells.size() - 1));
        return std::max(least, std::min(most, cells[static_cast<size_t>(place)]));
    };
    return {least, widthAt(usual), widthAt(1)};
}

std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room)
{
    std::vector<int> widths;
    int lastTurn = 0;
    for (const ColumnNeed &need : needs) {
        widths.push_back(need.wanted);
        lastTurn = std::max(lastTurn, need.turn);
    }
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - room;
    const auto shrinkTo = [&](auto floorOf) {
        std::vector<int> floors;
        for (const ColumnNeed &need : needs)
            floors.push_back(floorOf(need));
        missing = shrink(widths, floors, missing);
    };
    shrinkTo([](const ColumnNeed &need) { return need.turn == 0 ? need.least : need.wanted; });
    shrinkTo([](const ColumnNeed &need) { return need.turn == 0 ? need.least : need.usual; });
    for (int turn = 1; turn <= lastTurn; ++turn)
        shrinkTo([turn](const ColumnNeed &need) { return need.turn <= turn ? need.least : need.usual; });
    return widths;
}

} // namespace plumbline
