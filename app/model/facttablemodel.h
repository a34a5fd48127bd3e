// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factorder.h"
#include "model/figureplaces.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>

namespace plumbline {

/// The figures of a page, facts and computed values, one row each, with the columns of
/// FactColumn.
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

    /// Rows in the order of the places given, sorted anew when a column is chosen. The
    /// dataset may be null when there are none.
    void setFigures(const FigurePlaces &figures, std::vector<int> places);

    /// Rows that have a sign: see NotedRole.
    void setNoted(const QSet<FactId> &facts);
    /// Which statements charts follow, as in Lens: the figure says so.
    void setPreferred(const QMap<QString, QString> &preferred) { m_preferred = preferred; }

    /// As set, whatever the sorting.
    const std::vector<int> &givenPlaces() const { return m_given; }
    /// As shown, sorted: the facts, and the computed values.
    std::vector<int> facts() const;
    std::vector<Derivation> computed() const;
    /// How many rows are facts.
    int shownFacts() const;
    FactId factAt(int row) const;
    /// -1 when it has no row.
    int rowOf(const FactId &figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Cells with a field of their own can be edited, by a delegate that knows where to write.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 brings the given order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows with the names of the columns above them, separated by tabs and line feeds, as
    /// spreadsheets take them from the clipboard; none of them becomes a formula there.
    QString tabSeparated(const std::vector<int> &rows) const;

    /// The text of one cell, without a model.
    static QString text(const Dataset &dataset, int fact, FactColumn column);
    static QString text(const Dataset &dataset, const Derivation &value, FactColumn column);
    static QString title(FactColumn column);

private:
    std::vector<int> arranged() const;
    bool isFact(int place) const { return place < m_figures.dataset->factCount(); }
    QString shownText(int place, FactColumn column) const;

    FigurePlaces m_figures;
    QMap<QString, QString> m_preferred;
    std::vector<int> m_given;
    std::vector<int> m_shown;
    QSet<FactId> m_noted;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
