// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage.h"

#include "analysis/agreement.h"
#include "analysis/periodlength.h"
#include "facts/groups.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

using Kind = CoveragePeriod::Kind;

/// Days that a quarter may have; four weeks thrice are one too.
constexpr int ShortestQuarter = 84;
constexpr int LongestQuarter = 98;
/// A fiscal year of 53 weeks is still a year.
constexpr int LongestYear = 371;
constexpr int Quarters = 4;

MetricIndex metricOf(const Dataset &dataset, int fact)
{
    const MeasureIndex measure = dataset.fact(fact).headline().measure;
    return measure == MeasureIndex::None ? MetricIndex::None : dataset.measure(measure).metric;
}

DateSpan periodOf(const Fact &fact)
{
    return fact.headline().period.isNull() ? fact.lead().period : fact.headline().period;
}

bool states(EvidenceRole role)
{
    return role == EvidenceRole::States || role == EvidenceRole::Repeats;
}

bool isCompany(const Dataset &dataset, EntityIndex entity)
{
    const Entity::Kind kind = dataset.entity(entity).kind;
    return kind == Entity::Kind::Company || kind == Entity::Kind::Unit;
}

/// Fills the matrix from what is there.
class Filler
{
public:
    Filler(const Dataset &dataset, const CoverageRequest &request) : m_dataset(dataset), m_request(request) {}

    Coverage fill()
    {
        addFacts();
        addComputed();
        arrangeCompanies();
        arrangePeriods();
        arrangeCells();
        return std::move(m_coverage);
    }

private:
    using Place = std::pair<EntityIndex, CoveragePeriod>;

    void addFacts()
    {
        for (const int fact : m_request.facts) {
            const EntityIndex company = m_dataset.laneOf(m_dataset.fact(fact).headline());
            if (metricOf(m_dataset, fact) == m_request.metric)
                add(m_cells[{company, coveragePeriod(periodOf(m_dataset.fact(fact)))}], fact);
            else if (isCompany(m_dataset, company))
                m_others.insert(company);
        }
    }

    void add(CoverageCell &cell, int fact) const
    {
        const int sources = independentSources(m_dataset, fact, m_request.sourceOfArticle);
        const Covered covered = isDisputed(m_dataset.fact(fact)) ? Covered::Disputed
                                : sources > 1                    ? Covered::Several
                                                                 : Covered::Once;
        cell.covered = std::max(cell.covered, covered);
        cell.sources = std::max(cell.sources, sources);
        cell.facts.push_back(fact);
    }

    /// Only for companies that the facts speak of.
    void addComputed()
    {
        std::set<EntityIndex> known = m_others;
        for (const auto &[place, cell] : m_cells)
            known.insert(place.first);
        for (const ComputedFigure &figure : m_request.computed) {
            if (figure.metric != m_request.metric || !known.contains(figure.company))
                continue;
            CoverageCell &cell = m_cells[{figure.company, coveragePeriod(figure.period)}];
            cell.computed.push_back(figure.id);
            cell.covered = std::max(cell.covered, Covered::Computed);
        }
    }

    void arrangeCompanies()
    {
        std::set<EntityIndex> first;
        for (const auto &[place, cell] : m_cells)
            first.insert(place.first);
        m_coverage.companies.assign(first.begin(), first.end());
        std::set_difference(m_others.begin(), m_others.end(), first.begin(), first.end(),
                            std::back_inserter(m_coverage.companies));
    }

    void arrangePeriods()
    {
        std::set<int> years;
        std::set<int> quarterly;
        bool hasUndated = false;
        for (const auto &[place, cell] : m_cells) {
            const CoveragePeriod &period = place.second;
            hasUndated = hasUndated || period.kind == Kind::Undated;
            if (period.kind != Kind::Undated)
                years.insert(period.year);
            if (period.kind == Kind::Quarter)
                quarterly.insert(period.year);
        }
        fillGaps(years);
        for (const int year : years)
            addYear(year, !quarterly.empty() && year >= *quarterly.begin() && year <= *quarterly.rbegin());
        if (hasUndated)
            m_coverage.periods.push_back({Kind::Undated, 0, 0});
    }

