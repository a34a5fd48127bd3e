// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewhistory.h"

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace plumbline {

class Workspace;

/// Back and forward through the views of one dataset: by menu, tool bar, Alt+Left and
/// Alt+Right, and the side buttons of a mouse. Follows the view state and keeps the
/// history. Owned by the window, as its child.
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    HistoryActions(Workspace *workspace, QMenu *menu, QToolBar *toolBar, QWidget *window);

    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }

public Q_SLOTS:
    /// What is on screen now is a step, and so is what comes next.
    void startJump();
    void goBack();
    void goForward();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions(QMenu *menu, QToolBar *toolBar);
    void followDataset(const QString &path);
    void startAnew();
    void followView(const View &view);
    void settle();
    void travelTo(const View &view);
    void offer();

    Workspace *m_workspace;
    QWidget *m_window;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    ViewHistory m_history;
    View m_seen;   ///< the newest view
    QTimer m_rest; ///< runs while the view changes
    QString m_path;
    bool m_isJump = false;
    bool m_isTravelling = false;
};

} // namespace plumbline
