// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/disagreementmodel.h"
#include "model/viewstate.h"

#include <QTableView>

namespace plumbline {

/// The list of disagreements. The chosen one has the current fact of the view state.
class DisagreementTable : public QTableView
{
    Q_OBJECT

public:
    /// `state` must outlive the table.
    explicit DisagreementTable(ViewState *state, QWidget *parent = nullptr);

    DisagreementModel &disagreementModel() { return m_model; }
    /// Null when none is chosen.
    const Disagreement *chosen() const;
    /// Selects the first that has the current fact, unless the chosen one has it.
    void followCurrent();

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click on a row.
    void rowActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();

    ViewState *m_state;
    DisagreementModel m_model;
};

} // namespace plumbline
