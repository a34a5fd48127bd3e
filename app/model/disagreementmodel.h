// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/disagreements.h"
#include "model/filter.h"
#include "model/lens.h"

#include <QAbstractTableModel>

namespace plumbline {

enum class DisagreementField { Company, What, Figures, Kind, Followed };
inline constexpr int DisagreementFieldCount = 5;

/// The disagreements of a dataset, one row each; those that have a fact which the filter
/// passes. GUI thread.
class DisagreementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: none. Takes time in proportion to the dataset.
    void setDataset(const DatasetPtr &dataset);
    void setFilter(const Filter &filter);
    /// Which statements charts follow.
    void setPreferred(const QMap<QString, QString> &preferred);

    /// Of the dataset, whatever the filter.
    int allCount() const { return static_cast<int>(m_all.size()); }
    /// Null for a row that does not exist.
    const Disagreement *at(int row) const;
    /// The first that has the fact, -1 when none does.
    int rowOf(const FactId &fact) const;
    bool hasFact(int row, const FactId &fact) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 brings the order of the dataset back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const Disagreement &disagreement, DisagreementField column) const;
    QString followedText(const Disagreement &disagreement) const;
    void arrange();

    DatasetPtr m_dataset;
    Filter m_filter;
    QMap<QString, QString> m_preferred;
    std::vector<Disagreement> m_all;
    std::vector<size_t> m_rows; ///< positions in m_all
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
