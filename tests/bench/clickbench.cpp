// SPDX-License-Identifier: GPL-3.0-or-later
// Click: from the click on a mark to its passages on screen.
#include "benchwindow.h"
#include "measure.h"

#include "charts/chartview.h"
#include "ui/detailpane.h"

#include <QTest>

#include <cstdio>

namespace plumbline::bench {

namespace {

/// Clicks the mark of a fact and waits until a pane with its passages is painted.
double clickTime(MainWindow &window, ChartView *chart, const FactId &fact)
{
    bool isShown = false;
    const auto shown =
        QObject::connect(window.detailPane(), &DetailPane::passagesShown, [&isShown] { isShown = true; });
    const QPoint position = chart->markPosition(fact);
    const double start = nowMs();
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, position);
    if (window.workspace()->state()->current().isNull())
        return -1;
    waitUntil([&isShown] { return isShown; });
    window.detailPane()->repaint();
    const double time = nowMs() - start;
    QObject::disconnect(shown);
    return time;
}

} // namespace

int clicks(const QString &dataset)
{
    BenchWindow bench;
    bench.window().openFile(dataset);
    std::vector<double> times;
    for (const Page page : {Page::Growth, Page::Share, Page::Timeline}) {
        ChartView *chart = bench.chartOf(page);
        if (!chart)
            return 1;
        for (const int fact : chart->chartScene()->facts) {
            bench.state()->setCurrent({});
            times.push_back(clickTime(bench.window(), chart, chart->chartScene()->dataset->fact(fact).id()));
        }
    }
    const Summary s = summary(times);
    std::printf("click to passages shown, %zu marks: median %.1f ms (%.1f to %.1f)\n", times.size(), s.median,
                s.smallest, s.largest);
    return 0;
}

} // namespace plumbline::bench
