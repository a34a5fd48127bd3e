// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QHelpEvent;

namespace plumbline {

/// What every table of the program has in common: whole rows, one at a time, that
/// cannot be edited; headers that sort, a third click brings the first order back.
void setUpRowTable(QTableView &table);

/// Selects a row and scrolls to it, in the column where the reader is; below 0 nothing is
/// selected. A row that is selected already stays where it is.
void followRow(QTableView &table, int row);

/// A cell that is cut off tells the whole in a tooltip.
void showWholeCell(QTableView &table, const QHelpEvent &help);

} // namespace plumbline
