// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewstate.h"
#include "ui/statementfields.h"

namespace plumbline {

class FieldNote;
class FormColumn;

/// Fills two columns with the fields of a statement: offers what the dataset knows, and tells
/// below value and period what was understood of them. Changes nothing.
class StatementForm : public QObject
{
    Q_OBJECT

public:
    /// Where sentences about a column of the dataset stand.
    struct Note {
        QString column;
        FieldNote *note;
        QWidget *control;
    };

    /// All must outlive the form; `state` has the dataset.
    StatementForm(ViewState *state, FormColumn *what, FormColumn *figure, QObject *parent);

    const StatementFields &fields() const { return m_fields; }
    const std::vector<Note> &notes() const { return m_notes; }
    void fill(const StatementDraft &draft);

Q_SIGNALS:
    /// One that the dataset does not know yet.
    void newCompanyWanted();
    void newMetricWanted();

private:
    void addWhat(FormColumn *column);
    void addFigure(FormColumn *column);
    void addSource(FormColumn *column);
    QLineEdit *addText(FormColumn *column, const QString &label, const char *name,
                       const QString &example = {});
    QComboBox *addKnown(FormColumn *column, const QString &label, const char *name, QString Measure::*part);
    QWidget *newButton(const QString &name, void (StatementForm::*wanted)());
    void addNote(const QString &column, FieldNote *note, QWidget *control);
    void offer();
    void tellAmount();
    void tellPeriod();
    void followMetric();
    void followKind();

    ViewState *m_state;
    StatementFields m_fields;
    std::vector<Note> m_notes;
    FieldNote *m_valueNote = nullptr;
    FieldNote *m_periodNote = nullptr;
    FieldNote *m_saidNote = nullptr;
};

} // namespace plumbline
