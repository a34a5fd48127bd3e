// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings.h"

#include <QAbstractListModel>

namespace plumbline {

/// What was found as rows of a list: a heading for each group that has something,
/// its first few, and a row that says how many more there are.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind { Heading, Item, More };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const Findings &findings);
    const Findings &findings() const { return m_findings; }

    RowKind kindOf(int row) const { return m_rows[static_cast<size_t>(row)].kind; }
    const FoundGroup &groupOf(int row) const;
    /// Only for items.
    const Found &itemAt(int row) const;
    /// The next row in a direction (1 or -1) that can be chosen; -1 when there is none.
    int nextChoice(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Plain texts for the display and for screen readers; the delegate paints more.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Heading;
        size_t group = 0;
        size_t item = 0;
    };

    QString textOf(const Row &row) const;

    Findings m_findings;
    std::vector<Row> m_rows;
};

} // namespace plumbline
