// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

namespace plumbline {
class ChartView;
}

namespace plumbline::bench {

/// The window of the program, shown at the size that all figures are given for.
class BenchWindow
{
public:
    BenchWindow();

    MainWindow &window() { return m_window; }
    ViewState *state() { return m_window.workspace()->state(); }
    /// Shows a page and waits for its chart; null when none comes.
    ChartView *chartOf(Page page);

private:
    Appearance m_appearance;
    MainWindow m_window{&m_appearance};
};

} // namespace plumbline::bench
