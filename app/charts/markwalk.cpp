// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markwalk.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

/// Marks this near to each other lie on one spot: repeated clicks walk through them.
constexpr double SameSpot = 4;

std::vector<int> inTime(const SceneLayout &placed)
{
    std::vector<std::tuple<bool, double, int>> marks;
    for (const Band &band : placed.scene()->bands) {
        const bool isOffTime = !isTimed(band);
        for (const Mark &mark : band.marks) {
            if (!isFlags(band) || placed.markOfFact(mark.fact) >= 0)
                marks.emplace_back(isOffTime, isOffTime ? 0.0 : mark.span.middleDay(), mark.fact);
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) {
        return std::pair(std::get<0>(a), std::get<1>(a)) < std::pair(std::get<0>(b), std::get<1>(b));
    });
    std::vector<int> facts;
    for (const auto &[isOffTime, day, fact] : marks)
        facts.push_back(fact);
    return facts;
}

} // namespace

FactId walked(const SceneLayout &placed, const FactId &current, WalkStep step)
{
    const ChartScene &scene = *placed.scene();
    const bool isInTable = step != WalkStep::PreviousInTime && step != WalkStep::NextInTime;
    const std::vector<int> order = isInTable ? scene.places() : inTime(placed);
    if (order.empty())
        return {};
    const auto here = std::find(order.begin(), order.end(), scene.placeOf(current));
    const bool isForward = step == WalkStep::NextInTime || step == WalkStep::NextInTable;
    const auto last = std::prev(order.end());
    auto there = isForward || step == WalkStep::First ? order.begin() : last;
    if (here != order.end() && step != WalkStep::First && step != WalkStep::Last)
        there = isForward ? std::min(std::next(here), last)
                          : (here == order.begin() ? here : std::prev(here));
    return scene.idOf(*there);
}

FactId clicked(const SceneLayout &placed, const std::vector<MarkIndex::Hit> &hits, const FactId &current)
{
    if (hits.empty())
        return {};
    std::vector<size_t> spot;
    for (const MarkIndex::Hit &hit : hits) {
        if (hit.distance <= hits.front().distance + SameSpot)
            spot.push_back(hit.mark);
    }
    std::sort(spot.begin(), spot.end());
    std::vector<int> facts;
    for (const size_t mark : spot) {
        for (const Mark *member : placed.marksOf(placed.marks()[mark]))
            facts.push_back(member->fact);
    }
    // The first click takes what the tooltip names, further ones walk on from there.
    const ChartScene &scene = *placed.scene();
    const auto here = std::find(facts.begin(), facts.end(), scene.placeOf(current));
    const int nearest = placed.marksOf(placed.marks()[hits.front().mark]).front()->fact;
    const int next = here == facts.end() || std::next(here) == facts.end() ? facts.front() : *std::next(here);
    return scene.idOf(here == facts.end() ? nearest : next);
}

} // namespace plumbline
