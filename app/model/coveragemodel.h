// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverageloader.h"

#include <QAbstractTableModel>

namespace plumbline {

/// The matrix of coverage: a row per company, a column per period. A text is made
/// when it is asked for. GUI thread.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing.
    void setView(const CoverageViewPtr &view);
    const CoverageViewPtr &view() const { return m_view; }

    /// Null where nothing is.
    const CoverageCell *cell(const QModelIndex &index) const;
    /// Where there is nothing to miss: Missing, but for the column of the undated.
    bool canMiss(const QModelIndex &index) const;
    Covered covered(const QModelIndex &index) const;
    /// Facts, then computed values.
    std::vector<FactId> factsAt(const QModelIndex &index) const;
    /// Invalid when no cell has the fact.
    QModelIndex indexOf(const FactId &fact) const;
    /// "Alibaba Cloud, 2019 Q2: stated once".
    QString sentence(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString countText(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;

    CoverageViewPtr m_view;
};

/// "stated once", "missing" ...
QString coveredWords(Covered covered);
/// "2019", "2019 Q2", "undated".
QString periodWords(const CoveragePeriod &period);

} // namespace plumbline
