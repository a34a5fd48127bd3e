// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"

#include <array>
#include <vector>

namespace plumbline {

/// The companies that have a colour, the same on every page. All others are
/// grey and named.
///
/// Each of the places is a colour. A company keeps its place while others join
/// and leave: a list of ids has an empty text where a place is free.
class Focus
{
public:
    static constexpr int MostCompanies = 8;

    Focus() { m_places.fill(EntityIndex::None); }
    /// `chosen` has an id or an empty text for each place; ids that the dataset
    /// lacks leave their place free. An empty list, and one of which the dataset
    /// knows no id, stands for the wanted companies with the most facts: each takes
    /// the place of its rank in the whole dataset if it can, so that a filter moves
    /// as few colours as possible, and one that wants no company moves none. {""} is nobody.
    Focus(const Dataset &dataset, const Filter &filter, const QStringList &chosen = {});

    /// By place, EntityIndex::None where it is free.
    const std::array<EntityIndex, MostCompanies> &places() const { return m_places; }
    /// Those in focus, in the order of their places.
    std::vector<EntityIndex> companies() const;
    /// 0 to MostCompanies - 1, or -1 when the company is not in focus.
    int placeOf(EntityIndex company) const;
    /// What View::focus has for this focus.
    QStringList ids(const Dataset &dataset) const;

private:
    void choose(const Dataset &dataset, const QStringList &chosen);
    void takeRanked(const Dataset &dataset, const Filter &filter);

    std::array<EntityIndex, MostCompanies> m_places;
};

} // namespace plumbline
