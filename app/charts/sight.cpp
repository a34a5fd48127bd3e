// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sight.h"

namespace plumbline {

std::vector<int> factsInTime(const SceneLayout &placed)
{
    if (!placed.scene())
        return {};
    std::vector<int> facts = placed.scene()->facts;
    if (placed.span())
        std::erase_if(facts, [&placed](int fact) { return placed.markOfFact(fact) < 0; });
    return facts;
}

std::vector<int> factsBetween(const SceneLayout &placed, double top, double bottom)
{
    std::vector<int> facts = factsInTime(placed);
    const auto isAway = [&](int fact) {
        const int index = placed.markOfFact(fact);
        if (index < 0)
            return false;
        const PlacedMark &mark = placed.marks()[static_cast<size_t>(index)];
        for (size_t value = 0; value < mark.pointCount; ++value) {
            const double y = placed.point(mark, value).y();
            if (y >= top && y <= bottom)
                return false;
        }
        return true;
    };
    std::erase_if(facts, isAway);
    return facts;
}

} // namespace plumbline
