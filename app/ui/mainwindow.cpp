// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/actionicons.h"
#include "ui/appearancemenu.h"
#include "ui/articlespage.h"
#include "ui/bundleddata.h"
#include "ui/calendarmenu.h"
#include "ui/coveragepage.h"
#include "ui/currencymenu.h"
#include "ui/detailpane.h"
#include "ui/dialogs.h"
#include "ui/disagreementspage.h"
#include "ui/editactions.h"
#include "ui/fileactions.h"
#include "ui/filteractions.h"
#include "ui/filterpane.h"
#include "ui/firststeps.h"
#include "ui/findactions.h"
#include "ui/helpactions.h"
#include "ui/historyactions.h"
#include "ui/importactions.h"
#include "ui/languagemenu.h"
#include "ui/lensswitches.h"
#include "ui/noteactions.h"
#include "ui/outputactions.h"
#include "ui/ownfileactions.h"
#include "ui/pagetabs.h"
#include "ui/pageview.h"
#include "ui/rateactions.h"
#include "ui/statusline.h"
#include "ui/zoomactions.h"
#include "ui/viewsmenu.h"
#include "ui_mainwindow.h"

#include <QFileInfo>

namespace plumbline {

namespace {

constexpr int PagesShare = 3;
constexpr int PaneShare = 1;
/// How the width is divided at first.
constexpr int FilterWidth = 260;
constexpr int PagesWidth = 840;
constexpr int DetailWidth = 340;

} // namespace

MainWindow::MainWindow(Appearance *appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_appearance(appearance)
{
    m_ui->setupUi(this);
    setCentralWidget(m_ui->body);
    addPages();
    setUpFilter();
    setUpStatusBar();
    connectActions();
    addOutput();
    addHelp();
    addFinding();
    addNotes();
    addEditing();
    setActionIcons(this);
    addFirstSteps();
    connectAppearance();
    connectWorkspace();
    addFiles();
    followDataset();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_ui->pages->setWorkspace(&m_workspace);
    m_ui->menuView->insertActions(m_ui->menuView->actions().value(0), m_ui->pages->pageActions());
    m_ui->detailPane->setState(m_workspace.state());
    m_ui->content->setSizes({FilterWidth, PagesWidth, DetailWidth});
    m_ui->content->setStretchFactor(m_ui->content->indexOf(m_ui->pagesArea), PagesShare);
    m_ui->content->setStretchFactor(m_ui->content->indexOf(m_ui->detailPane), PaneShare);
    connect(m_ui->pages, &PageTabs::shownChanged, this, &MainWindow::followPage);
    std::vector<ChartView *> charts;
    for (PageView *page : m_ui->pages->chartPages()) {
        charts.push_back(page->chart());
        connect(page, &PageView::resetFilterWanted, m_ui->filterPane, &FilterPane::resetAll);
        connect(page, &PageView::factActivated, m_ui->detailPane, &DetailPane::focusPassages);
    }
    connect(m_ui->detailPane, &DetailPane::readRequested, articlesPage(), &ArticlesPage::read);
    DisagreementsPage *disagreements = m_ui->pages->disagreementsPage();
    connect(disagreements, &DisagreementsPage::attachRequested, this, &MainWindow::chooseArticleFolder);
    connect(disagreements, &DisagreementsPage::resetFilterWanted, m_ui->filterPane, &FilterPane::resetAll);
    connect(m_ui->pages->coveragePage(), &CoveragePage::resetFilterWanted, m_ui->filterPane,
            &FilterPane::resetAll);
    m_ui->menuView->addSeparator();
    m_ui->menuView->addActions(articlesPage()->readingActions());
    addLensSwitches(m_ui->menuView, m_ui->menuAppearance->menuAction(), m_workspace.state());
    new ZoomActions(m_ui->menuView, m_ui->menuAppearance->menuAction(), m_workspace.state(), charts);
}

void MainWindow::addFirstSteps()
{
    m_firstSteps = new FirstSteps(m_ui->body);
    connect(m_ui->actionFirstSteps, &QAction::triggered, m_firstSteps, &FirstSteps::open);
    connect(m_workspace.state(), &ViewState::pageChanged, m_firstSteps, &FirstSteps::dismiss);
    connect(m_workspace.state(), &ViewState::currentChanged, m_firstSteps, &FirstSteps::dismiss);
}

void MainWindow::addLanguages(Language *language)
{
    m_ui->menuView->addMenu(new LanguageMenu(language, m_ui->menuView));
}

void MainWindow::setUpFilter()
{
    m_filterActions =
        std::make_unique<FilterActions>(m_workspace.state(), m_ui->filterPane, m_ui->filterChips, this);
    m_filterActions->addTo(m_ui->menuEdit, m_ui->menuView, m_ui->toolBar);
    m_ui->knownOnBar->setState(m_workspace.state());
    m_ui->menuView->addAction(m_ui->knownOnBar->action());
    m_ui->menuView->addMenu(new CalendarMenu(m_workspace.state(), m_ui->menuView));
    auto *currency = new CurrencyMenu(m_workspace.state(), m_ui->menuView);
    m_ui->menuView->addMenu(currency);
    m_rates = new RateActions(&m_workspace, currency, m_ui->messageBar, this);
    for (PageView *page : m_ui->pages->chartPages()) {
        m_filterActions->offerCompany(page->chart());
        m_filterActions->offerCompany(page->table());
    }
}

void MainWindow::setUpStatusBar()
{
    m_statusLine = new StatusLine(&m_workspace);
    statusBar()->addWidget(m_statusLine, 1);
    connect(m_ui->filterPane, &FilterPane::noted, m_statusLine, &StatusLine::tell);
    connect(m_rates, &RateActions::told, m_statusLine, &StatusLine::tell);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_ui->actionOpenBundled, &MainWindow::openBundled);
    on(m_ui->actionQuit, &MainWindow::close);
    on(m_ui->actionAttach, &MainWindow::chooseArticleFolder);
    connect(m_ui->actionDetach, &QAction::triggered, m_workspace.articles(), &ArticleLibrary::detach);
    connect(m_ui->emptyBundled, &QPushButton::clicked, this, &MainWindow::openBundled);
    connect(m_ui->detailPane, &DetailPane::attachRequested, this, &MainWindow::chooseArticleFolder);
    connect(m_ui->detailPane, &DetailPane::factActivated, this, &MainWindow::showFact);
}

void MainWindow::addOutput()
{
    const OutputActions::Actions actions = {m_ui->actionCopy, m_ui->actionExportImage, m_ui->actionExportData,
                                            m_ui->actionPrint, m_ui->actionPrintPreview};
    m_output = new OutputActions(actions, &m_workspace, m_appearance, m_ui->pages, m_statusLine, this);
    connect(m_output, &OutputActions::failed, this,
            [this](const Error &error) { showMessage(error.text()); });
}

void MainWindow::addHelp()
{
    auto *help = new HelpActions(m_ui->menuHelp, this);
    connect(m_appearance, &Appearance::themeChanged, help, &HelpActions::setTheme);
    connect(m_workspace.state(), &ViewState::pageChanged, help, &HelpActions::setPage);
    help->setTheme(m_appearance->theme());
}

/// Find, back and forward, saved views: each jump is a step of the history.
void MainWindow::addFinding()
{
    auto *history = new HistoryActions(&m_workspace, m_ui->menuView, m_ui->toolBar, this);
    m_finding = new FindActions(m_ui->menuEdit, m_ui->body, this);
    m_ui->toolBar->insertAction(m_ui->actionExportImage, m_finding->findAction());
    m_views = new ViewsMenu(&m_workspace, ViewsMenu::usualFolder(), this);
    menuBar()->insertMenu(m_ui->menuSources->menuAction(), m_views);
    connect(m_finding, &FindActions::jumping, history, &HistoryActions::startJump);
    connect(m_views, &ViewsMenu::jumping, history, &HistoryActions::startJump);
    connect(m_views, &ViewsMenu::told, this, &MainWindow::showMessage);
    connect(m_views, &ViewsMenu::done, m_statusLine, &StatusLine::tell);
}

void MainWindow::addNotes()
{
    m_workspace.notes()->setShipped(bundledDatasetPath());
    m_ui->detailPane->setNotes(m_workspace.notes());
    auto *notes = new NoteActions(&m_workspace, m_ui->menuSources, m_ui->messageBar, this);
    connect(notes, &NoteActions::addWanted, m_ui->detailPane, &DetailPane::addNote);
    connect(notes, &NoteActions::factWanted, this, &MainWindow::showFact);
    connect(m_workspace.notes(), &NoteBook::told, this, &MainWindow::showMessage);
}

/// Files of the reader's own, and changing what they hold.
void MainWindow::addEditing()
{
    m_workspace.editing()->setShipped(bundledDatasetPath());
    auto *files = new OwnFileActions(&m_workspace, m_ui->menuFile, m_ui->actionOpen, this);
    connect(files, &OwnFileActions::made, this, &MainWindow::openFile);
    connect(files, &OwnFileActions::failed, this, [this](const Error &error) { showMessage(error.text()); });
    m_edits = new EditActions(&m_workspace, m_filterActions->history(), m_ui->messageBar, files, this);
    menuBar()->insertMenu(m_ui->menuSources->menuAction(), m_edits->menu());
    m_ui->detailPane->setActions(m_edits->statements()->factActions());
    connect(m_edits, &EditActions::factWanted, this, &MainWindow::showFact);
    for (PageView *page : m_ui->pages->chartPages())
        m_edits->statements()->offerIn(page->table());
}

void MainWindow::connectAppearance()
{
    new AppearanceMenu(m_appearance, {m_ui->actionSystem, m_ui->actionLight, m_ui->actionDark}, this);
    connect(m_appearance, &Appearance::themeChanged, this, &MainWindow::followTheme);
    followTheme(m_appearance->theme());
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::failed, this,
            [this](const Error &error) { showMessage(error.text()); });
    connect(m_workspace.session(), &DatasetSession::opened, this,
            [this](const QString &path, const QStringList &notices) {
                for (const QString &notice : notices)
                    showMessage(path + QStringLiteral(": ") + notice);
            });
    connect(m_workspace.session(), &DatasetSession::pathChanged, this, &MainWindow::followDataset);
    connect(m_workspace.session(), &DatasetSession::stageChanged, this, &MainWindow::followDataset);
    connect(m_workspace.articles(), &ArticleLibrary::changed, this, &MainWindow::followDataset);
    connect(m_workspace.articles(), &ArticleLibrary::noted, this, [this](const std::vector<Error> &notes) {
        for (const Error &note : notes)
            showMessage(note.text());
    });
    m_ui->detailPane->setOriginChecker(m_workspace.origins());
    connect(m_workspace.passages(), &PassageLoader::originsReady, m_ui->detailPane, &DetailPane::takeOrigins);
    connect(m_workspace.passages(), &PassageLoader::passagesReady, m_ui->detailPane,
            &DetailPane::showPassages);
}

