// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"
#include "model/typedamount.h"
#include "ui/editdialog.h"

class QLineEdit;

namespace plumbline {

class ChoiceField;

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
    StatementDraft draft() const;
    QString text() const;
    TypedAmount amount() const;
    void tellAmount();
    void tellPeriod();
    void followMetric();
    void followKind();
    void newCompany();
    void newMetric();
    void checkEntities();
    void checkPeriods();

    ViewState *m_state;
    std::optional<StatementRecord> m_record; ///< that is corrected
    std::shared_ptr<FactId> m_fact;          ///< set by the worker, read when it has ended
    Statement::Kind m_kind = Statement::Kind::Observation;
    QString m_filledAmount; ///< as the value field was filled
    Amount m_known;         ///< what that stands for, to the last digit

    ChoiceField *m_companies = nullptr;
    ChoiceField *m_metric = nullptr;
    ChoiceField *m_reference = nullptr;
    ChoiceField *m_event = nullptr;
    QComboBox *m_segment = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_definition = nullptr;
    QComboBox *m_denominator = nullptr;
    QComboBox *m_base = nullptr;
    QLineEdit *m_value = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_bound = nullptr;
    QLineEdit *m_period = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_fiscal = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_sayer = nullptr;
    QLineEdit *m_said = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_flags = nullptr;
    FieldNote *m_valueNote = nullptr;
    FieldNote *m_periodNote = nullptr;
    FieldNote *m_saidNote = nullptr;
};

} // namespace plumbline
