// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/crowdedrows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace plumbline {

namespace {

/// No label or symbol reaches further, so only what is this near can be in the way.
constexpr double LongestReach = 1000;

using Place = CrowdedRows::Place;

/// Calls back with the places of a row near `x`, until it says false.
template<typename Row, typename Visit>
bool allNear(Row &row, double x, Visit visit)
{
    for (auto place = row.rbegin(); place != row.rend(); ++place) {
        if (place->x() < x - LongestReach)
            return true;
        if (!visit(*place))
            return false;
    }
    return true;
}

bool symbolTouches(const Place &place, double left, double right)
{
    return left < place.x() + place.reach && place.x() - place.reach < right;
}

bool labelTouches(const Place &place, double left, double right)
{
    return place.hasLabel && left < place.first.right && place.first.left < right;
}

bool hasRoom(const std::vector<Place> &row, double x, double left, double right)
{
    return allNear(row, x, [&](const Place &place) {
        return !symbolTouches(place, left, right) && !labelTouches(place, left, right);
    });
}

/// The importance of the labels that a symbol would cover; none where it would cover
/// a symbol.
std::optional<int> costOf(const std::vector<Place> &row, const CrowdedRows::Entry &entry)
{
    int cost = std::numeric_limits<int>::min();
    const double left = entry.x - entry.reach;
    const double right = entry.x + entry.reach;
    const bool isFree = allNear(row, entry.x, [&](const Place &place) {
        if (labelTouches(place, left, right))
            cost = std::max(cost, place.first.importance);
        return !symbolTouches(place, left, right);
    });
    return isFree ? std::optional(cost) : std::nullopt;
}

} // namespace

CrowdedRows::CrowdedRows(int rows, double clusterReach)
    : m_rows(static_cast<size_t>(rows))
    , m_clusterReach(clusterReach)
{
}

void CrowdedRows::add(const Entry &entry)
{
    if (!placeWithLabel(entry) && !placeOverLabels(entry))
        join(entry);
}

bool CrowdedRows::placeWithLabel(const Entry &entry)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!hasRoom(m_rows[row], entry.x, entry.left, entry.right))
            continue;
        m_rows[row].push_back({entry, static_cast<int>(row), entry.hasLabel, {}, entry.x, entry.reach});
        return true;
    }
    return false;
}

/// Where the labels that go matter least; it keeps its own where that has room then.
bool CrowdedRows::placeOverLabels(const Entry &entry)
{
    std::optional<int> least;
    size_t best = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto cost = costOf(m_rows[row], entry);
        if (cost && (!least || *cost < *least)) {
            least = cost;
            best = row;
        }
    }
    if (!least)
        return false;
    Row &row = m_rows[best];
    allNear(row, entry.x, [&](Place &place) {
        if (labelTouches(place, entry.x - entry.reach, entry.x + entry.reach))
            place.hasLabel = false;
        return true;
    });
    const bool keepsLabel = entry.hasLabel && hasRoom(row, entry.x, entry.left, entry.right);
    row.push_back({entry, static_cast<int>(best), keepsLabel, {}, entry.x, entry.reach});
    return true;
}

/// Into a cluster with the nearest symbol.
void CrowdedRows::join(const Entry &entry)
{
    Place *nearest = nullptr;
    for (Row &row : m_rows) {
        if (!nearest || std::abs(row.back().x() - entry.x) < std::abs(nearest->x() - entry.x))
            nearest = &row.back();
    }
    if (nearest->members.empty())
        nearest->members.push_back(nearest->first.mark);
    nearest->members.push_back(entry.mark);
    nearest->hasLabel = false;
    nearest->lastX = entry.x;
    nearest->reach = m_clusterReach;
}

std::vector<Place> CrowdedRows::places() const
{
    std::vector<Place> all;
    for (const Row &row : m_rows)
        all.insert(all.end(), row.begin(), row.end());
    return all;
}

} // namespace plumbline
