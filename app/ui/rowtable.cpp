// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowtable.h"

#include "ui/labels.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace plumbline {

void setUpRowTable(QTableView &table)
{
    constexpr int roomAroundText = 10;
    constexpr int rowsMeasured = 60;
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + roomAroundText);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    table.horizontalHeader()->setSortIndicatorClearable(true);
    table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table.setSortingEnabled(true);
}

void followRow(QTableView &table, int row)
{
    const QModelIndex current = table.currentIndex();
    if (row < 0) {
        table.selectionModel()->clear();
        return;
    }
    if (row == current.row() && table.selectionModel()->hasSelection())
        return;
    table.setCurrentIndex(table.model()->index(row, std::max(0, current.column())));
    table.scrollTo(table.currentIndex());
}

void showWholeCell(QTableView &table, const QHelpEvent &help)
{
    const QModelIndex index = table.indexAt(help.pos());
    const bool isCut = index.isValid() &&
                       table.sizeHintForIndex(index).width() > table.visualRect(index).width();
    QToolTip::showText(help.globalPos(), isCut ? plainToolTip(index.data().toString()) : QString(), &table);
}

} // namespace plumbline
