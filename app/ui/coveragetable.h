// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/coveragemodel.h"
#include "model/viewstate.h"

#include <QTableView>

namespace plumbline {

/// The matrix on screen. A click, Enter or Space on a cell makes its fact current; where it
/// has several, once more goes to the next. The cell of the current fact is marked.
class CoverageTable : public QTableView
{
    Q_OBJECT

public:
    /// `state` must outlive the table.
    explicit CoverageTable(ViewState *state, QWidget *parent = nullptr);

    CoverageModel &coverageModel() { return m_model; }
    const CoverageModel &coverageModel() const { return m_model; }
    void setTheme(Theme theme);

Q_SIGNALS:
    /// The reader stands on another cell.
    void cellChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpLooks();
    void choose(const QModelIndex &index);
    void followCurrent();
    void fitColumns();

    ViewState *m_state;
    CoverageModel m_model;
};

} // namespace plumbline
