// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filterfacets.h"

#include "model/filtertest.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int FactsBetweenLooks = 4096;

bool isOnPage(const PageTest &test, Page page, int fact)
{
    return !isChartPage(page) || test.has(fact);
}

} // namespace

std::optional<Facets> countFacets(const Dataset &dataset, std::shared_ptr<const FacetValues> values,
                                  const Filter &filter, const PageRequest &request,
                                  const std::atomic<bool> *cancelled)
{
    Facets facets;
    for (const FilterSection section : FilterSections)
        facets.counts[static_cast<size_t>(section)].resize(values->of(section).size());
    const PageTest page(dataset, request);
    const FilterTest wanted(dataset, filter);
    for (int fact = 0; fact < dataset.factCount(); ++fact) {
        if (fact % FactsBetweenLooks == 0 && cancelled && *cancelled)
            return std::nullopt;
        if (!isOnPage(page, request.page, fact))
            continue;
        ++facets.all;
        const unsigned stops = wanted.stoppedBy(fact);
        facets.shown += stops == 0 ? 1 : 0;
        for (const FilterSection section : FilterSections) {
            const bool passesOthers = (stops & ~FilterTest::bit(section)) == 0;
            if (passesOthers)
                values->count(dataset, fact, section, facets.counts[static_cast<size_t>(section)]);
        }
    }
    facets.values = std::move(values);
    return facets;
}

Level shownLevel(const Dataset &dataset, const Filter &filter, const Level &chosen, const QString &currency)
{
    std::vector<LevelChoice> choices = levelChoices(dataset, filter, currency);
    if (choices.empty())
        choices = levelChoices(dataset, {}, currency);
    if (choices.empty())
        return {};
    return choices[static_cast<size_t>(std::max(placeOf(choices, chosen), 0))].level;
}

} // namespace plumbline
