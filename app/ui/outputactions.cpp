// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outputactions.h"

#include "ui/copyactions.h"
#include "ui/pagetabs.h"
#include "ui/pageview.h"
#include "ui/printactions.h"
#include "ui/statusline.h"

#include <QAction>

namespace plumbline {

OutputActions::OutputActions(const Actions &actions, Workspace *workspace, const Appearance *appearance,
                             PageTabs *pages, StatusLine *status, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_exports(new ExportActions(
          workspace, appearance, [pages] { return pages->currentPage(); }, window))
{
    connect(m_actions.exportImage, &QAction::triggered, m_exports, &ExportActions::chooseImage);
    connect(m_actions.exportData, &QAction::triggered, m_exports, &ExportActions::chooseData);
    connect(m_exports, &ExportActions::told, status, &StatusLine::tell);
    connect(m_exports, &ExportActions::failed, this, &OutputActions::failed);
    status->setExporter(m_exports->exporter());
    addCopy(appearance, status, window);
    addPrint(window);
}

void OutputActions::addCopy(const Appearance *appearance, StatusLine *status, QWidget *window)
{
    auto *copy = new CopyActions(m_exports, appearance, m_actions.copy, window);
    connect(copy, &CopyActions::told, status, &StatusLine::tell);
    for (PageView *page : m_pages->chartPages())
        copy->addMenus(page, {m_actions.exportImage, m_actions.exportData, m_actions.print});
}

void OutputActions::addPrint(QWidget *window)
{
    auto *print = new PrintActions(m_exports, window);
    connect(m_actions.print, &QAction::triggered, print, &PrintActions::print);
    connect(m_actions.printPreview, &QAction::triggered, print, &PrintActions::preview);
}

void OutputActions::follow()
{
    const bool hasDataset = m_workspace->state()->dataset() != nullptr;
    m_actions.exportData->setEnabled(hasDataset);
    for (QAction *action : {m_actions.exportImage, m_actions.print, m_actions.printPreview})
        action->setEnabled(hasDataset && m_pages->currentPage());
}

} // namespace plumbline
