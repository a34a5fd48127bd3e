// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/page.h"
#include "model/workspace.h"
#include "ui/appearance.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace plumbline {

class ArticlesPage;
class DetailPane;
class EditActions;
class ExportActions;
class FileActions;
class FilterActions;
class FilterPane;
class FirstSteps;
class FindActions;
class ImportActions;
class Language;
class MessageBar;
class OutputActions;
class PageView;
class RateActions;
class StatusLine;
class ViewsMenu;

/// The window: pages of charts with their tables, the detail pane, and the
/// actions. Opens nothing by itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `appearance` must outlive the window.
    explicit MainWindow(Appearance *appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace *workspace() { return &m_workspace; }
    /// Adds View > Language. `language` must outlive the window, which is to be made anew
    /// when the choice changes.
    void addLanguages(Language *language);
    FirstSteps *firstSteps() const { return m_firstSteps; }
    /// Null for the page Articles, which has no chart.
    PageView *page(Page page) const;
    PageView *currentPage() const;
    ArticlesPage *articlesPage() const;
    DetailPane *detailPane() const;
    FilterPane *filterPane() const;
    MessageBar *messageBar() const;
    StatusLine *statusLine() const { return m_statusLine; }
    ExportActions *exports() const;
    FindActions *finding() const { return m_finding; }
    EditActions *edits() const { return m_edits; }
    ViewsMenu *views() const { return m_views; }
    ImportActions *imports() const;
    /// What the reader has opened: a dataset, or the table that a first look shows.
    QString shownFile() const;

public Q_SLOTS:
    /// A dataset, or a table of another program for a first look at it.
    void openFile(const QString &path);
    void openBundled();
    void showPage(plumbline::Page page);
    /// Makes a fact current and shows a page that has it; the page stays when it
    /// is there already. Unknown facts are told in the message bar.
    void showFact(const plumbline::FactId &fact);

private:
    void addPages();
    void addFirstSteps();
    void setUpFilter();
    void setUpStatusBar();
    void connectActions();
    void addOutput();
    void addHelp();
    void addFinding();
    void addNotes();
    void addEditing();
    void connectAppearance();
    void connectWorkspace();
    void addFiles();

    void chooseArticleFolder();
    void followDataset();
    void followPage();
    void followTheme(Theme theme);
    void showMessage(const QString &message);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Workspace m_workspace;
    std::unique_ptr<FilterActions> m_filterActions;
    Appearance *m_appearance;
    FirstSteps *m_firstSteps = nullptr; ///< owned by the body
    StatusLine *m_statusLine = nullptr; ///< owned by the status bar
    OutputActions *m_output = nullptr;  ///< owned by the window, as its child
    FindActions *m_finding = nullptr;   ///< likewise
    ViewsMenu *m_views = nullptr;       ///< likewise
    RateActions *m_rates = nullptr;     ///< likewise
    EditActions *m_edits = nullptr;     ///< likewise
    FileActions *m_files = nullptr;     ///< likewise
};

} // namespace plumbline
