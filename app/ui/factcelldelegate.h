// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"
#include "model/viewstate.h"

#include <QStyledItemDelegate>

namespace plumbline {

class FactTableView;

/// Edits period, figure and status of a fact in its row, where one statement carries it. What cannot be
/// understood keeps the field open, with the sentence below it.
class FactCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a cell changes in its statement.
    using DraftChange = std::function<void(StatementDraft &)>;

    /// Sets itself up for the columns of `table`. Both must outlive it.
    FactCellDelegate(ViewState *state, FactTableView *table);

    /// Opens the field of the cell; false when the cell has none.
    bool edit(const QModelIndex &index);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// `statement` as it was shown.
    void edited(const plumbline::Statement &statement,
                const plumbline::FactCellDelegate::DraftChange &change) const;
    /// The field was left with something in it that is not understood.
    void refused(const QString &sentence) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Statement *statementAt(const QModelIndex &index) const;
    QString problemIn(const QWidget *editor, const QModelIndex &index) const;

    ViewState *m_state;
    FactTableView *m_table;
};

} // namespace plumbline
