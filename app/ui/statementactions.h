// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edithistory.h"

class QAction;
class QMenu;

namespace plumbline {

class FactTableView;
class MessageBar;
class Workspace;

/// Adding, correcting and removing statements, and tying them to passages: those of the chosen fact, or of
/// the rows of a table. Owned by the window, as its child.
class StatementActions : public QObject
{
    Q_OBJECT

public:
    /// `isAllowed` says whether the dataset can be edited, and tells the reader when it cannot. All must
    /// outlive it.
    StatementActions(EditHistory *history, Workspace *workspace, MessageBar *messages,
                     std::function<bool()> isAllowed, QWidget *window);

    void addTo(QMenu *menu);
    /// For the chosen fact, as the detail pane offers them.
    QList<QAction *> factActions() const { return {m_correct, m_passages, m_remove}; }
    /// In the table's menu. F2 corrects the statement of a row, the Delete key removes the facts of all
    /// that are chosen.
    void offerIn(FactTableView *table);

Q_SIGNALS:
    /// A statement was added or corrected: its fact is to be shown.
    void factWanted(const plumbline::FactId &fact);
    void failed(const plumbline::Error &error);

private:
    using TakeStatement = std::function<void(StatementKey)>;
    enum class Several { One, OneOrAll };

    QAction *make(const char *name, const QString &text, void (StatementActions::*slot)());
    void follow();
    void add();
    void correct();
    void remove();
    void showPassages();
    /// Asks which of the fact's statements, when there are several.
    void choose(const QString &question, Several several, const TakeStatement &take);
    void openForm(StatementKey key);
    void openPassages(StatementKey key);
    void removeFacts(const QList<FactId> &facts);
    void removeStatementsOf(const std::vector<StatementKey> &keys, const QString &what);

    EditHistory *m_history;
    Workspace *m_workspace;
    MessageBar *m_messages;
    std::function<bool()> m_isAllowed;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_correct;
    QAction *m_passages;
    QAction *m_remove;
};

} // namespace plumbline
