// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/phrase.h"

#include <algorithm>

namespace plumbline {

namespace {

bool contains(const std::vector<FactId> &facts, const FactId &fact)
{
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

void addFacts(std::vector<FactId> &facts, const std::vector<FactId> &more)
{
    for (const FactId &fact : more) {
        if (!contains(facts, fact))
            facts.push_back(fact);
    }
}

} // namespace

bool Phrase::carries(const FactId &fact) const
{
    return contains(facts, fact);
}

void addPhrase(std::vector<Phrase> &phrases, Phrase phrase)
{
    const std::pair place(phrase.place.start, phrase.place.end);
    const auto found =
        std::lower_bound(phrases.begin(), phrases.end(), place, [](const Phrase &known, const auto &wanted) {
            return std::pair(known.place.start, known.place.end) < wanted;
        });
    if (found == phrases.end() || found->place != phrase.place) {
        phrases.insert(found, std::move(phrase));
        return;
    }
    if (phrase.states && !found->states)
        std::swap(*found, phrase);
    addFacts(found->facts, phrase.facts);
}

std::vector<FactId> factsAt(const std::vector<Phrase> &phrases, qsizetype position)
{
    std::vector<const Phrase *> found;
    for (const Phrase &phrase : phrases) {
        if (phrase.place.start <= position && position < phrase.place.end)
            found.push_back(&phrase);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Phrase *a, const Phrase *b) { return a->place.size() < b->place.size(); });
    std::vector<FactId> facts;
    for (const Phrase *phrase : found)
        addFacts(facts, phrase->facts);
    return facts;
}

FactId factAfter(const std::vector<FactId> &facts, const FactId &current)
{
    if (facts.empty())
        return {};
    const auto found = std::find(facts.begin(), facts.end(), current);
    return found == facts.end() || found + 1 == facts.end() ? facts.front() : *(found + 1);
}

} // namespace plumbline
