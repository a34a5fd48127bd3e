// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facttablemodel.h"
#include "model/viewstate.h"
#include "ui/columnfit.h"

#include <QTableView>

#include <optional>

namespace plumbline {

/// The table below a chart: same figures, same selection. Sorts when a header is
/// clicked; a third click brings the order of the chart back.
class FactTableView : public QTableView
{
    Q_OBJECT

public:
    /// `state` must outlive the view.
    explicit FactTableView(ViewState *state, QWidget *parent = nullptr);

    const FactTableModel &factModel() const { return m_model; }
    /// Positions of the selected rows, from top to bottom.
    std::vector<int> selectedRows() const;

public Q_SLOTS:
    /// While a cell is being edited the table stays; the figures come when its field closes.
    void setFigures(const plumbline::FigurePlaces &figures, const std::vector<int> &places);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const plumbline::FactId &fact);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void followCurrent();
    ColumnNeed needOf(int column) const;
    void fitColumns();

    struct Waiting {
        FigurePlaces figures;
        std::vector<int> places;
    };

    ViewState *m_state;
    std::optional<Waiting> m_waiting;
    FactTableModel m_model;
    bool m_hasOwnWidths = true; ///< until the reader drags a column
    bool m_isFitting = false;
};

} // namespace plumbline
