// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewhistory.h"

namespace plumbline {

bool ViewHistory::isStep(const View &view) const
{
    View here = m_steps[m_place];
    here.current = view.current;
    return view != here;
}

void ViewHistory::rest(const View &view)
{
    if (isStep(view))
        jump(view);
    else
        m_steps[m_place].current = view.current;
}

void ViewHistory::jump(const View &view)
{
    if (view == m_steps[m_place])
        return;
    m_steps.resize(m_place + 1);
    m_steps.push_back(view);
    if (m_steps.size() > MostSteps)
        m_steps.erase(m_steps.begin());
    m_place = m_steps.size() - 1;
}

const View &ViewHistory::goBack()
{
    if (canGoBack())
        --m_place;
    return view();
}

const View &ViewHistory::goForward()
{
    if (canGoForward())
        ++m_place;
    return view();
}

} // namespace plumbline
