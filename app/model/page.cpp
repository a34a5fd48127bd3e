// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page.h"

#include "facts/codes.h"
#include "model/facttext.h"
#include "model/filtertest.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

constexpr CodeTable<Page, 7> pageCodes = {{
    {Page::Growth, "growth"},
    {Page::Levels, "levels"},
    {Page::Share, "share"},
    {Page::Timeline, "timeline"},
    {Page::Articles, "articles"},
    {Page::Disagreements, "disagreements"},
    {Page::Coverage, "coverage"},
}};

bool isGrowth(const Metric &metric)
{
    return metric.id.contains(QLatin1String("growth"));
}

bool isShare(const Metric &metric)
{
    return metric.id.startsWith(QLatin1String("market_share"));
}

/// What the pages ask of a metric, in the order of the dataset's metrics.
std::vector<PageTest::Nature> naturesOf(const Dataset &dataset)
{
    std::vector<PageTest::Nature> natures;
    for (const Metric &metric : dataset.tables().metrics) {
        using Nature = PageTest::Nature;
        natures.push_back(isGrowth(metric)                          ? Nature::Growth
                          : isShare(metric)                         ? Nature::Share
                          : metric.id == QLatin1String("valuation") ? Nature::Valuation
                                                                    : Nature::Level);
    }
    return natures;
}

bool isLevel(PageTest::Nature nature)
{
    return nature == PageTest::Nature::Level || nature == PageTest::Nature::Valuation;
}

/// Counts the facts of each metric and unit; a fact that is stated in two
/// currencies counts in both.
class LevelCounter
{
public:
    LevelCounter(const Dataset &dataset, const QString &currency)
        : m_dataset(dataset)
        , m_currency(Unit::fromCode(currency))
        , m_natures(naturesOf(dataset))
        , m_counts(m_natures.size())
    {
    }

    void add(int fact)
    {
        for (const Statement &statement : m_dataset.fact(fact).statements()) {
            if (statement.measure == MeasureIndex::None)
                continue;
            const MetricIndex metric = m_dataset.measure(statement.measure).metric;
            if (isLevel(m_natures[at(metric)]))
                add(fact, m_counts[at(metric)], shownAs(statement.amount.unit));
        }
    }

    std::vector<LevelChoice> choices() const
    {
        std::vector<LevelChoice> all;
        for (size_t metric = 0; metric < m_counts.size(); ++metric) {
            const Metric &named = m_dataset.tables().metrics[metric];
            const size_t first = all.size();
            for (const Count &count : m_counts[metric])
                all.push_back({{named.id, count.unit.code()}, metricText(named), count.facts});
            std::sort(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                      [](const LevelChoice &a, const LevelChoice &b) { return a.level.unit < b.level.unit; });
        }
        return all;
    }

private:
    struct Count {
        Unit unit;
        int facts = 0;
        int last = -1; ///< the fact that was counted last
    };

    Unit shownAs(const Unit &unit) const { return m_currency && unit.isMoney() ? *m_currency : unit; }

    static void add(int fact, std::vector<Count> &counts, const Unit &unit)
    {
        auto place = std::find_if(counts.begin(), counts.end(),
                                  [&unit](const Count &count) { return count.unit == unit; });
        if (place == counts.end())
            place = counts.insert(counts.end(), Count{unit});
        if (place->last != fact)
            ++place->facts;
        place->last = fact;
    }

    const Dataset &m_dataset;
    std::optional<Unit> m_currency; ///< that all money counts as
    std::vector<PageTest::Nature> m_natures;
    std::vector<std::vector<Count>> m_counts;
};

} // namespace

