// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page.h"
#include "model/workspace.h"
#include "ui/appearance.h"

#include <QTabWidget>

#include <vector>

class QAction;

namespace plumbline {

class ArticlesPage;
class CoveragePage;
class DisagreementsPage;
class PageView;

/// The pages of the window, a tab each, in the order of Page. The page of the view state
/// is the one on top.
class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// Makes the pages, once. `workspace` must outlive the tabs.
    void setWorkspace(Workspace *workspace);

    const std::vector<PageView *> &chartPages() const { return m_chartPages; }
    ArticlesPage *articlesPage() const { return m_articlesPage; }
    DisagreementsPage *disagreementsPage() const { return m_disagreementsPage; }
    CoveragePage *coveragePage() const { return m_coveragePage; }
    /// Null for a page without a chart.
    PageView *page(Page page) const;
    PageView *currentPage() const;
    /// One for each page, with its shortcut.
    const QList<QAction *> &pageActions() const { return m_pageActions; }
    /// Makes a fact current and shows a page that has it; the page stays when it is there
    /// already. False when the dataset does not have the fact.
    bool showFact(const FactId &fact);

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    /// Another page is on top, or the one on top shows other facts.
    void shownChanged();

private:
    bool showComputed(const FactId &id);
    void addChartPage(Page page);
    void addPage(QWidget *widget, Page page);
    void followPage();

    Workspace *m_workspace = nullptr;
    std::vector<PageView *> m_chartPages;   ///< owned by the tabs
    ArticlesPage *m_articlesPage = nullptr; ///< likewise
    DisagreementsPage *m_disagreementsPage = nullptr;
    CoveragePage *m_coveragePage = nullptr;
    QList<QAction *> m_pageActions;
};

} // namespace plumbline
