// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facetcounter.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace plumbline {

/// Says above the pages what is left out, a chip for each section of the filter that is
/// narrowed ("Companies: 3 of 35") and one for the visible time. A click takes it back.
/// Hidden while everything is shown.
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
    void addSection(FilterSection section);
    void addSpan();
    QPushButton *addChip(const QString &text);

    ViewState *m_state = nullptr;
    FacetCounter *m_counter = nullptr;
    QLayout *m_chips; ///< owned by the widget
    QStringList m_texts;
    QTimer m_rest; ///< until the visible time counts as at rest
};

} // namespace plumbline
