// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notebook.h"

class QAction;
class QMenu;

namespace plumbline {

class MessageBar;
class Workspace;

/// Adding a note, the list of all notes, and the way back from a deleted one. Owned by
/// the window, as its child.
class NoteActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NoteActions(Workspace *workspace, QMenu *menu, MessageBar *messages, QWidget *window);

public Q_SLOTS:
    /// The list of all notes; a chosen one leads to its fact.
    void showAll();

Q_SIGNALS:
    void addWanted();
    void factWanted(const plumbline::FactId &fact);

private:
    void offerUndo(const Note &note);
    void followState();

    Workspace *m_workspace;
    MessageBar *m_messages;
    QWidget *m_window;
    QAction *m_add;
    QAction *m_all;
};

} // namespace plumbline
