// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ratetable.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace plumbline {

class MessageBar;
class Workspace;

/// Adding and removing the reader's table of exchange rates, and telling which of its rows
/// cannot be used. Owned by the window, as its child.
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
    void follow();
    void tell(const RateTablePtr &table);
    void showProblems();

    Workspace *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_problems;
};

} // namespace plumbline