    static void fillGaps(std::set<int> &years)
    {
        if (years.empty() || *years.rbegin() - *years.begin() >= MostYears)
            return;
        const int last = *years.rbegin();
        for (int year = *years.begin(); year < last; ++year)
            years.insert(year);
    }

    void addYear(int year, bool withQuarters)
    {
        for (int quarter = 1; withQuarters && quarter <= Quarters; ++quarter)
            m_coverage.periods.push_back({Kind::Quarter, year, quarter});
        m_coverage.periods.push_back({Kind::Year, year, 0});
    }

    void arrangeCells()
    {
        QHash<int, size_t> rows;
        for (size_t row = 0; row < m_coverage.companies.size(); ++row)
            rows.insert(static_cast<int>(m_coverage.companies[row]), row);
        std::map<CoveragePeriod, size_t> columns;
        for (size_t column = 0; column < m_coverage.periods.size(); ++column)
            columns.emplace(m_coverage.periods[column], column);
        for (auto &[place, cell] : m_cells) {
            cell.row = rows.value(static_cast<int>(place.first));
            cell.column = columns.at(place.second);
            m_coverage.cells.push_back(std::move(cell));
        }
        std::sort(m_coverage.cells.begin(), m_coverage.cells.end(),
                  [](const CoverageCell &a, const CoverageCell &b) {
                      return std::pair(a.row, a.column) < std::pair(b.row, b.column);
                  });
    }

    const Dataset &m_dataset;
    const CoverageRequest &m_request;
    std::map<Place, CoverageCell> m_cells;
    std::set<EntityIndex> m_others; ///< companies of other metrics
    Coverage m_coverage;
};

} // namespace

