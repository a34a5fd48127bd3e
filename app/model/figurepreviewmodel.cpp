// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figurepreviewmodel.h"

#include <algorithm>

namespace plumbline {

namespace {

QString numberText(qint64 row)
{
    return row > 0 ? QString::number(row) : QString(QChar(0x22ee));
}

} // namespace

QString problemText(const RowProblem &problem)
{
    if (problem.column == 0)
        return problem.expected;
    return FigurePreviewModel::tr("%1: “%2”. %3")
        .arg(problem.title, problem.value, problem.expected);
}

FigurePreviewModel::Line FigurePreviewModel::lineOf(const PreviewedFigure &figure)
{
    return {figure.row,
            false,
            {numberText(figure.row), figure.company, figure.metric, figure.period, figure.value,
             figure.status, figure.source}};
}

FigurePreviewModel::Line FigurePreviewModel::lineOf(const RowProblem &problem)
{
    return {problem.row, true, {numberText(problem.row), problemText(problem)}};
}

/// Rows from the midst of a file have no number, and come last.
void FigurePreviewModel::setPreview(const RowPreview &preview)
{
    beginResetModel();
    m_lines.clear();
    for (const PreviewedFigure &figure : preview.figures)
        m_lines.push_back(lineOf(figure));
    for (const RowProblem &problem : preview.problems)
        m_lines.push_back(lineOf(problem));
    const auto order = [](const Line &line) {
        return line.row > 0 ? line.row : std::numeric_limits<qint64>::max();
    };
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [&](const Line &a, const Line &b) { return order(a) < order(b); });
    endResetModel();
}

int FigurePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FigurePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigurePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const bool isRight = index.column() == Row || index.column() == Value;
    switch (role) {
    case Qt::DisplayRole:
        return line.cells[static_cast<size_t>(index.column())];
    case Qt::TextAlignmentRole:
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IsProblem:
        return line.isProblem;
    default:
        return {};
    }
}

QVariant FigurePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Row || section == Value ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles = {tr("Row"),   tr("Company"), tr("Metric"), tr("Period"),
                               tr("Value"), tr("Status"),  tr("Source")};
    return titles[static_cast<size_t>(section)];
}

} // namespace plumbline
