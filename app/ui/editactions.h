// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statementactions.h"

class QAction;
class QMenu;
class QUndoStack;

namespace plumbline {

class MessageBar;
class OwnFileActions;
class Workspace;

/// The menu Data and what it does: adding, correcting and removing statements, companies, metrics and
/// events. A dataset that cannot be edited says why, and offers a copy. Owned by the window, as its child.
class EditActions : public QObject
{
    Q_OBJECT

public:
    /// `stack` has the window's history. All must outlive it.
    EditActions(Workspace *workspace, QUndoStack *stack, MessageBar *messages, OwnFileActions *files,
                QWidget *window);

    QMenu *menu() const { return m_menu; }
    EditHistory *history() { return &m_history; }
    StatementActions *statements() { return &m_statements; }

Q_SIGNALS:
    /// A statement was added or corrected: its fact is to be shown.
    void factWanted(const plumbline::FactId &fact);

private:
    QAction *add(const QString &name, const QString &text, void (EditActions::*slot)());
    void fillMenu();
    void follow();
    void followBusy(bool isBusy);
    void followPath(const QString &path);
    bool isAllowed();
    void addCompany();
    void addMetric();
    void addEvent();
    void manage();
    void tell(const Error &error);

    Workspace *m_workspace;
    QUndoStack *m_stack;
    MessageBar *m_messages;
    OwnFileActions *m_files;
    QWidget *m_window;
    EditHistory m_history;
    StatementActions m_statements;
    QMenu *m_menu;
    QList<QAction *> m_adding;
    QString m_path; ///< that the history is about
};

} // namespace plumbline
