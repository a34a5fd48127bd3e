// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rowproblem.h"

#include <QAbstractTableModel>

namespace plumbline {

/// Why rows, or values in them, were not imported: row, column, value, what was expected.
class ProblemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Title, Value, Expected, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<RowProblem> problems);
    const std::vector<RowProblem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowProblem> m_problems;
};

} // namespace plumbline
