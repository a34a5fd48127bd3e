// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/following.h"

#include <algorithm>

namespace plumbline {

namespace {

template<typename Wanted>
const Statement *firstOf(const Fact &fact, Wanted wanted)
{
    const auto statements = fact.statements();
    const auto found = std::find_if(statements.begin(), statements.end(), wanted);
    return found == statements.end() ? nullptr : &*found;
}

} // namespace

const Statement *followedStatement(const Fact &fact, const QString &amount)
{
    if (amount.isEmpty())
        return nullptr;
    return firstOf(fact, [&amount](const Statement &each) { return amountCode(each.amount) == amount; });
}

const Statement *followedStatement(const Dataset &dataset, const Fact &fact, const QString &amountCode,
                                   const Unit &unit)
{
    const Statement *followed = followedStatement(fact, amountCode);
    if (!followed || followed->amount.unit == unit)
        return followed;
    for (const Link &link : dataset.linksOf(followed->key)) {
        if (link.kind != Link::Kind::Converts)
            continue;
        const StatementKey other = link.from == followed->key ? link.to : link.from;
        const Statement *converted = firstOf(fact, [&](const Statement &each) {
            return each.key == other && !each.amount.isNull() && each.amount.unit == unit;
        });
        if (converted)
            return converted;
    }
    return nullptr;
}

} // namespace plumbline