void MainWindow::addFiles()
{
    m_files = new FileActions(m_ui->menuRecent, m_ui->actionImport, this);
    connect(m_ui->actionOpen, &QAction::triggered, m_files, &FileActions::choose);
    connect(m_ui->emptyOpen, &QPushButton::clicked, m_files, &FileActions::choose);
    connect(m_files->imports(), &ImportActions::lookingChanged, this, &MainWindow::followDataset);
}

PageView *MainWindow::page(Page page) const
{
    return m_ui->pages->page(page);
}

PageView *MainWindow::currentPage() const
{
    return m_ui->pages->currentPage();
}

ArticlesPage *MainWindow::articlesPage() const
{
    return m_ui->pages->articlesPage();
}

DetailPane *MainWindow::detailPane() const
{
    return m_ui->detailPane;
}

FilterPane *MainWindow::filterPane() const
{
    return m_ui->filterPane;
}

MessageBar *MainWindow::messageBar() const
{
    return m_ui->messageBar;
}

ExportActions *MainWindow::exports() const
{
    return m_output->exports();
}

ImportActions *MainWindow::imports() const
{
    return m_files->imports();
}

QString MainWindow::shownFile() const
{
    return m_files->shownFile();
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::openBundled()
{
    m_files->openBundled();
}

void MainWindow::showPage(Page page)
{
    m_workspace.state()->setPage(page);
}

void MainWindow::showFact(const FactId &fact)
{
    if (!m_ui->pages->showFact(fact))
        showMessage(tr("There is no fact “%1” in this dataset.").arg(fact.text()));
}

void MainWindow::chooseArticleFolder()
{
    const QString folder = askForArticleFolder(this);
    if (!folder.isEmpty())
        m_workspace.articles()->attach(folder);
}

void MainWindow::followDataset()
{
    const bool hasDataset = m_workspace.state()->dataset() != nullptr;
    const bool isReading = m_workspace.session()->stage() == DatasetSession::Stage::Reading ||
                           imports()->isLooking();
    m_ui->stack->setCurrentWidget(hasDataset ? static_cast<QWidget *>(m_ui->content) : m_ui->emptyPage);
    m_ui->emptyTitle->setText(isReading ? tr("Opening the dataset") : tr("No dataset is open"));
    m_ui->emptyText->setText(isReading ? tr("The charts appear as soon as it is read.")
                                       : tr("Open a dataset file, or the one that comes with Plumbline."));
    m_ui->emptyOpen->setVisible(!isReading);
    m_ui->emptyBundled->setVisible(!isReading);
    m_ui->actionAttach->setEnabled(hasDataset);
    m_output->follow();
    m_ui->actionDetach->setEnabled(!m_workspace.articles()->folder().isEmpty());
    setWindowTitle(hasDataset ? tr("%1 – Plumbline").arg(QFileInfo(m_workspace.session()->path()).fileName())
                              : tr("Plumbline"));
}

void MainWindow::followPage()
{
    const PageView *view = currentPage();
    m_statusLine->showFactCounts(view != nullptr);
    if (view)
        m_statusLine->setShownFacts(view->shownFacts(), view->allFacts(), view->shownEvents());
    m_output->follow();
}

void MainWindow::followTheme(Theme theme)
{
    m_ui->pages->setTheme(theme);
    m_ui->filterPane->setTheme(theme);
    m_ui->detailPane->setTheme(theme);
    m_finding->setTheme(theme);
}

void MainWindow::showMessage(const QString &message)
{
    m_ui->messageBar->showMessage(message);
}

} // namespace plumbline
