// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/searcher.h"

#include <QPointer>

class QAction;
class QMenu;

namespace plumbline {

class FindPanel;
class MainWindow;

/// Find, with its panel: leads to companies, figures and passages. What the filter or
/// the visible span hides is told, and shown when the reader says so. Owned by the
/// window, as its child.
class FindActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `menu`; the panel lies over `page`.
    FindActions(QMenu *menu, QWidget *page, MainWindow *window);

    QAction *findAction() const { return m_find; }
    FindPanel *panel() const { return m_panel; }
    Searcher *searcher() { return &m_searcher; }

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    /// The view is about to change by a jump.
    void jumping();

private:
    void addActions(QMenu *menu);
    void followDataset();
    void search(const QString &query);
    void showMore(Found::Kind kind);
    void step(int step);
    void activate(bool byArticle, bool closes);
    void showAnyway();
    void goTo(const Found &found, bool byArticle, bool closes);
    void goToCompany(const Found &found, bool isChosen);
    void goToFact(const Found &found, int fact);
    void showOnChart(int fact);
    int factOf(const Found &found) const;
    bool tellHidden(int fact);

    MainWindow *m_window;
    FindPanel *m_panel;
    QAction *m_find = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    SearchIndex::Most m_most = SearchIndex::FirstFew;
    Searcher m_searcher;
};

} // namespace plumbline
