// SPDX-License-Identifier: GPL-3.0-or-later
// Facets: what a change of the filter costs in a large dataset.
#include "measure.h"

#include "bench/generatedataset.h"
#include "model/facetcounter.h"
#include "model/workspace.h"

#include <QTemporaryDir>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int Observations = 100'000;
constexpr int Companies = 1'000;
constexpr int Changes = 40;

/// All companies but one, a different one each time.
Filter changedFilter(const FacetValues &values, int change)
{
    Filter filter;
    QStringList wanted;
    for (const FacetValue &value : values.of(FilterSection::Companies))
        wanted << value.id;
    wanted.removeAt(change % static_cast<int>(wanted.size()));
    filter.companies = wanted;
    return filter;
}

void print(const char *what, const std::vector<double> &times)
{
    const Summary s = summary(times);
    std::printf("%s: median %.1f ms (%.1f to %.1f)\n", what, s.median, s.smallest, s.largest);
}

} // namespace

int facets()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("large.sqlite"));
    if (const Outcome error = generateDataset({Observations, Companies, 1}, file)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->text()));
        return 1;
    }
    Workspace workspace;
    FacetCounter counter(workspace.state());
    workspace.session()->open(file);
    if (!waitUntil([&counter] { return counter.facets().values != nullptr; }))
        return 1;
    const Dataset &dataset = *workspace.state()->dataset();
    std::vector<double> making;
    std::vector<double> counting;
    std::vector<double> setting;
    std::vector<double> answering;
    for (int change = 0; change < Changes; ++change) {
        double start = nowMs();
        const auto values = std::make_shared<FacetValues>(dataset);
        making.push_back(nowMs() - start);
        const Filter filter = changedFilter(*values, change);
        start = nowMs();
        if (!countFacets(dataset, values, filter, {Page::Growth, {}}))
            return 1;
        counting.push_back(nowMs() - start);
        bool isCounted = false;
        const auto counted =
            QObject::connect(&counter, &FacetCounter::counted, [&isCounted] { isCounted = true; });
        start = nowMs();
        workspace.state()->setFilter(filter);
        setting.push_back(nowMs() - start);
        waitUntil([&isCounted] { return isCounted; });
        answering.push_back(nowMs() - start);
        QObject::disconnect(counted);
    }
    std::printf("facets of %d facts, %d companies\n", dataset.factCount(), Companies);
    print("  values made, once for a dataset", making);
    print("  counts made", counting);
    print("  change of the filter, the window's part", setting);
    print("  change of the filter to new counts", answering);
    return 0;
}

} // namespace plumbline::bench
