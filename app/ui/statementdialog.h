// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editdialog.h"
#include "ui/statementform.h"

namespace plumbline {

/// A statement: what it is about, its value and period as a reader writes them, with what was
/// understood shown before it is saved, and who said it.
class StatementDialog : public EditDialog
{
    Q_OBJECT

public:
    /// A new one, like `draft` in what is filled in.
    StatementDialog(EditHistory *history, ViewState *state, const StatementDraft &draft, QWidget *parent);
    /// Corrects one.
    StatementDialog(EditHistory *history, ViewState *state, const StatementRecord &record, QWidget *parent);

    /// After `saved`: where the statement is now.
    const FactId &fact() const { return *m_fact; }

protected:
    void check() override;
    DatasetEditing::Compose compose() override;
    QStringList content() const override;

private:
    StatementDialog(EditHistory *history, ViewState *state, const QString &title, QWidget *parent);

    QString text() const;
    void newCompany();
    void newMetric();

    ViewState *m_state;
    std::optional<StatementRecord> m_record; ///< that is corrected
    std::shared_ptr<FactId> m_fact;          ///< set by the worker, read when it has ended
    StatementForm *m_form;                   ///< owned by the dialog
};

} // namespace plumbline
