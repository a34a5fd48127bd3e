// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up: from the start of the process to the first painted chart.
#include "benchwindow.h"
#include "measure.h"

#include "charts/chartview.h"
#include "ui/pageview.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>

namespace plumbline::bench {

int startUpChild(const QString &dataset)
{
    BenchWindow bench;
    MainWindow &window = bench.window();
    window.openFile(dataset);
    bool isPainted = false;
    ChartView *chart = window.currentPage()->chart();
    QObject::connect(chart, &ChartView::sceneShown, chart, [chart, &isPainted] {
        new PaintWatch(chart->viewport(), [&isPainted] { isPainted = true; });
        chart->viewport()->update();
    });
    if (!waitUntil([&isPainted] { return isPainted; }))
        return 1;
    std::printf("%.3f\n", nowMs());
    return 0;
}

int startUp(const QString &self, int runs)
{
    std::vector<double> times;
    for (int run = 0; run <= runs; ++run) {
        QProcess child;
        const double start = nowMs();
        child.start(self, {QStringLiteral("startup-child")});
        if (!child.waitForFinished() || child.exitCode() != 0)
            return 1;
        const bool isWarmUp = run == 0;
        if (!isWarmUp)
            times.push_back(child.readAllStandardOutput().trimmed().toDouble() - start);
    }
    const Summary s = summary(times);
    std::printf("start-up to first painted chart, %d runs: median %.0f ms (%.0f to %.0f)\n", runs, s.median,
                s.smallest, s.largest);
    return 0;
}

} // namespace plumbline::bench
