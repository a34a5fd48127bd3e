// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editdialog.h"
#include "ui/statementfields.h"

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

    void build();
    void addWhat(FormColumn *column);
    void addFigure(FormColumn *column);
    void addSource(FormColumn *column);
    QLineEdit *addText(FormColumn *column, const QString &label, const char *name,
                       const QString &example = {});
    QComboBox *addKnown(FormColumn *column, const QString &label, const char *name, QString Measure::*part);
    QWidget *newButton(const QString &name, void (StatementDialog::*slot)());
    void offer();
    void fill(const StatementDraft &draft);
    QString text() const;
    void tellAmount();
    void tellPeriod();
    void followMetric();
    void followKind();
    void newCompany();
    void newMetric();

    ViewState *m_state;
    std::optional<StatementRecord> m_record; ///< that is corrected
    std::shared_ptr<FactId> m_fact;          ///< set by the worker, read when it has ended
    StatementFields m_form;
    FieldNote *m_valueNote = nullptr;
    FieldNote *m_periodNote = nullptr;
    FieldNote *m_saidNote = nullptr;
};

} // namespace plumbline
