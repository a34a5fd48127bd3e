// SPDX-License-Identifier: GPL-3.0-or-later
// Scale: large datasets in the window, each in a process of its own so that the
// memory is its own too.
#include "benchwindow.h"
#include "measure.h"

#include "bench/generatedataset.h"
#include "charts/chartview.h"
#include "ui/pageview.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int SmallestSize = 50'000;
constexpr int Sizes = 3;
constexpr int ObservationsPerCompany = 100;

struct Figures {
    double chartMs = 0;
    double pauseMs = 0;
    double memoryMb = 0;
};

bool waitForPaint(QWidget *widget)
{
    bool isPainted = false;
    auto *watch = new PaintWatch(widget, [&isPainted] { isPainted = true; });
    widget->update();
    const bool painted = waitUntil([&isPainted] { return isPainted; });
    delete watch;
    return painted;
}

} // namespace

/// Prints: milliseconds to the chart, longest pause of the event loop, peak memory.
int scaleChild(const QString &dataset)
{
    BenchWindow bench;
    MainWindow &window = bench.window();
    waitForPaint(&window);
    ChartView *chart = window.currentPage()->chart();
    Heartbeat heartbeat;
    heartbeat.start();
    const double start = nowMs();
    window.openFile(dataset);
    if (!waitUntil([chart] { return chart->chartScene() != nullptr; }) || !waitForPaint(chart->viewport()))
        return 1;
    const double chartMs = nowMs() - start;
    DatasetSession *session = window.workspace()->session();
    if (!waitUntil([session] { return session->stage() == DatasetSession::Stage::Idle; }))
        return 1;
    for (const Page page : ChartPages) {
        const ChartView *other = bench.chartOf(page);
        if (!other || !waitForPaint(other->viewport()))
            return 1;
    }
    std::printf("%.1f %.1f %.1f\n", chartMs, heartbeat.longestPause(), peakMemoryMb());
    return 0;
}

int scale(const QString &self)
{
    QTemporaryDir folder;
    std::vector<Figures> all;
    std::printf("observations  companies  chart shown  longest pause  peak memory\n");
    for (int i = 0; i < Sizes; ++i) {
        const int observations = SmallestSize << i;
        const int companies = observations / ObservationsPerCompany;
        const QString file = folder.filePath(QStringLiteral("%1.sqlite").arg(observations));
        if (const Outcome error = generateDataset({observations, companies, 1}, file)) {
            std::fprintf(stderr, "%s\n", qPrintable(error->text()));
            return 1;
        }
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(self, {QStringLiteral("scale-child"), file});
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            return 1;
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        all.push_back({words[0].toDouble(), words[1].toDouble(), words[2].toDouble()});
        const Figures &f = all.back();
        std::printf("%12d  %9d  %8.0f ms  %10.0f ms  %8.0f MB\n", observations, companies, f.chartMs,
                    f.pauseMs, f.memoryMb);
    }
    for (size_t i = 1; i < all.size(); ++i) {
        std::printf("doubled: time x %.2f, memory x %.2f\n", all[i].chartMs / all[i - 1].chartMs,
                    all[i].memoryMb / all[i - 1].memoryMb);
    }
    return 0;
}

} // namespace plumbline::bench
