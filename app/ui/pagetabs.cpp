// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagetabs.h"

#include "analysis/derivation.h"

#include "ui/articlespage.h"
#include "ui/coveragepage.h"
#include "ui/disagreementspage.h"
#include "ui/pageview.h"

#include <QAction>
#include <QTabBar>

namespace plumbline {

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent) {}

/// A further chart is one more line of ChartPages.
void PageTabs::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    tabBar()->setDrawBase(false); // the form's document mode has switched it on
    for (const Page page : ChartPages)
        addChartPage(page);
    m_articlesPage = new ArticlesPage(workspace);
    addPage(m_articlesPage, Page::Articles);
    m_disagreementsPage = new DisagreementsPage(workspace);
    addPage(m_disagreementsPage, Page::Disagreements);
    m_coveragePage = new CoveragePage(workspace);
    addPage(m_coveragePage, Page::Coverage);
    connect(m_disagreementsPage, &DisagreementsPage::readRequested, m_articlesPage, &ArticlesPage::read);
    connect(this, &QTabWidget::currentChanged, this,
            [this](int index) { m_workspace->state()->setPage(static_cast<Page>(index)); });
    connect(workspace->state(), &ViewState::pageChanged, this, &PageTabs::followPage);
}

void PageTabs::addChartPage(Page page)
{
    auto *view = new PageView(page, m_workspace->state());
    m_chartPages.push_back(view);
    addPage(view, page);
    connect(view, &PageView::factsShown, this, &PageTabs::shownChanged);
}

void PageTabs::addPage(QWidget *widget, Page page)
{
    const int index = addTab(widget, pageTitle(page));
    auto *action = new QAction(pageTitle(page), this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, page] { m_workspace->state()->setPage(page); });
    m_pageActions << action;
}

PageView *PageTabs::page(Page page) const
{
    return qobject_cast<PageView *>(widget(static_cast<int>(page)));
}

PageView *PageTabs::currentPage() const
{
    return qobject_cast<PageView *>(currentWidget());
}

void PageTabs::followPage()
{
    setCurrentIndex(static_cast<int>(m_workspace->state()->page()));
    Q_EMIT shownChanged();
}

/// On the page that has it; its level is chosen there.
bool PageTabs::showComputed(const FactId &id)
{
    ViewState *state = m_workspace->state();
    const auto value = derivation(*state->dataset(), id, state->lens().preferred);
    if (!value)
        return false;
    const Unit &unit = value->result.unit;
    View view = state->view();
    view.current = id;
    view.page = value->isLevel()                              ? Page::Levels
                : unit.kind() == Unit::Kind::PercentagePoints ? Page::Share
                                                              : Page::Growth;
    if (value->isLevel())
        view.level = {state->dataset()->metricOf(state->dataset()->fact(value->first).headline())->id,
                      unit.code()};
    state->setView(view);
    return true;
}

bool PageTabs::showFact(const FactId &fact)
{
    const DatasetPtr &dataset = m_workspace->state()->dataset();
    if (dataset && isDerivationId(fact))
        return showComputed(fact);
    const int index = dataset ? dataset->indexOf(fact) : -1;
    if (index < 0)
        return false;
    m_workspace->state()->setCurrent(fact);
    if (!currentPage() || currentPage()->reveal(index))
        return true;
    for (PageView *candidate : m_chartPages) {
        if (candidate->reveal(index)) {
            m_workspace->state()->setPage(candidate->page());
            break;
        }
    }
    return true;
}

void PageTabs::setTheme(Theme theme)
{
    for (PageView *page : m_chartPages)
        page->setTheme(theme);
    m_articlesPage->setTheme(theme);
    m_disagreementsPage->setTheme(theme);
    m_coveragePage->setTheme(theme);
}

} // namespace plumbline
