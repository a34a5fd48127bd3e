// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editdialog.h"

#include "ui/stylesheet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShowEvent>

namespace plumbline {

EditDialog::EditDialog(EditHistory *history, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_fields(new QWidget)
    , m_columns(new QHBoxLayout)
    , m_problem(new FieldNote(false))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Spacing::Medium);
    m_columns->setSpacing(Spacing::Large + Spacing::Small);
    fields->addLayout(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EditDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);
}

FormColumn *EditDialog::addColumn()
{
    auto *column = new FormColumn;
    m_columns->addWidget(column, 1);
    return column;
}

void EditDialog::addBelow(QWidget *widget)
{
    m_fields->layout()->addWidget(widget);
}

void EditDialog::setNote(const QString &column, FieldNote *note, QWidget *control)
{
    m_notes.insert(column, {note, control});
    if (!m_first)
        m_first = control;
}

void EditDialog::complain(const QString &column, const QString &sentence)
{
    const Field field = m_notes.value(column);
    (field.note ? field.note : m_problem)->complain(sentence);
    m_hasComplaint = true;
    if (!m_wrong)
        m_wrong = field.control;
}

void EditDialog::keepContent()
{
    m_kept = content();
}

void EditDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    putButtonsLast();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

/// They are made before the fields, and so would come first.
void EditDialog::putButtonsLast()
{
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_fields->isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            last = widget;
    }
    QPushButton *save = m_buttons->button(QDialogButtonBox::Save);
    if (last)
        setTabOrder(last, save);
    setTabOrder(save, m_buttons->button(QDialogButtonBox::Cancel));
}

void EditDialog::save()
{
    m_hasComplaint = false;
    m_wrong = nullptr;
    m_problem->tell({});
    for (const Field &field : std::as_const(m_notes)) {
        if (field.note->isComplaint())
            field.note->tell({});
    }
    check();
    if (m_wrong)
        m_wrong->setFocus();
    if (m_hasComplaint)
        return;
    if (content() == m_kept)
        return accept();
    setBusy(true);
    m_history->apply(compose(), [dialog = QPointer(this)](const Result<AppliedEdit> &result) {
        if (dialog)
            dialog->finish(result);
    });
}

/// The last part of the place is the column: "statement, s4, unit".
void EditDialog::finish(const Result<AppliedEdit> &result)
{
    setBusy(false);
    if (result) {
        Q_EMIT saved();
        return accept();
    }
    complain(result.error().place.row.section(QLatin1String(", "), -1), result.error().sentence);
    if (m_wrong)
        m_wrong->setFocus();
}

void EditDialog::setBusy(bool isBusy)
{
    m_fields->setEnabled(!isBusy);
    m_buttons->setEnabled(!isBusy);
}

void EditDialog::reject()
{
    if (!m_buttons->isEnabled())
        return; // it is being written
    if (content() != m_kept &&
        QMessageBox::question(this, windowTitle(), tr("Close the form and lose what you typed?"),
                              QMessageBox::Discard | QMessageBox::Cancel,
                              QMessageBox::Cancel) != QMessageBox::Discard)
        return;
    QDialog::reject();
}

} // namespace plumbline
