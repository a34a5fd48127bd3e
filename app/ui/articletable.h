// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlelistmodel.h"
#include "model/viewstate.h"

#include <QTableView>

namespace plumbline {

/// The list of articles. Its chosen row is the article of the view state.
class ArticleTable : public QTableView
{
    Q_OBJECT

public:
    /// `state` must outlive the table.
    explicit ArticleTable(ViewState *state, QWidget *parent = nullptr);

    ArticleListModel &articleModel() { return m_model; }
    /// Selects the article of the view state, or none.
    void followArticle();
    /// As wide as their content, as far as there is room; titles get the rest.
    void fitColumns();
    /// Header and at most so many rows.
    int heightOfRows(int most) const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void articleActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ViewState *m_state;
    ArticleListModel m_model;
};

} // namespace plumbline
