// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpactions.h"

#include "ui/aboutdialog.h"
#include "ui/handbookwindow.h"
#include "ui/shortcutsdialog.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace plumbline {

HelpActions::HelpActions(QMenu *menu, QMainWindow *window) : QObject(window), m_window(window)
{
    menu->addAction(tr("&Handbook"), QKeySequence(QKeySequence::HelpContents), this,
                    &HelpActions::showHandbook);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash), this,
                    &HelpActions::showShortcuts);
    menu->addSeparator();
    menu->addAction(tr("&About Plumbline"), this, &HelpActions::showAbout)->setMenuRole(QAction::AboutRole);
}

void HelpActions::setTheme(Theme theme)
{
    m_theme = theme;
    if (m_handbook)
        m_handbook->setTheme(theme);
}

void HelpActions::setPage(Page page)
{
    m_page = page;
}

void HelpActions::showHandbook()
{
    if (!m_handbook)
        m_handbook = new HandbookWindow(Handbook::inLanguageOf(QLocale()), m_theme, m_window);
    m_handbook->showPage(code(m_page));
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

void HelpActions::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(shortcutsOf(*m_window->menuBar()) + chartShortcuts(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpActions::showAbout()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace plumbline
