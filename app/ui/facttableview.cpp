// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttableview.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// A column is as wide as its content wants, between these, in multiples of the
/// average width of a character; the two that hold sentences take what is left.
struct Width {
    int least;
    int most;
};

constexpr std::array<Width, FactColumnCount> Widths = {
    Width{14, 30}, Width{18, 44}, Width{13, 26}, Width{11, 30}, Width{9, 12}, Width{10, 26}, Width{9, 44}};

constexpr std::array GreedyColumns = {FactColumn::What, FactColumn::Passage};

constexpr int RowsMeasured = 60;

} // namespace

FactTableView::FactTableView(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpHeaders();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(tr("Facts of the chart"));
    connect(m_state, &ViewState::currentChanged, this, &FactTableView::followCurrent);
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex &index) { m_state->setHovered(m_model.factAt(index.row())); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_model.factAt(index.row())); });
}

void FactTableView::setUpHeaders()
{
    constexpr int roomAroundText = 10;
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + roomAroundText);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting)
            m_hasOwnWidths = false;
    });
}

void FactTableView::setFacts(const DatasetPtr &dataset, const std::vector<int> &facts)
{
    m_model.setFacts(dataset, facts);
    fitColumns();
    followCurrent();
}

void FactTableView::followCurrent()
{
    const int row = m_model.rowOf(m_state->current());
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    if (row == currentIndex().row() && selectionModel()->hasSelection())
        return;
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
}

/// A row that is gone (a new model) is not the reader's choice.
void FactTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_state->setCurrent(m_model.factAt(current.row()));
}

void FactTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FactTableView::leaveEvent(QEvent *event)
{
    m_state->setHovered({});
    QTableView::leaveEvent(event);
}

void FactTableView::fitColumns()
{
    if (!m_hasOwnWidths)
        return;
    m_isFitting = true;
    const int character = fontMetrics().averageCharWidth();
    int left = viewport()->width();
    for (int column = 0; column < FactColumnCount; ++column) {
        const Width &width = Widths[static_cast<size_t>(column)];
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted, width.least * character, width.most * character));
        left -= columnWidth(column);
    }
    for (FactColumn greedy : GreedyColumns) {
        const int column = static_cast<int>(greedy);
        const int least = Widths[static_cast<size_t>(column)].least * character;
        const int share = greedy == FactColumn::Passage ? left : left / 2;
        const int before = columnWidth(column);
        setColumnWidth(column, std::max(least, before + share));
        left -= columnWidth(column) - before;
    }
    m_isFitting = false;
}

} // namespace plumbline
