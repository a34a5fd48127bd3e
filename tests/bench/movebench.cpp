// SPDX-License-Identifier: GPL-3.0-or-later
// Movement: a step of zoom or pan until it is painted, and a change of filter or
// selection until all of the window shows it.
#include "benchwindow.h"
#include "measure.h"

#include "charts/chartview.h"
#include "charts/spanmotion.h"
#include "ui/detailpane.h"

#include <QTest>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int Steps = 30;

void print(const char *what, const std::vector<double> &times)
{
    const Summary s = summary(times);
    std::printf("%s, %zu times: median %.1f ms (%.1f to %.1f)\n", what, times.size(), s.median, s.smallest,
                s.largest);
}

/// From a change of the span to the painted chart.
double stepTime(ViewState *state, ChartView *chart, const DayRange &span)
{
    bool isPainted = false;
    PaintWatch watch(chart->viewport(), [&isPainted] { isPainted = true; });
    const double start = nowMs();
    state->setSpan(span);
    waitUntil([&isPainted] { return isPainted; });
    return nowMs() - start;
}

DayRange start()
{
    const auto day = [](int year) { return static_cast<double>(QDate(year, 1, 1).toJulianDay()); };
    return {day(2012), day(2024)};
}

void measureSteps(ViewState *state, ChartView *chart, std::vector<double> &zooms, std::vector<double> &pans)
{
    constexpr double factor = 1.1;
    constexpr double panShare = 0.03;
    const double focus = static_cast<double>(QDate(2019, 6, 1).toJulianDay());
    DayRange span = start();
    for (int step = 0; step < Steps; ++step) {
        zooms.push_back(stepTime(state, chart, span));
        span = span::zoomed(span, focus, factor);
    }
    span = start();
    for (int step = 0; step < Steps; ++step) {
        pans.push_back(stepTime(state, chart, span));
        span = span::moved(span, -span.days() * panShare);
    }
    state->setSpan({});
}

void measureFilters(ViewState *state, ChartView *chart, std::vector<double> &times)
{
    for (const Entity &entity : state->dataset()->tables().entities) {
        for (const bool isFiltered : {true, false}) {
            Filter filter;
            if (isFiltered)
                filter.companies = QStringList(entity.id);
            bool isShown = false;
            const auto shown =
                QObject::connect(chart, &ChartView::sceneShown, chart, [&isShown] { isShown = true; });
            const double begin = nowMs();
            state->setFilter(filter);
            waitUntil([&isShown] { return isShown; });
            chart->window()->repaint();
            times.push_back(nowMs() - begin);
            QObject::disconnect(shown);
        }
    }
}

void measureSelection(MainWindow &window, ChartView *chart, std::vector<double> &times)
{
    ViewState *state = window.workspace()->state();
    for (const int fact : chart->chartScene()->facts) {
        bool isShown = false;
        const auto shown =
            QObject::connect(window.detailPane(), &DetailPane::passagesShown, [&isShown] { isShown = true; });
        const FactId id = state->dataset()->fact(fact).id();
        if (state->current() == id)
            continue;
        const double begin = nowMs();
        state->setCurrent(id);
        waitUntil([&isShown] { return isShown; });
        window.repaint();
        times.push_back(nowMs() - begin);
        QObject::disconnect(shown);
    }
}

} // namespace

int movement(const QString &dataset)
{
    BenchWindow bench;
    bench.window().openFile(dataset);
    std::vector<double> zooms;
    std::vector<double> pans;
    std::vector<double> filters;
    std::vector<double> selections;
    for (const Page page : ChartPages) {
        ChartView *chart = bench.chartOf(page);
        if (!chart)
            return 1;
        measureSteps(bench.state(), chart, zooms, pans);
        measureSelection(bench.window(), chart, selections);
        measureFilters(bench.state(), chart, filters);
    }
    print("step of zoom to the painted chart", zooms);
    print("step of pan to the painted chart", pans);
    print("change of filter to the painted window", filters);
    print("change of selection to passages shown and all painted", selections);
    return 0;
}

} // namespace plumbline::bench
