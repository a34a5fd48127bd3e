// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "model/focus.h"

#include <QObject>

namespace plumbline {

/// What is looked at: the dataset, the filter, the current and the hovered fact.
///
/// All views talk to it and never to each other. A setter returns when nothing
/// changes, so a view may answer a signal by setting what it shows. GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    /// Null before the first dataset is loaded.
    const DatasetPtr &dataset() const { return m_dataset; }
    const Filter &filter() const { return m_filter; }
    const Focus &focus() const { return m_focus; }
    /// Null, or a fact of the dataset.
    const FactId &current() const { return m_current; }
    const FactId &hovered() const { return m_hovered; }

public Q_SLOTS:
    /// Keeps the filter and, where the new dataset has it too, the current fact.
    void setDataset(const plumbline::DatasetPtr &dataset);
    void setFilter(const plumbline::Filter &filter);
    void setCurrent(const plumbline::FactId &fact);
    void setHovered(const plumbline::FactId &fact);

Q_SIGNALS:
    /// Also said when the dataset changes; `current` and `hovered` follow after it.
    void factsChanged();
    void datasetChanged();
    void currentChanged(const plumbline::FactId &fact);
    void hoveredChanged(const plumbline::FactId &fact);

private:
    bool isKnown(const FactId &fact) const;

    DatasetPtr m_dataset;
    Filter m_filter;
    Focus m_focus;
    FactId m_current;
    FactId m_hovered;
};

} // namespace plumbline
