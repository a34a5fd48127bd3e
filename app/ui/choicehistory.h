// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewstate.h"

#include <QUndoStack>

namespace plumbline {

/// Undo and redo of filter, focus and lens, whoever changed them. Edits of the dataset stand in the
/// same stack, in order of time; who opens another file clears it. Changes of one section
/// that follow each other quickly are one step; a step that ends where it began is
/// none. The other parts of the view (page, zoom, current fact) are not touched.
class ChoiceHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr int QuickMs = 800;

    /// What a step goes back to.
    struct Choices {
        Filter filter;
        QStringList focus;
        Lens lens;

        friend bool operator==(const Choices &, const Choices &) = default;
    };

    /// `state` must outlive the history.
    explicit ChoiceHistory(ViewState *state, int quickMs = QuickMs, QObject *parent = nullptr);

    QUndoStack *stack() { return &m_stack; }

private:
    class Step;

    void record(const View &view);
    void apply(const Choices &choices);

    ViewState *m_state;
    int m_quickMs;
    Choices m_known; ///< what the stack knows to be the present
    QUndoStack m_stack;
};

} // namespace plumbline
