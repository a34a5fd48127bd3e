// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tabledraft.h"

#include <QAbstractTableModel>

namespace plumbline {

/// What the rows of a sample become: a line for each figure, and one for each value that
/// becomes none, with what was expected. In the order of the file.
class FigurePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Company, Metric, Period, Value, Status, Source, ColumnCount };
    static constexpr int IsProblem = Qt::UserRole; ///< the sentence stands in column Company

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const RowPreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        qint64 row = 0;
        bool isProblem = false;
        std::array<QString, ColumnCount> cells;
    };

    static Line lineOf(const PreviewedFigure &figure);
    static Line lineOf(const RowProblem &problem);

    std::vector<Line> m_lines;
};

/// "Revenue: “many”. A number such as 1,234.5, or n/a."
QString problemText(const RowProblem &problem);

} // namespace plumbline
