// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"

#include <array>
#include <optional>
#include <vector>

namespace plumbline {

enum class Page { Growth, Levels, Share, Timeline, Articles, Disagreements, Coverage };

/// The pages that show a chart.
inline constexpr std::array ChartPages = {Page::Growth, Page::Levels, Page::Share, Page::Timeline};

/// One metric in one unit: what the page Levels shows at a time.
struct Level {
    QString metric; ///< id
    QString unit;   ///< code

    bool isNull() const { return metric.isEmpty(); }
    friend bool operator==(const Level &, const Level &) = default;
};

/// A level with what the picker says of it.
struct LevelChoice {
    Level level;
    QString metricName;
    int facts = 0;
};

/// What a chart page shows. `level` and `currency` are for Levels only.
struct PageRequest {
    Page page = Page::Growth;
    Level level;
    /// ISO 4217: a level of money has the figures in all currencies, shown in this one; empty: each
    /// currency is a level of its own.
    QString currency{};

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/// Which facts a page is about, whatever the filter.
///
/// Any thread; `dataset` must outlive it.
class PageTest
{
public:
    /// What a page asks of a metric.
    enum class Nature : quint8 { Growth, Share, Valuation, Level };

    PageTest(const Dataset &dataset, const PageRequest &request);

    bool has(int fact) const;

private:
    bool isOfLevel(const Unit &unit) const;
    std::optional<Nature> natureOf(const Statement &statement) const;
    bool isOnTimeline(const Fact &fact) const;
    bool hasLevel(const Fact &fact) const;

    const Dataset &m_dataset;
    Page m_page;
    std::vector<Nature> m_natures;
    MetricIndex m_metric = MetricIndex::None; ///< of the level
    std::optional<Unit> m_unit;               ///< of the level
    bool m_joinsCurrencies;
};

/// The facts of a page in reading order: by company as the dataset orders them,
/// then by period. Positions in the dataset.
std::vector<int> factsOf(const Dataset &dataset, const Filter &filter, const PageRequest &request);

/// Every level that has facts, in the order in which the dataset lists its metrics. With a currency
/// the money of a metric is one level, in that currency.
std::vector<LevelChoice> levelChoices(const Dataset &dataset, const Filter &filter,
                                      const QString &currency = {});
/// Where a level stands among them, or else the money of its metric in another currency; -1: nowhere.
int placeOf(const std::vector<LevelChoice> &choices, const Level &level);

bool isChartPage(Page page);

/// How the command line and file names call a page: growth, levels, share, timeline, articles,
/// disagreements, coverage.
QString code(Page page);
std::optional<Page> pageFromCode(QStringView code);
/// What the tab says.
QString pageTitle(Page page);

} // namespace plumbline
