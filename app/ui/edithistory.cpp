// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edithistory.h"

#include <QUndoStack>

namespace plumbline {

class EditHistory::Step : public QUndoCommand
{
public:
    Step(EditHistory *history, AppliedEdit edit)
        : QUndoCommand(edit.text)
        , m_history(history)
        , m_edit(std::move(edit))
    {
    }

    void undo() override
    {
        if (!m_history->m_isSettling)
            m_history->m_editing->undo(m_edit, settle(&QUndoStack::redo));
    }
    void redo() override
    {
        if (!m_history->m_isSettling)
            m_history->m_editing->redo(m_edit, settle(&QUndoStack::undo));
    }

private:
    /// What did not happen in the file does not stay in the history.
    DatasetEditing::Done settle(void (QUndoStack::*back)())
    {
        return [history = m_history, back](const Result<AppliedEdit> &result) {
            if (result)
                return;
            history->m_isSettling = true;
            (history->m_stack->*back)();
            history->m_isSettling = false;
            Q_EMIT history->failed(result.error());
        };
    }

    EditHistory *m_history;
    AppliedEdit m_edit;
};

EditHistory::EditHistory(DatasetEditing *editing, QUndoStack *stack, QObject *parent)
    : QObject(parent)
    , m_editing(editing)
    , m_stack(stack)
{
}

void EditHistory::apply(DatasetEditing::Compose compose, DatasetEditing::Done done)
{
    m_editing->apply(std::move(compose), [this, done = std::move(done)](const Result<AppliedEdit> &result) {
        if (result)
            record(*result);
        done(result);
    });
}

void EditHistory::record(const AppliedEdit &edit)
{
    if (edit.changeset.isEmpty())
        return;
    auto step = std::make_unique<Step>(this, edit);
    m_isSettling = true; // pushing does it once more
    m_stack->push(step.release());
    m_isSettling = false;
}

void EditHistory::undoLast()
{
    if (!m_editing->isBusy())
        m_stack->undo();
}

} // namespace plumbline
