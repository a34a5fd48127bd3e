// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facetvalues.h"
#include "model/page.h"

#include <atomic>
#include <memory>

namespace plumbline {

/// How many facts of a page each value of the filter would show. A value.
struct Facets {
    std::shared_ptr<const FacetValues> values; ///< null before a dataset is there
    /// By section and place in its values: the facts of the page that have the
    /// value and pass all other sections.
    std::array<std::vector<int>, FilterSections.size()> counts;
    int shown = 0; ///< facts of the page that pass all sections
    int all = 0;   ///< facts of the page

    const std::vector<int> &of(FilterSection section) const { return counts[static_cast<size_t>(section)]; }
};

/// Counts in one pass over the dataset. The page Articles counts all facts.
///
/// Any thread. `values` are those of the dataset. `cancelled` may be null; when it
/// turns true the result is empty.
std::optional<Facets> countFacets(const Dataset &dataset, std::shared_ptr<const FacetValues> values,
                                  const Filter &filter, const PageRequest &request,
                                  const std::atomic<bool> *cancelled = nullptr);

/// What the page Levels shows: the chosen level if the filter leaves facts of it,
/// else the first that has some. When the filter leaves none at all, the same
/// without the filter. `currency` as in PageRequest.
Level shownLevel(const Dataset &dataset, const Filter &filter, const Level &chosen,
                 const QString &currency = {});

} // namespace plumbline
