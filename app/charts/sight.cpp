// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sight.h"

namespace plumbline {

std::vector<int> placesInTime(const SceneLayout &placed)
{
    if (!placed.scene())
        return {};
    std::vector<int> places = placed.scene()->figures();
    if (placed.span())
        std::erase_if(places, [&placed](int place) { return placed.markOfFact(place) < 0; });
    return places;
}

std::vector<int> eventsInTime(const SceneLayout &placed)
{
    if (!placed.scene())
        return {};
    std::vector<int> events = placed.scene()->events;
    std::erase_if(events, [&placed](int event) { return placed.markOfFact(event) < 0; });
    return events;
}

std::vector<int> factsBetween(const SceneLayout &placed, double top, double bottom)
{
    std::vector<int> facts = placesInTime(placed);
    std::erase_if(facts, [&placed](int place) { return placed.scene()->computedAt(place) != nullptr; });
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
