// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"

#include <algorithm>
#include <set>

namespace plumbline {

const Derivation *ChartScene::computedAt(int place) const
{
    return place < dataset->factCount() ? nullptr
                                        : &computed[static_cast<size_t>(place - dataset->factCount())];
}

FactId ChartScene::idOf(int place) const
{
    const Derivation *value = computedAt(place);
    return value ? value->id(*dataset) : dataset->fact(place).id();
}

int ChartScene::placeOf(const FactId &id) const
{
    if (!isDerivationId(id))
        return dataset->indexOf(id);
    const auto found = std::find_if(computed.begin(), computed.end(),
                                    [&](const Derivation &value) { return value.id(*dataset) == id; });
    return found == computed.end() ? -1 : placeOfComputed(static_cast<size_t>(found - computed.begin()));
}

std::vector<int> ChartScene::places() const
{
    std::vector<int> all = facts;
    for (size_t i = 0; i < computed.size(); ++i)
        all.push_back(placeOfComputed(i));
    return all;
}

int ChartScene::placeAt(int position) const
{
    const auto index = static_cast<size_t>(position);
    return index < facts.size() ? facts[index] : placeOfComputed(index - facts.size());
}

int ChartScene::positionOf(int place) const
{
    if (place >= dataset->factCount())
        return static_cast<int>(facts.size()) + place - dataset->factCount();
    const auto found = std::find(facts.begin(), facts.end(), place);
    return found == facts.end() ? -1 : static_cast<int>(found - facts.begin());
}

std::vector<int> ChartScene::citedFacts() const
{
    std::vector<int> cited = facts;
    std::set<int> known(facts.begin(), facts.end());
    for (const Derivation &value : computed) {
        for (const int input : {value.first, value.second}) {
            if (known.insert(input).second)
                cited.push_back(input);
        }
    }
    return cited;
}

const Mark *ChartScene::markOfFact(int fact) const
{
    for (const Band &band : bands) {
        const auto found = std::find_if(band.marks.begin(), band.marks.end(),
                                        [fact](const Mark &mark) { return mark.fact == fact; });
        if (found != band.marks.end())
            return &*found;
    }
    return nullptr;
}

} // namespace plumbline
