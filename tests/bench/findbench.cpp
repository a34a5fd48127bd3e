// SPDX-License-Identifier: GPL-3.0-or-later
// Find: how long the index of a large dataset takes, and what is typed in it.
#include "measure.h"

#include "bench/generatedataset.h"
#include "model/searcher.h"
#include "store/datasetfile.h"

#include <QTemporaryDir>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int Observations = 100'000;
constexpr int Companies = 1'000;

/// From the query to its answer in the thread of the window.
double answerTime(Searcher &searcher, const QString &query)
{
    bool isFound = false;
    const auto found =
        QObject::connect(&searcher, &Searcher::found, [&isFound](const Findings &) { isFound = true; });
    const double start = nowMs();
    searcher.search(query);
    waitUntil([&isFound] { return isFound; });
    QObject::disconnect(found);
    return nowMs() - start;
}

} // namespace

int find()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("find.sqlite"));
    if (const Outcome error = generateDataset({Observations, Companies, 1}, path)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->text()));
        return 1;
    }
    Result<DatasetFile> file = DatasetFile::open(path);
    const Result<DatasetPtr> dataset = file ? file->read() : Result<DatasetPtr>(file.error());
    if (!dataset)
        return 1;
    const double before = peakMemoryMb();
    Searcher searcher;
    searcher.setSource(path, *dataset);
    const double indexMs = answerTime(searcher, QStringLiteral("nothing of the kind"));
    const double memory = peakMemoryMb() - before;
    std::vector<double> times;
    for (const char *query :
         {"c", "co", "com", "company", "company 7", "company 77 revenue", "revenue growth 2019", "29.1%",
          "7.787 billion", "round 3 2018", "as of", "no such words", "阿里云"})
        times.push_back(answerTime(searcher, QString::fromUtf8(query)));
    const Summary s = summary(times);
    std::printf("find in %d observations: index %.0f ms in the background, %.0f MB; "
                "answer median %.1f ms (%.1f to %.1f)\n",
                Observations, indexMs, memory, s.median, s.smallest, s.largest);
    return 0;
}

} // namespace plumbline::bench
