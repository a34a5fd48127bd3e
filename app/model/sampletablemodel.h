// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tabledraft.h"

#include <QAbstractTableModel>

namespace plumbline {

/// The rows of a sample as they stand in the file: the first ones, then some from further
/// down. Columns have their title and the type of most of their cells, rows their number in
/// the file.
class SampleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsPassedOver = Qt::UserRole, ///< the row with the titles, and those above it
        ColumnTitle,                 ///< of headers: without the type
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no table.
    void setDraft(const TableDraftPtr &draft);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const KeptRow &row(int index) const;
    QVariant columnHeader(const ColumnLook &look, int role) const;

    TableDraftPtr m_draft;
};

} // namespace plumbline
