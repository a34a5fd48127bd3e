// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/chartview.h"
#include "ui/facttableview.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace plumbline {

/// A tab of the window: a chart, and the table of what it shows. The page Levels
/// has a picker of metric and unit above.
class PageView : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the view.
    PageView(Page page, ViewState *state, QWidget *parent = nullptr);

    Page page() const { return m_chart->page(); }
    ChartView *chart() const { return m_chart; }
    FactTableView *table() const { return m_table; }
    /// Null on the pages without one.
    QComboBox *levelPicker() const { return m_picker; }
    /// What is on screen: the facts of the table, and all that the page has when
    /// nothing is filtered and the time is fitted.
    int shownFacts() const;
    int allFacts() const;
    /// How many events have a flag in the visible time.
    int shownEvents() const;
    /// The facts that a table made of this page has: those of its rows, then the events that have a
    /// flag.
    std::vector<int> exportedFacts() const;
    /// Whether the page has the fact; Levels then picks a level that does, unless
    /// the chosen one does.
    bool reveal(int fact);
    /// What files made of this page are called: "growth", "levels-revenue-CNY".
    QString fileName() const;

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    void factsShown();
    /// The button of a page whose facts are all hidden.
    void resetFilterWanted();
    /// The reader wants to read: Enter or a double click on a mark or row.
    void factActivated(const plumbline::FactId &fact);

private:
    QWidget *dividedBody();
    void addPicker();
    void offerLevels();
    void chooseLevel(int row);
    void followLevel();
    void addResetButton();
    void addFitButton();
    void offerFit();
    void showScene();
    void followTime();

    ViewState *m_state;
    ChartView *m_chart;
    FactTableView *m_table;
    QPushButton *m_fit = nullptr;         ///< over the chart, when the visible time has nothing
    QPushButton *m_resetFilter = nullptr; ///< over the chart, when the filter hides all of it
    QComboBox *m_picker = nullptr;
    std::vector<LevelChoice> m_levels;
};

/// "levels-revenue-CNY", safe as the name of a file whatever the ids contain.
QString pageFileName(const PageRequest &request);

} // namespace plumbline
