// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findactions.h"

#include "model/reach.h"
#include "ui/articlespage.h"
#include "ui/detailpane.h"
#include "ui/filterpane.h"
#include "ui/findingsmodel.h"
#include "ui/findpanel.h"
#include "ui/mainwindow.h"
#include "ui/pageview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

#include <algorithm>

namespace plumbline {

namespace {

/// How many of a group are shown when the reader asks for more.
constexpr int Many = 500;

} // namespace

FindActions::FindActions(QMenu *menu, QWidget *page, MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_panel(new FindPanel(page))
{
    addActions(menu);
    ViewState *state = window->workspace()->state();
    connect(m_panel, &FindPanel::queryChanged, this, &FindActions::search);
    connect(m_panel, &FindPanel::moreWanted, this, &FindActions::showMore);
    connect(m_panel, &FindPanel::activated, this, [this](bool byArticle) { activate(byArticle, true); });
    connect(m_panel, &FindPanel::noticeAccepted, this, &FindActions::showAnyway);
    connect(&m_searcher, &Searcher::found, m_panel, &FindPanel::showFindings);
    connect(&m_searcher, &Searcher::failed, window->workspace(), &Workspace::failed);
    connect(state, &ViewState::factsChanged, m_panel, [this, state] { m_panel->setColours(state->focus()); });
    DatasetSession *session = window->workspace()->session();
    connect(session, &DatasetSession::pathChanged, this, &FindActions::followDataset);
    connect(session, &DatasetSession::stageChanged, this, &FindActions::followDataset);
    followDataset();
}

void FindActions::addActions(QMenu *menu)
{
    m_find = menu->addAction(tr("&Find…"), QKeySequence::Find, m_panel, &FindPanel::open);
    m_find->setObjectName(QStringLiteral("actionFind"));
    m_find->setIconText(tr("Find"));
    m_find->setToolTip(tr("Find companies, figures and passages"));
    m_next = menu->addAction(tr("Find &next"), QKeySequence(Qt::Key_F3), this, [this] { step(1); });
    m_next->setObjectName(QStringLiteral("actionFindNext"));
    m_previous = menu->addAction(tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), this,
                                 [this] { step(-1); });
    m_previous->setObjectName(QStringLiteral("actionFindPrevious"));
}

/// The texts are read once the dataset is known to be sound, so that the charts come first.
void FindActions::followDataset()
{
    Workspace *workspace = m_window->workspace();
    const DatasetPtr &dataset = workspace->state()->dataset();
    for (QAction *action : {m_find, m_next, m_previous})
        action->setEnabled(dataset != nullptr);
    if (!dataset)
        m_panel->hide();
    m_searcher.setSource(workspace->session()->path(), dataset);
    if (m_panel->model()->rowCount() > 0)
        search(m_panel->field()->text());
    else if (dataset && workspace->session()->stage() == DatasetSession::Stage::Idle)
        m_searcher.prepare();
}

void FindActions::search(const QString &query)
{
    m_most = SearchIndex::FirstFew;
    m_searcher.search(query, m_most);
}

void FindActions::showMore(Found::Kind kind)
{
    m_most[static_cast<size_t>(kind)] = Many;
    m_searcher.search(m_panel->model()->findings().query, m_most);
}

void FindActions::step(int step)
{
    if (m_panel->model()->rowCount() == 0)
        return m_panel->open();
    m_panel->walkItems(step);
    activate(false, false);
}

void FindActions::activate(bool byArticle, bool closes)
{
    if (const Found *found = m_panel->chosen())
        goTo(Found(*found), byArticle, closes);
}

int FindActions::factOf(const Found &found) const
{
    const DatasetPtr &dataset = m_window->workspace()->state()->dataset();
    if (!dataset)
        return -1;
    if (found.kind != Found::Kind::Company)
        return dataset->indexOf(found.fact);
    return latestOf(*dataset, found.company, m_window->workspace()->state()->view());
}

/// Whether the reader must be asked first.
bool FindActions::tellHidden(int fact)
{
    const ViewState *state = m_window->workspace()->state();
    const bool byFilter = isHiddenByFilter(*state->dataset(), state->view(), fact);
    const bool bySpan = isHiddenBySpan(*state->dataset(), state->view(), fact);
    if (!byFilter && !bySpan)
        return false;
    if (!m_panel->isVisible())
        m_panel->open();
    const QString text = byFilter && bySpan
                             ? tr("The filter hides this, and it lies outside of the visible span.")
                         : byFilter ? tr("The filter hides this.")
                                    : tr("This lies outside of the visible span.");
    const QString action = byFilter && bySpan ? tr("&Widen the filter and move there")
                           : byFilter         ? tr("&Widen the filter")
                                              : tr("&Move there");
    m_panel->showNotice(text, action);
    return true;
}

void FindActions::showAnyway()
{
    const Found *chosen = m_panel->chosen();
    const int fact = chosen ? factOf(*chosen) : -1;
    if (fact < 0)
        return;
    const Found found = *chosen;
    ViewState *state = m_window->workspace()->state();
    Q_EMIT jumping();
    state->setView(reaching(*state->dataset(), state->view(), fact));
    goTo(found, false, true);
}

void FindActions::goTo(const Found &found, bool byArticle, bool closes)
{
    const int fact = factOf(found);
    const bool toArticle = found.kind == Found::Kind::Passage &&
                           (byArticle || fact < 0 || !m_window->currentPage());
    if (!toArticle && fact >= 0 && tellHidden(fact))
        return;
    Q_EMIT jumping();
    if (closes)
        m_panel->close();
    if (toArticle)
        m_window->articlesPage()->read(found.article, found.paragraph);
    else if (found.kind == Found::Kind::Company)
        goToCompany(found, closes);
    else
        goToFact(found, fact);
}

/// The page stays when it shows something of the company. Who only passes by takes no
/// colour from another.
void FindActions::goToCompany(const Found &found, bool isChosen)
{
    const ViewState *state = m_window->workspace()->state();
    if (isChosen && state->focus().placeOf(found.company) < 0)
        m_window->filterPane()->toggleFocus(state->dataset()->entity(found.company).id);
    const ChartScenePtr scene = m_window->currentPage() ? m_window->currentPage()->chart()->chartScene()
                                                        : nullptr;
    const int onPage = scene && scene->dataset == state->dataset()
                           ? latestOf(*state->dataset(), found.company, scene->facts)
                           : -1;
    const int fact = onPage >= 0 ? onPage : factOf(found);
    if (fact >= 0)
        showOnChart(fact);
}

void FindActions::goToFact(const Found &found, int fact)
{
    if (found.kind == Found::Kind::Passage)
        m_window->detailPane()->showPassage(found.fact, found.article, found.paragraph);
    showOnChart(fact);
}

/// A page with a chart, also for those who come from the page of articles.
void FindActions::showOnChart(int fact)
{
    const FactId id = m_window->workspace()->state()->dataset()->fact(fact).id();
    if (!m_window->currentPage()) {
        const auto has = [&](Page page) { return m_window->page(page)->reveal(fact); };
        const auto *page = std::find_if(ChartPages.begin(), ChartPages.end(), has);
        if (page != ChartPages.end())
            m_window->showPage(*page);
    }
    m_window->showFact(id);
}

void FindActions::setTheme(Theme theme)
{
    m_panel->setTheme(theme);
}

} // namespace plumbline
