// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/datasetcopier.h"

class QAction;
class QMenu;
class QWidget;

namespace plumbline {

class Workspace;

/// File > New dataset and Save a copy: files of the reader's own, which can be edited and are opened
/// at once. Owned by the window, as its child.
class OwnFileActions : public QObject
{
    Q_OBJECT

public:
    /// Puts itself around the action that opens files. All must outlive it.
    OwnFileActions(Workspace *workspace, QMenu *menu, QAction *open, QWidget *window);

public Q_SLOTS:
    void chooseNew();
    void chooseCopy();

Q_SIGNALS:
    void made(const QString &path);
    void failed(const plumbline::Error &error);

private:
    void follow();

    Workspace *m_workspace;
    QWidget *m_window;
    QAction *m_copy;
    DatasetCopier m_copier;
};

} // namespace plumbline
