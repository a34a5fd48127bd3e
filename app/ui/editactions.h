// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edithistory.h"

#include <QPointer>

class QAction;
class QMenu;
class QTableView;
class QUndoStack;

namespace plumbline {

class FactTableView;
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
    /// For the chosen fact, as the detail pane offers them.
    QList<QAction *> factActions() const { return {m_correct, m_remove}; }
    /// In the table's menu; the Delete key removes the facts of its rows.
    void offerIn(FactTableView *table);

Q_SIGNALS:
    /// A statement was added or corrected: its fact is to be shown.
    void factWanted(const plumbline::FactId &fact);

private:
    using TakeStatement = std::function<void(StatementKey)>;

    QAction *add(const QString &name, const QString &text, void (EditActions::*slot)());
    void fillMenu();
    void follow();
    void followBusy(bool isBusy);
    void followPath(const QString &path);
    bool isAllowed();
    void addStatement();
    void correctStatement();
    void removeStatement();
    void addCompany();
    void addMetric();
    /// Asks which of the fact's statements, when there are several.
    void chooseStatement(bool offersAll, const TakeStatement &take);
    void correct(StatementKey key);
    void remove(const QList<FactId> &facts);
    void remove(const std::vector<StatementKey> &keys, const QString &what);
    void tell(const Error &error);

    Workspace *m_workspace;
    QUndoStack *m_stack;
    MessageBar *m_messages;
    OwnFileActions *m_files;
    QWidget *m_window;
    EditHistory m_history;
    QMenu *m_menu;
    QAction *m_correct = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_adding;
    QString m_path; ///< that the history is about
};

} // namespace plumbline
