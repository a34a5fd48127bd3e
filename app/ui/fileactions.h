// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QObject>

class QAction;
class QMenu;

namespace plumbline {

class ImportActions;
class MainWindow;
class MessageBar;
class Workspace;

/// Opens what the reader names: a file that is asked for, one of the last ones, one that is
/// dropped, the bundled dataset. A failure stays in the message bar until something else is
/// opened. Owned by the window, as its child.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// `import` is the action that asks for a table.
    FileActions(QMenu *recent, QAction *import, MainWindow *window);

    ImportActions *imports() const { return m_imports; }
    /// What the reader has opened: a dataset, or the table that a first look shows.
    QString shownFile() const;

public Q_SLOTS:
    /// Asks for a file.
    void choose();
    /// A dataset, or a table of another program for a first look at it.
    void open(const QString &path);
    void openBundled();

private:
    void addRecent(QMenu *menu);
    void addDrops();
    void showFailure(const Error &error);
    void followPath();

    MainWindow *m_window;
    Workspace *m_workspace;
    MessageBar *m_messages;
    ImportActions *m_imports; ///< owned by the window, as its child
};

} // namespace plumbline
