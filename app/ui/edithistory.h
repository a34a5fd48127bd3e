// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/datasetediting.h"

class QUndoStack;

namespace plumbline {

/// The edits of the dataset on screen as steps of the window's one history, between choices of the
/// view, in order of time. An edit is a step once it is in the file. Undoing one that other
/// programs have built on leaves file and history as they were. GUI thread.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    EditHistory(DatasetEditing *editing, QUndoStack *stack, QObject *parent = nullptr);

    DatasetEditing *editing() const { return m_editing; }

    /// As DatasetEditing::apply(); what succeeds becomes a step.
    void apply(DatasetEditing::Compose compose, DatasetEditing::Done done);
    /// A step of what something else has put into the file, and shows.
    void record(const AppliedEdit &edit);
    void undoLast();

Q_SIGNALS:
    /// The history has moved, by an edit or by a choice of the view.
    void stepped();
    /// A step could not be undone or done again.
    void failed(const plumbline::Error &error);

private:
    class Step;

    DatasetEditing *m_editing;
    QUndoStack *m_stack;
    bool m_isSettling = false; ///< the stack moves without the file
};

} // namespace plumbline
