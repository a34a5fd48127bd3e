// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statementdialog.h"

#include "ui/choicefield.h"
#include "ui/entitydialogs.h"

#include <QLineEdit>

namespace plumbline {

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const QString &title,
                                 QWidget *parent)
    : EditDialog(history, title, parent)
    , m_state(state)
    , m_fact(std::make_shared<FactId>())
{
    setObjectName(QStringLiteral("statementDialog"));
    FormColumn *what = addColumn();
    m_form = new StatementForm(state, what, addColumn(), this);
    for (const StatementForm::Note &note : m_form->notes())
        setNote(note.column, note.note, note.control);
    connect(m_form, &StatementForm::newCompanyWanted, this, &StatementDialog::newCompany);
    connect(m_form, &StatementForm::newMetricWanted, this, &StatementDialog::newMetric);
}

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const StatementDraft &draft,
                                 QWidget *parent)
    : StatementDialog(history, state, tr("New statement"), parent)
{
    m_form->fill(draft);
    keepContent();
}

StatementDialog::StatementDialog(EditHistory *history, ViewState *state, const StatementRecord &record,
                                 QWidget *parent)
    : StatementDialog(history, state, tr("Correct the statement"), parent)
{
    m_record = record;
    m_form->fill(StatementDraft::of(record));
    keepContent();
}

QStringList StatementDialog::content() const
{
    QStringList texts;
    for (const QComboBox *field : findChildren<QComboBox *>())
        texts << field->currentText();
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        texts << field->text();
    return texts;
}

void StatementDialog::check()
{
    for (const FieldProblem &problem : m_form->fields().problems(*m_state->wholeDataset()))
        complain(problem.column, problem.sentence);
}

/// "Revenue of Acme", for the history.
QString StatementDialog::text() const
{
    const StatementFields &fields = m_form->fields();
    const bool isEvent = fields.kind == Statement::Kind::Event;
    const QString what = isEvent ? fields.event->currentText() : fields.metric->currentText();
    return tr("%1 of %2").arg(what, fields.companies->currentText());
}

DatasetEditing::Compose StatementDialog::compose()
{
    const QString name = m_record ? tr("correction: %1").arg(text()) : tr("new statement: %1").arg(text());
    return [record = m_record, draft = m_form->fields().draft(), name,
            fact = m_fact](const DatasetEditor &file, const Dataset &dataset) {
        auto edit = record ? correctStatement(file, dataset, *record, draft, name)
                           : addStatement(file, dataset, draft, name);
        if (edit)
            *fact = factOf(*edit);
        return edit;
    };
}

void StatementDialog::newCompany()
{
    ChoiceField *companies = m_form->fields().companies;
    auto *dialog = new CompanyDialog(history(), m_state, QString(), this);
    dialog->setName(companies->unknown());
    connect(dialog, &CompanyDialog::saved, this, [companies, dialog] {
        const QString typed = companies->unknown();
        if (typed.isEmpty())
            companies->add(dialog->id());
        else
            companies->setEditText(companies->currentText().replace(typed, dialog->name()));
    });
    dialog->open();
}

void StatementDialog::newMetric()
{
    ChoiceField *metric = m_form->fields().metric;
    auto *dialog = new MetricDialog(history(), m_state, QString(), this);
    dialog->setName(metric->unknown());
    connect(dialog, &MetricDialog::saved, this, [metric, dialog] { metric->setIds({dialog->id()}); });
    dialog->open();
}

} // namespace plumbline
