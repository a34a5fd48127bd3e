// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace plumbline {

class MessageBar;
class Workspace;

/// Adding and removing the reader's table of exchange rates, and telling which of its rows
/// cannot be used: of a file that comes back as it was at the next start or with another dataset,
/// once. Owned by the window, as its child.
class RateActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    RateActions(Workspace *workspace, QMenu *menu, MessageBar *messages, QWidget *window);

Q_SIGNALS:
    void told(const QString &message);

private:
    void choose();
    void remove();
    void follow();
    void take(const RateTablePtr &table);
    void tellRows(const RateTable &table, bool isReadAgain);
    void tellProblems(const RateTable &table);
    void showProblems();

    Workspace *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_problems;
    QString m_path; ///< of the table that was taken last, or that came with the session
    std::weak_ptr<const Dataset> m_dataset; ///< which that was checked against; null before
};

} // namespace plumbline
