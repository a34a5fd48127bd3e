// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facetcounter.h"
#include "ui/choicehistory.h"

class QAbstractScrollArea;
class QAction;
class QMenu;
class QToolBar;

namespace plumbline {

class FilterChips;
class FilterPane;

/// What a window does with its filter: counts its facets, undoes choices, shows
/// and hides the pane, and offers a fact's company for filter and focus.
///
/// Until the reader shows or hides the pane, it is there when the window is wide
/// enough; from then on it is as they left it, in the next run too.
class FilterActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions. Sets up pane and chips.
    FilterActions(ViewState *state, FilterPane *pane, FilterChips *chips, QWidget *window);

    void addTo(QMenu *edit, QMenu *view, QToolBar *bar);
    /// The menu of a chart or table gets what can be done with the company of the
    /// fact under the pointer, which becomes the current one.
    void offerCompany(QAbstractScrollArea *view);
    /// "Only Cisco" and the like, for the companies of the current fact.
    QMenu *companyMenu() const { return m_company; }
    /// The window's one history.
    QUndoStack *history() { return m_history.stack(); }
    QAction *resetAction() const { return m_reset; }
    QAction *paneAction() const { return m_showPane; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions(QWidget *window);
    void fillCompanyMenu();
    void addCompany(QMenu *menu, const QString &company, const QString &name);
    void choosePane(bool isShown);
    void followWidth(int width);
    void followFilter();
    void setCompanies(const Choice &companies);
    void hideCompany(const QString &company);

    ViewState *m_state;
    FilterPane *m_pane;
    FacetCounter m_counter;
    ChoiceHistory m_history;
    QAction *m_undo = nullptr; ///< actions and menu are owned by the window
    QAction *m_redo = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_showPane = nullptr;
    QMenu *m_company = nullptr;
};

} // namespace plumbline
