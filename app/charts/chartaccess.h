// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline {

class ChartView;

/// Gives assistive technology the marks of a chart: each is a child of the chart, in
/// the order of the table, with the words of its tooltip as its name and "Press" to make
/// it the current fact. A mark that becomes current is announced. To be called once for a
/// view, when it is made. GUI thread.
void makeAccessible(ChartView *view);

} // namespace plumbline
