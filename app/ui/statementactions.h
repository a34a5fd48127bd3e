// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"
#include "ui/edithistory.h"

class QAction;
class QMenu;

namespace plumbline {

class FactCellDelegate;
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
    /// In the table's menu. F2 edits the cell, or opens the form; the Delete key removes the facts of all
    /// rows that are chosen.
    void offerIn(FactTableView *table);

Q_SIGNALS:
    /// A statement was added or corrected: its fact is to be shown.
    void factWanted(const plumbline::FactId &fact);
    void failed(const plumbline::Error &error);

private:
    using TakeStatement = std::function<void(const Statement &)>;
    enum class Several { One, OneOrAll };

    QAction *make(const char *name, const QString &text, void (StatementActions::*slot)());
    void follow();
    void add();
    void correct();
    void remove();
    void showPassages();
    /// Asks which of the fact's statements, when there are several.
    void choose(const QString &question, Several several, const TakeStatement &take);
    void correctRow(FactTableView *table, FactCellDelegate *cells);
    void correctCell(const Statement &shown, const std::function<void(StatementDraft &)> &change);
    void openForm(const Statement &statement);
    void openPassages(const Statement &statement);
    void removeFacts(const QList<FactId> &facts);
    void removeStatementsOf(const std::vector<Statement> &statements, const QString &what);

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
