// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/obstacles.h"

#include "analysis/agreement.h"
#include "analysis/figureline.h"

#include <algorithm>

namespace plumbline {

namespace {

std::optional<Obstacle> obstacleOfScope(const Measure &a, const Measure &b)
{
    if (a.definition != b.definition)
        return Obstacle::Definition;
    if (a.denominator != b.denominator)
        return Obstacle::Denominator;
    if (a.segment != b.segment)
        return Obstacle::Segment;
    if (a.area != b.area)
        return Obstacle::Region;
    return std::nullopt;
}

bool sharesUnit(const Fact &a, const Fact &b)
{
    return std::any_of(a.statements().begin(), a.statements().end(), [&b](const Statement &one) {
        return !one.amount.isNull() &&
               std::any_of(b.statements().begin(), b.statements().end(), [&one](const Statement &other) {
                   return !other.amount.isNull() && other.amount.unit == one.amount.unit;
               });
    });
}

bool isUnsettled(const Fact &fact, const PreferredAmounts &preferred)
{
    return isDisputed(fact) && !usableAmount(fact, fact.headline().amount.unit, preferred);
}

Obstacle obstacleOf(const Dataset &dataset, Derivation::Kind kind, int first, int second,
                    const PreferredAmounts &preferred)
{
    const Fact &one = dataset.fact(first);
    const Fact &other = dataset.fact(second);
    const Measure &measure = dataset.measure(one.headline().measure);
    if (const auto scope = obstacleOfScope(measure, dataset.measure(other.headline().measure)))
        return *scope;
    Derivation value;
    value.kind = kind;
    if (!value.isLevel() && !sharesUnit(one, other))
        return Obstacle::Unit;
    if (!fitTogether(value, one.headline().status, other.headline().status))
        return Obstacle::Status;
    if (isUnsettled(one, preferred) || isUnsettled(other, preferred))
        return Obstacle::Differing;
    return Obstacle::Bounds;
}

bool isOfPercent(const Dataset &dataset, int level)
{
    return dataset.fact(level).headline().amount.unit.kind() == Unit::Kind::Percent;
}

bool isSameLine(const Dataset &dataset, int a, int b)
{
    const Statement &one = dataset.fact(a).headline();
    const Statement &other = dataset.fact(b).headline();
    return one.subjects == other.subjects &&
           isSameScope(dataset.measure(one.measure), dataset.measure(other.measure));
}

std::optional<Refusal> refusal(const Dataset &dataset, int fact, int first, int second,
                               const PreferredAmounts &preferred)
{
    const auto kind = kindOf(dataset, first, second);
    const bool isDifference = kind == Derivation::Kind::Yearly || kind == Derivation::Kind::Quarterly;
    if (!kind || (!isDifference && isOfPercent(dataset, first)))
        return std::nullopt;
    const auto metricOf = [&](int index) {
        return levelMetric(*dataset.metricOf(dataset.fact(index).headline()));
    };
    if (metricOf(first) != metricOf(second))
        return std::nullopt;
    if (isSameLine(dataset, first, second) && combined(dataset, *kind, first, second, preferred))
        return std::nullopt;
    return Refusal{first == fact ? second : first, obstacleOf(dataset, *kind, first, second, preferred)};
}

} // namespace

std::vector<Refusal> refusals(const Dataset &dataset, int fact, std::span<const int> others,
                              const PreferredAmounts &preferred)
{
    std::vector<Refusal> found;
    if (figureRole(dataset, fact) == FigureRole::None)
        return found;
    const SubjectsIndex subjects = dataset.fact(fact).headline().subjects;
    for (const int other : others) {
        if (other == fact || dataset.fact(other).headline().subjects != subjects)
            continue;
        for (const auto &[first, second] : {std::pair(fact, other), std::pair(other, fact)}) {
            if (const auto refused = refusal(dataset, fact, first, second, preferred))
                found.push_back(*refused);
        }
    }
    return found;
}

} // namespace plumbline
