// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disagreementtable.h"

#include "ui/rowtable.h"

#include <QHeaderView>
#include <QHelpEvent>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// Parts of the width, in the order of DisagreementField.
constexpr std::array Shares = {0.15, 0.27, 0.22, 0.22, 0.14};

} // namespace

DisagreementTable::DisagreementTable(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpRowTable(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Disagreements of the dataset"));
    connect(m_state, &ViewState::currentChanged, this, &DisagreementTable::followCurrent);
    connect(this, &QTableView::activated, this, &DisagreementTable::rowActivated);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        followCurrent();
        Q_EMIT chosenChanged();
    });
}

const Disagreement *DisagreementTable::chosen() const
{
    return m_model.at(currentIndex().row());
}

void DisagreementTable::followCurrent()
{
    const FactId &fact = m_state->current();
    if (m_model.hasFact(currentIndex().row(), fact))
        return;
    followRow(*this, m_model.rowOf(fact));
}

/// A row that is gone (a new model) is not the reader's choice.
void DisagreementTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    const Disagreement *disagreement = m_model.at(current.row());
    if (disagreement && !m_model.hasFact(current.row(), m_state->current()))
        m_state->setCurrent(m_state->dataset()->fact(disagreement->facts.front()).id());
    Q_EMIT chosenChanged();
}

void DisagreementTable::fitColumns()
{
    const int room = viewport()->width();
    int left = room;
    for (int column = 0; column < DisagreementFieldCount; ++column) {
        const bool isLast = column == DisagreementFieldCount - 1;
        const int width = isLast ? left : static_cast<int>(room * Shares[static_cast<size_t>(column)]);
        setColumnWidth(column, width);
        left -= width;
    }
}

void DisagreementTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool DisagreementTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    showWholeCell(*this, *static_cast<QHelpEvent *>(event));
    return true;
}

} // namespace plumbline
