// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"

#include <algorithm>
#include <set>

namespace plumbline {

std::vector<int> ChartScene::figures() const
{
    std::vector<int> all = facts;
    for (size_t i = 0; i < computed.size(); ++i)
        all.push_back(placeOfComputed(i));
    return all;
}

std::vector<int> ChartScene::places() const
{
    std::vector<int> all = figures();
    all.insert(all.end(), events.begin(), events.end());
    return all;
}

int ChartScene::placeAt(int position) const
{
    const auto index = static_cast<size_t>(position);
    const size_t before = facts.size() + computed.size();
    if (index >= before)
        return events[index - before];
    return index < facts.size() ? facts[index] : placeOfComputed(index - facts.size());
}

int ChartScene::positionOf(int place) const
{
    if (place >= dataset->factCount())
        return static_cast<int>(facts.size()) + place - dataset->factCount();
    const auto found = std::find(facts.begin(), facts.end(), place);
    if (found != facts.end())
        return static_cast<int>(found - facts.begin());
    const auto event = std::find(events.begin(), events.end(), place);
    const auto before = static_cast<std::ptrdiff_t>(facts.size() + computed.size());
    return event == events.end() ? -1 : static_cast<int>(before + (event - events.begin()));
}

std::vector<int> ChartScene::figureFacts() const
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

std::vector<int> ChartScene::citedFacts() const
{
    std::vector<int> cited = figureFacts();
    cited.insert(cited.end(), events.begin(), events.end());
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
