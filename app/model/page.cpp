// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page.h"

#include "facts/codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

constexpr CodeTable<Page, 5> pageCodes = {{
    {Page::Growth, "growth"},
    {Page::Levels, "levels"},
    {Page::Share, "share"},
    {Page::Timeline, "timeline"},
    {Page::Articles, "articles"},
}};

bool isGrowth(const Metric &metric)
{
    return metric.id.contains(QLatin1String("growth"));
}

bool isShare(const Metric &metric)
{
    return metric.id.startsWith(QLatin1String("market_share"));
}

/// Events, their money, and valuations whether or not an event gave rise to them.
/// Counts and ranks that an event carries are levels.
bool isOnTimeline(const Dataset &dataset, const Fact &fact)
{
    if (fact.isEvent())
        return true;
    const Statement &headline = fact.headline();
    const Metric *metric = dataset.metricOf(headline);
    const bool isValuation = metric && metric->id == QLatin1String("valuation");
    return headline.amount.unit.isMoney() && (isValuation || headline.event != EventIndex::None);
}

/// The level that a figure belongs to; null for events, growth and shares.
Level levelOf(const Dataset &dataset, const Statement &statement)
{
    const Metric *metric = dataset.metricOf(statement);
    if (!metric || isGrowth(*metric) || isShare(*metric))
        return {};
    return {metric->id, statement.amount.unit.code()};
}

bool hasLevel(const Dataset &dataset, const Fact &fact, const Level &level)
{
    const auto statements = fact.statements();
    return std::any_of(statements.begin(), statements.end(),
                       [&](const Statement &statement) { return levelOf(dataset, statement) == level; });
}

/// Each level of a fact once; a fact that is stated in two currencies has two.
std::vector<std::pair<MetricIndex, Level>> levelsOf(const Dataset &dataset, const Fact &fact)
{
    std::vector<std::pair<MetricIndex, Level>> found;
    for (const Statement &statement : fact.statements()) {
        const Level level = levelOf(dataset, statement);
        if (level.isNull())
            continue;
        const std::pair entry(dataset.measure(statement.measure).metric, level);
        if (std::find(found.begin(), found.end(), entry) == found.end())
            found.push_back(entry);
    }
    return found;
}

bool belongs(const Dataset &dataset, const Fact &fact, const PageRequest &request)
{
    const Metric *metric = dataset.metricOf(fact.headline());
    switch (request.page) {
    case Page::Growth:
        return metric && isGrowth(*metric);
    case Page::Share:
        return metric && isShare(*metric);
    case Page::Timeline:
        return isOnTimeline(dataset, fact);
    case Page::Levels:
        return !request.level.isNull() && hasLevel(dataset, fact, request.level);
    case Page::Articles:
        return false;
    }
    return false;
}

} // namespace

std::vector<int> factsOf(const Dataset &dataset, const Filter &filter, const PageRequest &request)
{
    std::vector<int> found;
    for (int index = 0; index < dataset.factCount(); ++index) {
        const Fact &fact = dataset.fact(index);
        if (belongs(dataset, fact, request) && filter.passes(dataset, index))
            found.push_back(index);
    }
    return found;
}

std::vector<LevelChoice> levelChoices(const Dataset &dataset, const Filter &filter)
{
    std::map<std::pair<MetricIndex, QString>, LevelChoice> choices;
    for (int index = 0; index < dataset.factCount(); ++index) {
        const Fact &fact = dataset.fact(index);
        if (!filter.passes(dataset, index))
            continue;
        for (const auto &[metric, level] : levelsOf(dataset, fact)) {
            LevelChoice &choice = choices[{metric, level.unit}];
            choice.level = level;
            choice.metricName = dataset.metric(metric).name;
            ++choice.facts;
        }
    }
    std::vector<LevelChoice> sorted;
    for (const auto &[key, choice] : choices)
        sorted.push_back(choice);
    return sorted;
}

QString code(Page page)
{
    return codeOf(pageCodes, page);
}

std::optional<Page> pageFromCode(QStringView code)
{
    return valueOf(pageCodes, code);
}

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Growth:
        return QCoreApplication::translate("Page", "Growth");
    case Page::Levels:
        return QCoreApplication::translate("Page", "Levels");
    case Page::Share:
        return QCoreApplication::translate("Page", "Market share");
    case Page::Timeline:
        return QCoreApplication::translate("Page", "Funding timeline");
    case Page::Articles:
        return QCoreApplication::translate("Page", "Articles");
    }
    return {};
}

} // namespace plumbline
