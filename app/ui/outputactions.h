// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exportactions.h"

class QAction;

namespace plumbline {

class PageTabs;
class StatusLine;

/// Takes away what is on screen: export, copy and print. Owned by the window, as its child.
class OutputActions : public QObject
{
    Q_OBJECT

public:
    /// Of the window, which owns them.
    struct Actions {
        QAction *copy;
        QAction *exportImage;
        QAction *exportData;
        QAction *print;
        QAction *printPreview;
    };

    /// All must outlive this; `status` tells what went well.
    OutputActions(const Actions &actions, Workspace *workspace, const Appearance *appearance, PageTabs *pages,
                  StatusLine *status, QWidget *window);

    ExportActions *exports() const { return m_exports; }

public Q_SLOTS:
    /// Another page or dataset: what there is to take away can be.
    void follow();

Q_SIGNALS:
    void failed(const plumbline::Error &error);

private:
    void addPrint(QWidget *window);
    void addCopy(const Appearance *appearance, StatusLine *status, QWidget *window);

    Actions m_actions;
    Workspace *m_workspace;
    PageTabs *m_pages;
    ExportActions *m_exports; ///< owned by the window, as its child
};

} // namespace plumbline
