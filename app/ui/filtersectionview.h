// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/facetlistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace plumbline {

class FacetListView;

/// One section of the filter pane: a title that folds it, All, None and Reset, a
/// search field where there are many values, and the values.
class FilterSectionView : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    FilterSectionView(FacetListModel *model, bool isOpen, QWidget *parent = nullptr);

    FacetListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    QToolButton *title() const { return m_title; }
    QPushButton *button(const char *name) const;
    void setTheme(Theme theme);
    /// The choice has changed, or how many values there are.
    void followModel();

Q_SIGNALS:
    void choiceWanted(const plumbline::Choice &choice);
    /// All values, no search, and what else belongs to the section as it was at first.
    void resetWanted();

private:
    QWidget *makeHeader(bool isOpen);
    QWidget *makeBody();
    QPushButton *makeLink(const QString &text, const char *name, const QString &spoken);
    void setOpen(bool isOpen);

    FacetListModel *m_model;
    QToolButton *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_nothing = nullptr;
    FacetListView *m_list = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace plumbline
