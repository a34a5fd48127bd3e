// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/passageorder.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace plumbline {

namespace {

/// How many overlapping places or spots are looked at before giving up: a real
/// dataset has two or three.
constexpr size_t MostOverlaps = 64;

bool areApart(CodePointSpan a, CodePointSpan b)
{
    return a.end <= b.start || b.end <= a.start;
}

bool areApart(Utf16Span a, Utf16Span b)
{
    return a.end <= b.start || b.end <= a.start;
}

void takeOnlyCandidates(std::vector<Spot> &spots)
{
    for (Spot &spot : spots) {
        if (spot.candidates.size() == 1)
            spot.taken = spot.candidates.front();
    }
}

std::vector<size_t> takenByPlace(const std::vector<Spot> &spots)
{
    std::vector<size_t> order;
    for (size_t spot = 0; spot < spots.size(); ++spot) {
        if (spots[spot].taken)
            order.push_back(spot);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return spots[a].taken->place.start < spots[b].taken->place.start;
    });
    return order;
}

/// Spots that stood apart cannot share a place: both are given up.
void giveUpSharedPlaces(std::vector<Spot> &spots)
{
    const std::vector<size_t> order = takenByPlace(spots);
    std::vector<size_t> doubtful;
    for (size_t first = 0; first < order.size(); ++first) {
        const Spot &spot = spots[order[first]];
        for (size_t next = first + 1; next < order.size(); ++next) {
            const Spot &other = spots[order[next]];
            if (areApart(spot.taken->place, other.taken->place))
                break;
            const bool isTooMany = next - first > MostOverlaps;
            if (isTooMany || areApart(spot.inArticle, other.inArticle))
                doubtful.insert(doubtful.end(), {order[first], order[next]});
            if (isTooMany)
                break;
        }
    }
    for (const size_t spot : doubtful)
        spots[spot].taken.reset();
}

/// What lies between the neighbours of a spot in the copy; open when the copy's
/// beginning or end stands in for a neighbour.
struct Gap {
    qsizetype start = 0;
    qsizetype end = std::numeric_limits<qsizetype>::max();
    bool isOpen = false;

    bool contains(Utf16Span place) const { return start <= place.start && place.end <= end; }
    auto operator<=>(const Gap &) const = default;
};

Gap gapOf(const std::vector<Spot> &spots, const std::vector<size_t> &anchors, size_t spot)
{
    const CodePointSpan span = spots[spot].inArticle;
    const auto behind = std::upper_bound(anchors.begin(), anchors.end(), spot);
    auto next = behind;
    while (next != anchors.end() && static_cast<size_t>(next - behind) < MostOverlaps &&
           spots[*next].inArticle.start < span.end)
        ++next;
    auto previous = behind;
    while (previous != anchors.begin() && static_cast<size_t>(behind - previous) < MostOverlaps &&
           spots[*(previous - 1)].inArticle.end > span.start)
        --previous;
    Gap gap;
    gap.isOpen = previous == anchors.begin() || next == anchors.end();
    if (previous != anchors.begin())
        gap.start = spots[*(previous - 1)].taken->place.end;
    if (next != anchors.end())
        gap.end = spots[*next].taken->place.start;
    return gap;
}

std::vector<qsizetype> takenStarts(const std::vector<Spot> &spots)
{
    std::vector<qsizetype> starts;
    for (const size_t spot : takenByPlace(spots))
        starts.push_back(spots[spot].taken->place.start);
    return starts;
}

bool isTaken(Utf16Span place, const std::vector<qsizetype> &starts)
{
    const auto first = std::lower_bound(starts.begin(), starts.end(), place.start);
    return first != starts.end() && *first < place.end;
}

/// The candidates that lie in the gap; none when the gap is open and one outside
/// is left over, for then nothing says which is which.
std::vector<Candidate> candidatesIn(const Gap &gap, const Spot &spot, const std::vector<qsizetype> &taken)
{
    std::vector<Candidate> inside;
    for (const Candidate &candidate : spot.candidates) {
        if (gap.contains(candidate.place))
            inside.push_back(candidate);
        else if (gap.isOpen && !isTaken(candidate.place, taken))
            return {};
    }
    return inside;
}

/// In each gap between neighbours: as many places as spots with one quote.
void takeByOrder(std::vector<Spot> &spots, bool inOpenGaps)
{
    const std::vector<size_t> anchors = spotsInOrder(spots);
    const std::vector<qsizetype> taken = takenStarts(spots);
    std::map<std::tuple<int, Gap>, std::vector<size_t>> groups;
    for (size_t spot = 0; spot < spots.size(); ++spot) {
        if (spots[spot].taken || spots[spot].candidates.empty())
            continue;
        const Gap gap = gapOf(spots, anchors, spot);
        if (gap.isOpen == inOpenGaps)
            groups[{spots[spot].quote, gap}].push_back(spot);
    }
    for (const auto &[key, members] : groups) {
        const auto inside = candidatesIn(std::get<Gap>(key), spots[members.front()], taken);
        if (inside.size() != members.size())
            continue;
        for (size_t member = 0; member < members.size(); ++member)
            spots[members[member]].taken = inside[member];
    }
}

} // namespace

void takePlaces(std::vector<Spot> &spots)
{
    takeOnlyCandidates(spots);
    giveUpSharedPlaces(spots);
    takeByOrder(spots, false);
    takeByOrder(spots, true);
    giveUpSharedPlaces(spots);
}

std::vector<size_t> spotsInOrder(const std::vector<Spot> &spots)
{
    // ends[n]: the spot with the least place that ends a sequence of n + 1 spots.
    std::vector<size_t> ends;
    constexpr size_t none = std::numeric_limits<size_t>::max();
    std::vector<size_t> before(spots.size(), none);
    const auto startOf = [&](size_t spot) { return spots[spot].taken->place.start; };
    for (size_t spot = 0; spot < spots.size(); ++spot) {
        if (!spots[spot].taken)
            continue;
        const auto place = std::upper_bound(ends.begin(), ends.end(), spot,
                                            [&](size_t a, size_t b) { return startOf(a) < startOf(b); });
        before[spot] = place == ends.begin() ? none : *(place - 1);
        if (place == ends.end())
            ends.push_back(spot);
        else
            *place = spot;
    }
    std::vector<size_t> sequence;
    for (size_t spot = ends.empty() ? none : ends.back(); spot != none; spot = before[spot])
        sequence.push_back(spot);
    std::reverse(sequence.begin(), sequence.end());
    return sequence;
}

} // namespace plumbline
