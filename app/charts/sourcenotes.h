// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

namespace plumbline {

/// Gives every labelled mark the numbers of the articles and tables that carry it, raised, and
/// the scene the list that the numbers refer to. Articles are numbered by date, tables after them,
/// then what was entered by hand.
void addSourceNotes(ChartScene &scene);

/// What is said below the list when marks stand without a number.
QString unnumberedRemark();

/// "¹² ³": numbers in raised digits.
QString raisedNumbers(const std::vector<int> &numbers);

} // namespace plumbline
