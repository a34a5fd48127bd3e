// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/disagreements.h"

#include "analysis/agreement.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// A fact with itself, or with another one of a higher position.
using Pair = std::pair<int, int>;
using Found = std::map<Pair, Disagreement>;

Disagreement &between(Found &found, int one, int other)
{
    const Pair pair = std::minmax(one, other);
    Disagreement &place = found[pair];
    if (place.facts.empty()) {
        place.facts = {pair.first};
        if (pair.second != pair.first)
            place.facts.push_back(pair.second);
    }
    return place;
}

/// Every amount of a disputed fact stands beside the others, conversions too.
void addDisputed(Found &found, const Dataset &dataset, int fact)
{
    Disagreement &disputed = between(found, fact, fact);
    disputed.differs = true;
    const auto statements = dataset.fact(fact).statements();
    for (size_t i = 0; i < statements.size(); ++i) {
        if (!statements[i].amount.isNull())
            disputed.statements.push_back({fact, i});
    }
}

QHash<StatementKey, StatementPlace> placesOfLinked(const Dataset &dataset)
{
    QHash<StatementKey, StatementPlace> places;
    for (const Link &link : dataset.tables().links) {
        if (isDisagreement(link.kind)) {
            places.insert(link.from, {});
            places.insert(link.to, {});
        }
    }
    if (places.isEmpty())
        return places;
    for (int fact = 0; fact < dataset.factCount(); ++fact) {
        const auto statements = dataset.fact(fact).statements();
        for (size_t i = 0; i < statements.size(); ++i) {
            if (const auto place = places.find(statements[i].key); place != places.end())
                *place = {fact, i};
        }
    }
    return places;
}

void addLinked(Found &found, const Dataset &dataset)
{
    const auto places = placesOfLinked(dataset);
    for (const Link &link : dataset.tables().links) {
        const StatementPlace from = places.value(link.from);
        const StatementPlace to = places.value(link.to);
        if (!isDisagreement(link.kind) || from.fact < 0 || to.fact < 0)
            continue;
        Disagreement &linked = between(found, from.fact, to.fact);
        linked.links.push_back(link);
        linked.statements.push_back(from);
        linked.statements.push_back(to);
    }
}

} // namespace

bool isDisagreement(Link::Kind kind)
{
    return kind != Link::Kind::Converts;
}

std::vector<Disagreement> disagreements(const Dataset &dataset)
{
    Found found;
    for (int fact = 0; fact < dataset.factCount(); ++fact) {
        if (isDisputed(dataset.fact(fact)))
            addDisputed(found, dataset, fact);
    }
    addLinked(found, dataset);
    std::vector<Disagreement> all;
    for (auto &[pair, each] : found) {
        auto &statements = each.statements;
        std::sort(statements.begin(), statements.end());
        statements.erase(std::unique(statements.begin(), statements.end()), statements.end());
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace plumbline
