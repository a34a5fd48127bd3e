// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facetcounter.h"

#include <QWidget>

namespace plumbline {

/// Says above the pages what the filter leaves out, a chip for each section that
/// is narrowed: "Companies: 3 of 35". A click takes the section back. Hidden while
/// everything is shown.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Both must outlive the chips. Called once.
    void setUp(ViewState *state, FacetCounter *counter);
    /// What the chips say, joined by " | ".
    QString text() const;

private:
    void rebuild();
    QString textOf(FilterSection section) const;
    void addChip(FilterSection section);

    ViewState *m_state = nullptr;
    FacetCounter *m_counter = nullptr;
    QLayout *m_chips; ///< owned by the widget
    QStringList m_texts;
};

} // namespace plumbline
