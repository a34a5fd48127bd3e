// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileactions.h"

#include "ui/bundleddata.h"
#include "ui/dialogs.h"
#include "ui/droptarget.h"
#include "ui/importactions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/recentmenu.h"
#include "ui/reloadoffer.h"
#include "ui/settings.h"

#include <QFileInfo>

namespace plumbline {

namespace {

/// The reader who opens another file is done with the failure before.
const QString OpeningFailed = QStringLiteral("opening failed");

} // namespace

FileActions::FileActions(QMenu *recent, QAction *import, MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_workspace(window->workspace())
    , m_messages(window->messageBar())
    , m_imports(new ImportActions(import, window))
{
    connect(m_imports, &ImportActions::failed, this, &FileActions::showFailure);
    connect(m_workspace->session(), &DatasetSession::failed, this, &FileActions::showFailure);
    connect(m_workspace->session(), &DatasetSession::pathChanged, this, &FileActions::followPath);
    addRecent(recent);
    addDrops();
    new ReloadOffer(m_workspace, m_messages, window);
}

void FileActions::addRecent(QMenu *menu)
{
    auto *recent = new RecentMenu(menu);
    connect(recent, &RecentMenu::fileChosen, this, &FileActions::open);
    connect(m_workspace->session(), &DatasetSession::opened, recent,
            [this, recent] { recent->remember(shownFile()); });
}

void FileActions::addDrops()
{
    auto *drops = new DropTarget(m_window);
    connect(drops, &DropTarget::datasetDropped, this, &FileActions::open);
    connect(drops, &DropTarget::articlesDropped, m_workspace->articles(), &ArticleLibrary::attach);
    connect(drops, &DropTarget::tableDropped, m_imports, &ImportActions::importTable);
    connect(drops, &DropTarget::ratesDropped, m_workspace->rates(), &RateLibrary::attach);
    connect(drops, &DropTarget::refused, m_messages, &MessageBar::showMessage);
}

QString FileActions::shownFile() const
{
    return m_imports->nameOf(m_workspace->session()->path());
}

void FileActions::choose()
{
    const QString path = askForDataset(m_window);
    if (!path.isEmpty())
        open(path);
}

void FileActions::open(const QString &path)
{
    m_messages->withdraw(OpeningFailed);
    m_imports->open(path);
}

void FileActions::openBundled()
{
    open(bundledDatasetPath());
}

void FileActions::showFailure(const Error &error)
{
    m_messages->showState(OpeningFailed, error.text());
}

/// Files of imported figures mostly lie beside what was opened.
void FileActions::followPath()
{
    m_workspace->origins()->setFolders({QFileInfo(shownFile()).absolutePath(), settings::lastFolder()});
}

} // namespace plumbline
