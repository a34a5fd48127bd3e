// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/view.h"

#include <vector>

namespace plumbline {

/// The views that a reader has come from, and gone back from: steps, as in a browser.
/// A value.
///
/// What counts as a step: another page, level, article, filter, focus or span. Another
/// selection belongs to the step it is made on, so that going back leads to it, unless
/// the reader jumped there. A new step drops those that lie ahead.
class ViewHistory
{
public:
    /// The oldest go first.
    static constexpr int MostSteps = 200;

    explicit ViewHistory(const View &start = {}) : m_steps{start} {}

    /// Whether it would be a step to come to rest like this.
    bool isStep(const View &view) const;
    /// The view has come to rest like this.
    void rest(const View &view);
    /// The reader has jumped here: a step even if only the selection differs.
    void jump(const View &view);

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_steps.size(); }
    /// Stays where it is when it cannot go.
    const View &goBack();
    const View &goForward();
    const View &view() const { return m_steps[m_place]; }

private:
    std::vector<View> m_steps; ///< never empty
    size_t m_place = 0;        ///< of the view on screen
};

} // namespace plumbline
