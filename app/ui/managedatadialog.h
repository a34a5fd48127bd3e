// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/removal.h"
#include "ui/edithistory.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace plumbline {

class FieldNote;

/// All companies, metrics and events, to be corrected and removed; what statements hold is removed
/// only after a question that says how many. Each change is an edit of its own.
class ManageDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ManageDataDialog(EditHistory *history, ViewState *state, QWidget *parent);

private:
    void build();
    QTreeWidget *addTab(const QString &title, const QStringList &columns);
    void fill();
    void follow();
    void search(const QString &text);
    Holder shown() const;
    QTreeWidget *list() const;
    QString chosenId() const;
    QString chosenName() const;
    void add();
    void correct();
    void remove();
    void removeIfWanted(Holder holder, const QString &id, const QString &name, const HolderUse &use);
    void openForm(const QString &id);

    EditHistory *m_history;
    ViewState *m_state;
    QTabWidget *m_tabs;
    QLineEdit *m_search;
    FieldNote *m_problem;
    QPushButton *m_new;
    QPushButton *m_correct;
    QPushButton *m_remove;
};

} // namespace plumbline
