// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttableview.h"

#include "ui/rowtable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plumbline {

namespace {

/// A column is as wide as its content wants, between these, in multiples of the
/// average width of a character. Where there is little room, columns give way in turns:
/// first those that say where a figure stands, then its period, then its name.
struct Width {
    int least;
    int most;
    int turn;
};

constexpr std::array<Width, FactColumnCount> Widths = {Width{12, 32, 2}, Width{15, 46, 2}, Width{20, 34, 1},
                                                       Width{8, 44, 3},  Width{8, 16, 3},  Width{8, 24, 0},
                                                       Width{5, 40, 0}};
constexpr int Turns = 4;

/// Of the room that is left over, the texts get a half and the passages the rest.
constexpr std::array GreedyColumns = {FactColumn::What, FactColumn::Passage};

/// Of the style sheet, which a size hint leaves out.
constexpr int CellPadding = 12;

} // namespace

FactTableView::FactTableView(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpRowTable(*this);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Facts of the chart"));
    connect(m_state, &ViewState::currentChanged, this, &FactTableView::followCurrent);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting)
            m_hasOwnWidths = false;
    });
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex &index) { m_state->setHovered(m_model.factAt(index.row())); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_model.factAt(index.row())); });
}

void FactTableView::setFacts(const DatasetPtr &dataset, const std::vector<int> &facts)
{
    m_model.setFacts(dataset, facts);
    fitColumns();
    followCurrent();
}

std::vector<int> FactTableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FactTableView::followCurrent()
{
    followRow(*this, m_model.rowOf(m_state->current()));
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

int FactTableView::wantedWidth(int column) const
{
    const int content = sizeHintForColumn(column) + CellPadding;
    const int most = Widths[static_cast<size_t>(column)].most * fontMetrics().averageCharWidth();
    return std::max(std::min(content, most), horizontalHeader()->sectionSizeHint(column));
}

/// Takes what is missing from the columns whose turn it is, each in proportion to what
/// it has above its least width.
int FactTableView::shrink(std::vector<int> &widths, int missing, int turn) const
{
    // The arrow of the sorted column may take its room from the title.
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader());
    std::vector<int> spare;
    for (size_t column = 0; column < widths.size(); ++column) {
        const int least = std::max(Widths[column].least * fontMetrics().averageCharWidth() + CellPadding,
                                   horizontalHeader()->sectionSizeHint(static_cast<int>(column)) - arrow);
        spare.push_back(Widths[column].turn == turn ? std::max(0, widths[column] - least) : 0);
    }
    const int all = std::accumulate(spare.begin(), spare.end(), 0);
    if (missing <= 0 || all == 0)
        return missing;
    const double share = std::min(1.0, static_cast<double>(missing) / all);
    for (size_t column = 0; column < widths.size(); ++column)
        widths[column] -= static_cast<int>(std::ceil(spare[column] * share));
    return std::max(0, missing - all);
}

void FactTableView::fitColumns()
{
    if (!m_hasOwnWidths)
        return;
    std::vector<int> widths;
    for (int column = 0; column < FactColumnCount; ++column)
        widths.push_back(wantedWidth(column));
    const int room = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    int missing = -room;
    for (int turn = 0; turn < Turns; ++turn)
        missing = shrink(widths, missing, turn);
    for (FactColumn greedy : GreedyColumns)
        widths[static_cast<size_t>(greedy)] += std::max(0, room) / static_cast<int>(GreedyColumns.size());

    m_isFitting = true;
    for (int column = 0; column < FactColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_isFitting = false;
}

bool FactTableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    showWholeCell(*this, *static_cast<QHelpEvent *>(event));
    return true;
}

} // namespace plumbline
