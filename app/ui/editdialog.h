// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edithistory.h"
#include "ui/formcolumn.h"

#include <QDialog>
#include <QHash>

class QDialogButtonBox;
class QHBoxLayout;

namespace plumbline {

/// A form whose Save changes the dataset. What is refused stays as it was typed, with the
/// sentence beside its field, or below all fields when it concerns none. Opens with the focus on
/// its first field; the buttons come last. Window-modal; deletes itself when closed.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    /// `history` must outlive the dialog.
    EditDialog(EditHistory *history, const QString &title, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// The change is in the file and on screen.
    void saved();

protected:
    FormColumn *addColumn();
    /// Below the columns.
    void addBelow(QWidget *widget);
    /// Where sentences about a column of the dataset stand. The first one told is the first field.
    void setNote(const QString &column, FieldNote *note, QWidget *control);
    void complain(const QString &column, const QString &sentence);
    /// What is on the form now counts as saved; closing asks from here on.
    void keepContent();
    EditHistory *history() const { return m_history; }

    /// Complains where fields are wrong; then nothing is saved, and the first such field gets the focus.
    virtual void check() = 0;
    /// Only after a check() without complaint.
    virtual DatasetEditing::Compose compose() = 0;
    /// All that the form holds, to tell whether something was typed.
    virtual QStringList content() const = 0;

    void showEvent(QShowEvent *event) override;

private:
    struct Field {
        FieldNote *note = nullptr;
        QWidget *control = nullptr;
    };

    void save();
    void finish(const Result<AppliedEdit> &result);
    void setBusy(bool isBusy);
    void putButtonsLast();

    EditHistory *m_history;
    QWidget *m_fields;
    QHBoxLayout *m_columns;
    FieldNote *m_problem;
    QDialogButtonBox *m_buttons;
    QHash<QString, Field> m_notes;
    QWidget *m_first = nullptr; ///< the control that is typed in on opening
    QWidget *m_wrong = nullptr; ///< the first control that was complained of
    bool m_hasComplaint = false;
    QStringList m_kept;
};

} // namespace plumbline
