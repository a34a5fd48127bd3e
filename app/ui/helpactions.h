// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/page.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace plumbline {

class HandbookWindow;

/// The entries of the menu Help: handbook, shortcuts, About. GUI thread.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `menu`; `window` owns what is opened and this object.
    HelpActions(QMenu *menu, QMainWindow *window);

    /// Null while the handbook has not been asked for.
    HandbookWindow *handbook() const { return m_handbook; }

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);
    /// The handbook opens at what is on screen.
    void setPage(plumbline::Page page);
    void showHandbook();
    void showShortcuts();
    void showAbout();

private:
    QMainWindow *m_window;
    HandbookWindow *m_handbook = nullptr; ///< owned by the window, made when it is asked for
    Theme m_theme = Theme::Light;
    Page m_page = Page::Growth;
};

} // namespace plumbline
