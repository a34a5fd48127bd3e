// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewstate.h"

namespace plumbline {

ViewState::ViewState(QObject *parent) : QObject(parent) {}

bool ViewState::isKnown(const FactId &fact) const
{
    return fact.isNull() || (m_dataset && m_dataset->indexOf(fact) >= 0);
}

void ViewState::setDataset(const DatasetPtr &dataset)
{
    if (dataset == m_dataset)
        return;
    m_dataset = dataset;
    m_focus = dataset ? Focus(*dataset, m_filter) : Focus();
    Q_EMIT datasetChanged();
    Q_EMIT factsChanged();
    if (!isKnown(m_hovered))
        setHovered({});
    if (!isKnown(m_current))
        setCurrent({});
}

void ViewState::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_focus = m_dataset ? Focus(*m_dataset, m_filter) : Focus();
    Q_EMIT factsChanged();
}

void ViewState::setCurrent(const FactId &fact)
{
    if (fact == m_current || !isKnown(fact))
        return;
    m_current = fact;
    Q_EMIT currentChanged(m_current);
}

void ViewState::setHovered(const FactId &fact)
{
    if (fact == m_hovered || !isKnown(fact))
        return;
    m_hovered = fact;
    Q_EMIT hoveredChanged(m_hovered);
}

} // namespace plumbline