PageTest::PageTest(const Dataset &dataset, const PageRequest &request)
    : m_dataset(dataset)
    , m_page(request.page)
    , m_natures(naturesOf(dataset))
    , m_unit(Unit::fromCode(request.level.unit))
    , m_joinsCurrencies(!request.currency.isEmpty() && m_unit && m_unit->isMoney())
{
    const std::vector<Metric> &metrics = dataset.tables().metrics;
    const auto metric = std::find_if(metrics.begin(), metrics.end(), [&request](const Metric &candidate) {
        return candidate.id == request.level.metric;
    });
    if (metric != metrics.end())
        m_metric = static_cast<MetricIndex>(metric - metrics.begin());
}

std::optional<PageTest::Nature> PageTest::natureOf(const Statement &statement) const
{
    if (statement.measure == MeasureIndex::None)
        return std::nullopt;
    return m_natures[at(m_dataset.measure(statement.measure).metric)];
}

/// Events, their money, and valuations whether or not an event gave rise to them.
/// Counts and ranks that an event carries are levels.
bool PageTest::isOnTimeline(const Fact &fact) const
{
    if (fact.isEvent())
        return true;
    const Statement &headline = fact.headline();
    const bool isValuation = natureOf(headline) == Nature::Valuation;
    return headline.amount.unit.isMoney() && (isValuation || headline.event != EventIndex::None);
}

bool PageTest::isOfLevel(const Unit &unit) const
{
    return unit == *m_unit || (m_joinsCurrencies && unit.isMoney());
}

bool PageTest::hasLevel(const Fact &fact) const
{
    if (m_metric == MetricIndex::None || !m_unit || !isLevel(m_natures[at(m_metric)]))
        return false;
    const auto statements = fact.statements();
    return std::any_of(statements.begin(), statements.end(), [this](const Statement &statement) {
        return statement.measure != MeasureIndex::None && isOfLevel(statement.amount.unit) &&
               m_dataset.measure(statement.measure).metric == m_metric;
    });
}

bool PageTest::has(int index) const
{
    const Fact &fact = m_dataset.fact(index);
    switch (m_page) {
    case Page::Growth:
        return natureOf(fact.headline()) == Nature::Growth;
    case Page::Share:
        return natureOf(fact.headline()) == Nature::Share;
    case Page::Timeline:
        return isOnTimeline(fact);
    case Page::Levels:
        return hasLevel(fact);
    case Page::Articles:
    case Page::Disagreements:
    case Page::Coverage:
        return false;
    }
    return false;
}

std::vector<int> factsOf(const Dataset &dataset, const Filter &filter, const PageRequest &request)
{
    const PageTest page(dataset, request);
    const FilterTest wanted(dataset, filter);
    std::vector<int> found;
    for (int index = 0; index < dataset.factCount(); ++index) {
        if (page.has(index) && wanted.passes(index))
            found.push_back(index);
    }
    return found;
}

std::vector<LevelChoice> levelChoices(const Dataset &dataset, const Filter &filter, const QString &currency)
{
    const FilterTest wanted(dataset, filter);
    LevelCounter counter(dataset, currency);
    for (int index = 0; index < dataset.factCount(); ++index) {
        if (wanted.passes(index))
            counter.add(index);
    }
    return counter.choices();
}

int placeOf(const std::vector<LevelChoice> &choices, const Level &level)
{
    const auto isMoney = [](const Level &each) {
        const auto unit = Unit::fromCode(each.unit);
        return unit && unit->isMoney();
    };
    int sameMetric = -1;
    for (size_t i = 0; i < choices.size(); ++i) {
        const Level &choice = choices[i].level;
        if (choice == level)
            return static_cast<int>(i);
        if (sameMetric < 0 && choice.metric == level.metric && isMoney(choice) && isMoney(level))
            sameMetric = static_cast<int>(i);
    }
    return sameMetric;
}

bool isChartPage(Page page)
{
    return std::find(ChartPages.begin(), ChartPages.end(), page) != ChartPages.end();
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
    case Page::Disagreements:
        return QCoreApplication::translate("Page", "Disagreements");
    case Page::Coverage:
        return QCoreApplication::translate("Page", "Coverage");
    }
    return {};
}

} // namespace plumbline
