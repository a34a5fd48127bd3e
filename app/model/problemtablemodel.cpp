// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/problemtablemodel.h"

#include <array>

namespace plumbline {

void ProblemTableModel::setProblems(std::vector<RowProblem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const RowProblem &problem = m_problems[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Row:
        return problem.row > 0 ? QString::number(problem.row) : QString();
    case Title:
        return problem.title;
    case Value:
        return problem.value;
    default:
        return problem.expected;
    }
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {tr("Row"), tr("Column"), tr("Value"), tr("Expected")};
    return titles[static_cast<size_t>(section)];
}

} // namespace plumbline
