// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/agreement.h"

#include "analysis/interval.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isPoint(const Amount &amount)
{
    return amount.bound == Bound::Exact || amount.bound == Bound::About;
}

/// A point beside a range counts as stated, without its own precision.
Interval allowedBeside(const Amount &amount, const Amount &other)
{
    if (isPoint(amount) && other.bound == Bound::Range)
        return {amount.lowest(), amount.highest()};
    return allowed(amount);
}

} // namespace

bool agree(const Amount &a, const Amount &b)
{
    if (a.isNull() || b.isNull() || a.unit != b.unit)
        return true;
    return allowedBeside(a, b).overlaps(allowedBeside(b, a));
}

bool disagree(const Statement &a, const Statement &b)
{
    return a.status == b.status && a.measure == b.measure && !agree(a.amount, b.amount);
}

std::vector<Amount> distinctAmounts(const Fact &fact)
{
    std::vector<Amount> distinct;
    for (const Statement &statement : fact.statements()) {
        const Amount &amount = statement.amount;
        if (amount.isNull() || amount.unit != fact.headline().amount.unit)
            continue;
        const bool isNew = std::none_of(distinct.begin(), distinct.end(),
                                        [&amount](const Amount &known) { return agree(known, amount); });
        if (isNew)
            distinct.push_back(amount);
    }
    return distinct;
}

bool isDisputed(const Fact &fact)
{
    const auto statements = fact.statements();
    for (size_t i = 0; i < statements.size(); ++i) {
        for (size_t j = i + 1; j < statements.size(); ++j) {
            if (disagree(statements[i], statements[j]))
                return true;
        }
    }
    return false;
}

} // namespace plumbline
