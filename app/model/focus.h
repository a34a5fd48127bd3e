// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"

#include <vector>

namespace plumbline {

/// The companies that have a colour, the same on every page. All others are
/// grey and named.
class Focus
{
public:
    static constexpr int MostCompanies = 8;

    Focus() = default;
    /// Those of `chosen` that the dataset has; without any, the wanted companies
    /// with the most facts.
    Focus(const Dataset &dataset, const Filter &filter, const QStringList &chosen = {});

    const std::vector<EntityIndex> &companies() const { return m_companies; }
    /// 0 to MostCompanies - 1, or -1 when the company is not in focus.
    int placeOf(EntityIndex company) const;

private:
    std::vector<EntityIndex> m_companies;
};

} // namespace plumbline
