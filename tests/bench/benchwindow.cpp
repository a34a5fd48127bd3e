// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"

#include "charts/chartview.h"
#include "measure.h"
#include "ui/pageview.h"

namespace plumbline::bench {

BenchWindow::BenchWindow()
{
    constexpr QSize size(1440, 900);
    m_window.resize(size);
    m_window.show();
}

ChartView *BenchWindow::chartOf(Page page)
{
    m_window.showPage(page);
    ChartView *chart = m_window.page(page)->chart();
    return waitUntil([chart] { return chart->chartScene() != nullptr; }) ? chart : nullptr;
}

} // namespace plumbline::bench
