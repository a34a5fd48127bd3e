// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicehistory.h"

#include <QElapsedTimer>

namespace plumbline {

namespace {

/// Stands beside the sections in the ids of steps.
constexpr int FocusPart = static_cast<int>(FilterSections.size());
constexpr int FollowedPart = FocusPart + 1;
constexpr int LensPart = FollowedPart + 1;
constexpr int SeveralParts = -1;

/// Where lenses differ, when they do; which statement is followed has a name of its own.
std::optional<int> changedPart(const Lens &before, const Lens &after)
{
    if (before == after)
        return std::nullopt;
    Lens others = after;
    others.preferred = before.preferred;
    return others == before ? FollowedPart : LensPart;
}

/// What a step changes: a section, the focus, the lens, or several of them.
int changedPart(const ChoiceHistory::Choices &before, const ChoiceHistory::Choices &after)
{
    std::vector<int> parts;
    for (const FilterSection section : FilterSections) {
        if (before.filter.choice(section) != after.filter.choice(section))
            parts.push_back(static_cast<int>(section));
    }
    if (before.focus != after.focus)
        parts.push_back(FocusPart);
    if (const auto part = changedPart(before.lens, after.lens))
        parts.push_back(*part);
    return parts.size() == 1 ? parts.front() : SeveralParts;
}

QString textOf(int part)
{
    if (part == SeveralParts)
        return ChoiceHistory::tr("filter");
    if (part == FocusPart)
        return ChoiceHistory::tr("companies in focus");
    if (part == FollowedPart)
        return ChoiceHistory::tr("statement that charts follow");
    if (part == LensPart)
        return ChoiceHistory::tr("how figures are shown");
    return ChoiceHistory::tr("filter: %1").arg(sectionTitle(static_cast<FilterSection>(part)));
}

} // namespace

class ChoiceHistory::Step : public QUndoCommand
{
public:
    Step(ChoiceHistory *history, Choices before, Choices after)
        : QUndoCommand(textOf(changedPart(before, after)))
        , m_history(history)
        , m_part(changedPart(before, after))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
        m_sinceChange.start();
    }

    void undo() override { m_history->apply(m_before); }
    void redo() override { m_history->apply(m_after); }
    int id() const override { return m_part; } // -1 never merges

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (m_sinceChange.elapsed() >= m_history->m_quickMs)
            return false;
        m_after = next->m_after;
        m_sinceChange.restart();
        setObsolete(m_before == m_after);
        return true;
    }

private:
    ChoiceHistory *m_history;
    int m_part;
    Choices m_before;
    Choices m_after;
    QElapsedTimer m_sinceChange;
};

ChoiceHistory::ChoiceHistory(ViewState *state, int quickMs, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_quickMs(quickMs)
    , m_known{state->filter(), state->view().focus, state->lens()}
{
    connect(state, &ViewState::viewChanged, this, &ChoiceHistory::record);
}

void ChoiceHistory::record(const View &view)
{
    Choices now{view.filter, view.focus, view.lens};
    if (now == m_known)
        return;
    auto step = std::make_unique<Step>(this, m_known, now);
    m_known = std::move(now);
    m_stack.push(step.release()); // the stack owns it
}

void ChoiceHistory::apply(const Choices &choices)
{
    m_known = choices;
    View view = m_state->view();
    view.filter = choices.filter;
    view.focus = choices.focus;
    view.lens = choices.lens;
    m_state->setView(view);
}

} // namespace plumbline
