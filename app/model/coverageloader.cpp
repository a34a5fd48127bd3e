// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverageloader.h"

#include "model/filtertest.h"
#include "store/datasetfile.h"
#include "text/resemblance.h"

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

/// Of more facts nothing is computed, as on the charts.
constexpr size_t MostDerivedFacts = 20000;

/// One for each article of the dataset; without a digest it is empty.
Result<std::vector<TextSketch>> sketchesOf(const QString &path, const Dataset &dataset,
                                           const CancelFlag &cancelled)
{
    Result<DatasetFile> file = DatasetFile::open(path);
    if (!file)
        return file.error();
    QHash<QString, QString> texts;
    const Outcome problem = file->digestParagraphs([&](const QString &article, int, const QString &text) {
        texts[article] += text + QLatin1Char('\n');
        return !*cancelled;
    });
    if (problem)
        return *problem;
    std::vector<TextSketch> sketches;
    for (const Article &article : dataset.tables().articles)
        sketches.push_back(*cancelled ? TextSketch() : TextSketch(texts.value(article.id)));
    return sketches;
}

std::vector<int> factsThatPass(const Dataset &dataset, const Filter &filter)
{
    const FilterTest wanted(dataset, filter);
    std::vector<int> facts;
    for (int fact = 0; fact < dataset.factCount(); ++fact) {
        if (wanted.passes(fact))
            facts.push_back(fact);
    }
    return facts;
}

MetricIndex metricToShow(const Dataset &dataset, const std::vector<MetricCount> &metrics,
                         const QString &wanted)
{
    for (const MetricCount &each : metrics) {
        if (dataset.metric(each.metric).id == wanted)
            return each.metric;
    }
    const auto most = std::max_element(metrics.begin(), metrics.end(),
                                       [](const auto &a, const auto &b) { return a.facts < b.facts; });
    return most == metrics.end() ? MetricIndex::None : most->metric;
}

CoverageViewPtr coverageView(const DatasetPtr &dataset, const Filter &filter, const Lens &lens,
                             const QString &metric, const std::vector<int> &sources)
{
    CoverageRequest request;
    request.facts = factsThatPass(*dataset, filter);
    request.sourceOfArticle = sources;
    auto view = std::make_shared<CoverageView>();
    view->dataset = dataset;
    view->metrics = metricsOf(*dataset, request.facts);
    view->metric = request.metric = metricToShow(*dataset, view->metrics, metric);
    if (!lens.hidesComputed && request.facts.size() <= MostDerivedFacts)
        request.computed = computedFigures(*dataset, request.facts, lens.preferred);
    if (view->metric != MetricIndex::None)
        view->coverage = coverage(*dataset, request);
    view->articles = static_cast<int>(dataset->tables().articles.size());
    view->tables = static_cast<int>(dataset->tables().sources.size());
    std::set<int> files;
    for (int table = 0; table < view->tables; ++table)
        files.insert(firstTableOfFile(*dataset, static_cast<SourceIndex>(table)));
    view->sources = static_cast<int>(std::set<int>(sources.begin(), sources.end()).size() + files.size());
    return view;
}

} // namespace

CoverageLoader::CoverageLoader(QObject *parent) : QObject(parent) {}

CoverageLoader::~CoverageLoader()
{
    *m_sourceChanged = true;
}

void CoverageLoader::setSource(const QString &path, const DatasetPtr &dataset)
{
    *m_sourceChanged = true;
    m_sourceChanged = std::make_shared<std::atomic<bool>>(false);
    m_source = {path, dataset};
    ++m_newest;
}

void CoverageLoader::request(const Filter &filter, const Lens &lens, const QString &metric)
{
    const quint64 number = ++m_newest;
    if (!m_source.dataset)
        return;
    m_worker.runInstead([this, number, filter, lens, metric, source = m_source, cancelled = m_sourceChanged] {
        findSources(source, cancelled);
        if (*cancelled)
            return;
        const CoverageViewPtr view = coverageView(source.dataset, filter, lens, metric, m_sources);
        m_worker.answer([this, number, view] {
            if (number == m_newest)
                Q_EMIT ready(view);
        });
    });
}

void CoverageLoader::findSources(const Source &source, const CancelFlag &cancelled)
{
    if (m_sourcesOf == source.dataset)
        return;
    const auto sketches = sketchesOf(source.path, *source.dataset, cancelled);
    if (*cancelled)
        return;
    m_sources = sourcesOfArticles(*source.dataset, sketches ? groupRepeats(*sketches) : std::vector<int>());
    m_sourcesOf = source.dataset;
    if (!sketches)
        m_worker.answer([this, error = sketches.error()] { Q_EMIT failed(error); });
}

} // namespace plumbline