const CoverageCell *Coverage::cell(size_t row, size_t column) const
{
    const auto found = std::lower_bound(
        cells.begin(), cells.end(), std::pair(row, column),
        [](const CoverageCell &cell, const auto &place) { return std::pair(cell.row, cell.column) < place; });
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

int Coverage::count(Covered covered) const
{
    const auto is = [covered](const CoverageCell &cell) { return cell.covered == covered; };
    if (covered != Covered::Missing)
        return static_cast<int>(std::count_if(cells.begin(), cells.end(), is));
    const auto isDated = [this](size_t column) { return periods[column].kind != Kind::Undated; };
    const bool hasUndated = !periods.empty() && !isDated(periods.size() - 1);
    const auto there = std::count_if(cells.begin(), cells.end(),
                                     [&](const CoverageCell &cell) { return isDated(cell.column); });
    return static_cast<int>(companies.size() * (periods.size() - (hasUndated ? 1 : 0))) -
           static_cast<int>(there);
}

CoveragePeriod coveragePeriod(const DateSpan &period)
{
    if (period.isNull())
        return {Kind::Undated, 0, 0};
    const int days = period.days();
    if (days > LongestYear)
        return {Kind::Year, period.last().year(), 0};
    const QDate middle = period.first().addDays(days / 2);
    if (days < ShortestQuarter || days > LongestQuarter)
        return {Kind::Year, middle.year(), 0};
    return {Kind::Quarter, middle.year(), (middle.month() - 1) / MonthsOfQuarter + 1};
}

std::vector<int> sourcesOfArticles(const Dataset &dataset, const std::vector<int> &textGroups)
{
    const std::vector<Article> &articles = dataset.tables().articles;
    Groups groups(articles.size());
    QHash<QString, int> firstOf;
    const auto uniteBy = [&](const QString &kind, const QString &value, int article) {
        if (value.isEmpty())
            return;
        const QString key = kind + value;
        if (!firstOf.contains(key))
            firstOf.insert(key, article);
        groups.unite(firstOf.value(key), article);
    };
    for (int article = 0; article < static_cast<int>(articles.size()); ++article) {
        const auto place = static_cast<size_t>(article);
        uniteBy(QStringLiteral("address "), articles[place].address, article);
        uniteBy(QStringLiteral("text "), articles[place].sha256, article);
        if (place < textGroups.size())
            groups.unite(textGroups[place], article);
    }
    std::vector<int> sources;
    for (int article = 0; article < static_cast<int>(articles.size()); ++article)
        sources.push_back(groups.of(article));
    return sources;
}

int firstTableOfFile(const Dataset &dataset, SourceIndex source)
{
    const std::vector<Source> &tables = dataset.tables().sources;
    const Source &own = dataset.source(source);
    const auto first = std::find_if(tables.begin(), tables.end(), [&own](const Source &table) {
        return table.fileName == own.fileName || table.sha256 == own.sha256;
    });
    return static_cast<int>(first - tables.begin());
}

int independentSources(const Dataset &dataset, int fact, const std::vector<int> &sourceOfArticle)
{
    Groups groups(0);
    QHash<int, int> ofArticle;
    QHash<int, int> ofSayer;
    const auto member = [&groups](QHash<int, int> &known, int key) {
        if (!known.contains(key))
            known.insert(key, groups.add());
        return known.value(key);
    };
    for (const Statement &statement : dataset.fact(fact).statements()) {
        for (const Evidence &evidence : dataset.evidence(fact, statement)) {
            const size_t article = at(evidence.article);
            if (!states(evidence.role))
                continue;
            const int source = member(ofArticle, article < sourceOfArticle.size()
                                                     ? sourceOfArticle[article]
                                                     : static_cast<int>(article));
            if (statement.attributedTo != TextIndex::Empty)
                groups.unite(source, member(ofSayer, static_cast<int>(statement.attributedTo)));
        }
        if (statement.source == SourceIndex::None)
            continue;
        const int file = member(ofArticle, -1 - firstTableOfFile(dataset, statement.source));
        if (statement.attributedTo != TextIndex::Empty)
            groups.unite(file, member(ofSayer, static_cast<int>(statement.attributedTo)));
    }
    std::set<int> different;
    for (const int source : std::as_const(ofArticle))
        different.insert(groups.of(source));
    return static_cast<int>(different.size());
}

std::vector<ComputedFigure> computedFigures(const Dataset &dataset, const std::vector<int> &facts,
                                            const PreferredAmounts &preferred)
{
    const std::vector<Metric> &metrics = dataset.tables().metrics;
    QHash<QString, MetricIndex> byId;
    for (size_t metric = 0; metric < metrics.size(); ++metric)
        byId.insert(metrics[metric].id, static_cast<MetricIndex>(metric));
    std::vector<ComputedFigure> figures;
    for (const Derivation &value : derive(dataset, facts, preferred).values) {
        const MetricIndex level = metricOf(dataset, value.first);
        const MetricIndex metric =
            value.isLevel()
                ? level
                : byId.value(dataset.metric(level).id + QStringLiteral("_growth"), MetricIndex::None);
        const EntityIndex company = dataset.laneOf(dataset.fact(value.first).headline());
        if (metric != MetricIndex::None)
            figures.push_back({value.id(dataset), company, metric, value.period});
    }
    return figures;
}

Coverage coverage(const Dataset &dataset, const CoverageRequest &request)
{
    return Filler(dataset, request).fill();
}

std::vector<MetricCount> metricsOf(const Dataset &dataset, const std::vector<int> &facts)
{
    std::vector<int> counts(dataset.tables().metrics.size());
    for (const int fact : facts) {
        if (const MetricIndex metric = metricOf(dataset, fact); metric != MetricIndex::None)
            ++counts[at(metric)];
    }
    std::vector<MetricCount> found;
    for (size_t metric = 0; metric < counts.size(); ++metric) {
        if (counts[metric] > 0)
            found.push_back({static_cast<MetricIndex>(metric), counts[metric]});
    }
    return found;
}

} // namespace plumbline
