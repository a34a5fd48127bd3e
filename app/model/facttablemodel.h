// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "model/factorder.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>

namespace plumbline {

/// The facts of a page, one row each, with the columns of FactColumn.
///
/// Keeps positions only: a text is made when it is painted, so a hundred thousand
/// rows cost no more than a screenful. GUI thread.
class FactTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Of a cell of the first column: whether the reader has written a note on its fact.
    static constexpr int NotedRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows in the order given, sorted anew when a column is chosen. `dataset` may
    /// be null when there are no facts.
    void setFacts(const DatasetPtr &dataset, std::vector<int> facts);

    /// Rows that have a sign: see NotedRole.
    void setNoted(const QSet<FactId> &facts);
    /// Which statements charts follow, as in Lens: the figure says so.
    void setPreferred(const QMap<QString, QString> &preferred) { m_preferred = preferred; }

    /// As set, whatever the sorting.
    const std::vector<int> &givenFacts() const { return m_given; }
    /// As shown, sorted.
    const std::vector<int> &facts() const { return m_shown; }
    FactId factAt(int row) const;
    /// -1 when the fact has no row.
    int rowOf(const FactId &fact) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 brings the given order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows with the names of the columns above them, separated by tabs and line feeds, as
    /// spreadsheets take them from the clipboard; none of them becomes a formula there.
    QString tabSeparated(const std::vector<int> &rows) const;

    /// The text of one cell, without a model.
    static QString text(const Dataset &dataset, int fact, FactColumn column);
    static QString title(FactColumn column);

private:
    std::vector<int> arranged() const;
    QString shownText(int fact, FactColumn column) const;

    DatasetPtr m_dataset;
    QMap<QString, QString> m_preferred;
    std::vector<int> m_given;
    std::vector<int> m_shown;
    QSet<FactId> m_noted;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
