// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/shares.h"

#include "analysis/interval.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace plumbline {

namespace {

constexpr double Whole = 100;
/// Sums of decimals are off by less.
constexpr double Rounding = 1e-9;

using GroupKey = std::tuple<MetricIndex, QString, QString, QString, QString, Status, double, double>;

bool isNamed(const Measure &measure)
{
    return !measure.segment.isEmpty() || !measure.area.isEmpty() || !measure.denominator.isEmpty();
}

GroupKey keyOf(const Dataset &dataset, int index)
{
    const Statement &s = dataset.fact(index).headline();
    const Measure &m = dataset.measure(s.measure);
    return {m.metric, m.segment,           m.area,           m.definition, m.denominator,
            s.status, s.period.startDay(), s.period.endDay()};
}

/// The least that any statement of the fact allows.
double leastOf(const Fact &fact)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Statement &statement : fact.statements()) {
        if (statement.amount.unit.kind() == Unit::Kind::Percent && !statement.amount.isNull())
            least = std::min(least, allowed(statement.amount).low);
    }
    return std::max(0.0, least);
}

bool isPartOfAny(const Dataset &dataset, EntityIndex entity, const std::set<EntityIndex> &others)
{
    constexpr int mostLevels = 16; // a damaged file may have a ring of parents
    EntityIndex parent = dataset.entity(entity).parent;
    for (int level = 0; level < mostLevels && parent != EntityIndex::None; ++level) {
        if (others.contains(parent))
            return true;
        parent = dataset.entity(parent).parent;
    }
    return false;
}

/// Of one group: no company twice.
std::vector<int> withoutDoubles(const Dataset &dataset, std::vector<int> group)
{
    const auto subjectsOf = [&](int index) -> const Subjects & {
        return dataset.subjects(dataset.fact(index).headline().subjects);
    };
    std::stable_sort(group.begin(), group.end(),
                     [&](int a, int b) { return subjectsOf(a).size() < subjectsOf(b).size(); });
    std::set<EntityIndex> all;
    for (const int index : group)
        all.insert(subjectsOf(index).begin(), subjectsOf(index).end());
    std::set<EntityIndex> taken;
    std::vector<int> kept;
    for (const int index : group) {
        const Subjects &subjects = subjectsOf(index);
        const bool isDouble = std::any_of(subjects.begin(), subjects.end(), [&](EntityIndex subject) {
            return taken.contains(subject) || isPartOfAny(dataset, subject, all);
        });
        if (isDouble)
            continue;
        taken.insert(subjects.begin(), subjects.end());
        kept.push_back(index);
    }
    return kept;
}

void addSum(const Dataset &dataset, const std::vector<int> &group, std::vector<ShareExcess> &found)
{
    ShareExcess excess{withoutDoubles(dataset, group), 0};
    for (const int index : excess.facts)
        excess.atLeast += leastOf(dataset.fact(index));
    if (excess.facts.size() > 1 && excess.atLeast > Whole + Rounding)
        found.push_back(std::move(excess));
}

} // namespace

bool isShareLevel(const Dataset &dataset, int index)
{
    const Statement &headline = dataset.fact(index).headline();
    if (headline.measure == MeasureIndex::None || headline.amount.unit.kind() != Unit::Kind::Percent)
        return false;
    const Metric &metric = *dataset.metricOf(headline);
    return metric.id.contains(QLatin1String("share")) && !isChange(metric);
}

std::vector<ShareExcess> shareExcesses(const Dataset &dataset, std::span<const int> facts)
{
    std::vector<ShareExcess> found;
    std::map<GroupKey, std::vector<int>> groups;
    for (const int index : facts) {
        if (!isShareLevel(dataset, index))
            continue;
        if (const double least = leastOf(dataset.fact(index)); least > Whole + Rounding)
            found.push_back({{index}, least});
        const Statement &headline = dataset.fact(index).headline();
        if (!headline.period.isNull() && isNamed(dataset.measure(headline.measure)))
            groups[keyOf(dataset, index)].push_back(index);
    }
    for (const auto &[key, group] : groups)
        addSum(dataset, group, found);
    return found;
}

std::vector<ShareExcess> shareExcessesOf(const Dataset &dataset, int fact)
{
    if (!isShareLevel(dataset, fact))
        return {};
    const GroupKey key = keyOf(dataset, fact);
    std::vector<int> group;
    for (int index = 0; index < dataset.factCount(); ++index) {
        if (index == fact || (isShareLevel(dataset, index) && keyOf(dataset, index) == key))
            group.push_back(index);
    }
    std::vector<ShareExcess> found = shareExcesses(dataset, group);
    std::erase_if(found, [fact](const ShareExcess &excess) {
        return std::find(excess.facts.begin(), excess.facts.end(), fact) == excess.facts.end();
    });
    return found;
}

} // namespace plumbline
