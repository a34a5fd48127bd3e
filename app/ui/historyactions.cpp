// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historyactions.h"

#include "model/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QToolBar>

namespace plumbline {

namespace {

/// Zooming and choosing count once they have come to rest.
constexpr int RestMilliseconds = 600;

} // namespace

HistoryActions::HistoryActions(Workspace *workspace, QMenu *menu, QToolBar *toolBar, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_history(workspace->state()->view())
{
    addActions(menu, toolBar);
    m_seen = m_history.view();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &HistoryActions::settle);
    connect(workspace->state(), &ViewState::viewChanged, this, &HistoryActions::followView);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &HistoryActions::followDataset);
    qApp->installEventFilter(this);
    offer();
}

void HistoryActions::addActions(QMenu *menu, QToolBar *toolBar)
{
    QAction *before = menu->actions().value(0);
    m_back = new QAction(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("actionBack"));
    m_back->setIconText(tr("Back"));
    m_back->setToolTip(tr("Back to the view before"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QAction::triggered, this, &HistoryActions::goBack);
    m_forward = new QAction(tr("For&ward"), this);
    m_forward->setObjectName(QStringLiteral("actionForward"));
    m_forward->setIconText(tr("Forward"));
    m_forward->setToolTip(tr("Forward to the view that you went back from"));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_forward, &QAction::triggered, this, &HistoryActions::goForward);
    menu->insertActions(before, {m_back, m_forward});
    menu->insertSeparator(before);
    toolBar->insertActions(toolBar->actions().value(0), {m_back, m_forward});
}

/// Views of another file lead nowhere in this one; the same file read again keeps them.
void HistoryActions::followDataset(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    startAnew();
    // The view that belongs to the file may follow at once: a session, a command line.
    QMetaObject::invokeMethod(this, &HistoryActions::startAnew, Qt::QueuedConnection);
}

void HistoryActions::startAnew()
{
    m_rest.stop();
    m_isJump = false;
    m_seen = m_workspace->state()->view();
    m_history = ViewHistory(m_seen);
    offer();
}

void HistoryActions::followView(const View &view)
{
    if (m_isTravelling) {
        m_seen = view;
        return;
    }
    // Another page is a step at once, whatever the page before was in the middle of.
    const bool isElsewhere = view.page != m_seen.page || view.article != m_seen.article;
    if (isElsewhere && !m_isJump)
        settle();
    m_seen = view;
    m_rest.start();
    offer();
}

void HistoryActions::settle()
{
    m_rest.stop();
    if (m_isJump)
        m_history.jump(m_seen);
    else
        m_history.rest(m_seen);
    m_isJump = false;
    offer();
}

void HistoryActions::startJump()
{
    settle();
    m_isJump = true;
    m_rest.start();
}

void HistoryActions::goBack()
{
    settle();
    if (m_history.canGoBack())
        travelTo(m_history.goBack());
}

void HistoryActions::goForward()
{
    settle();
    if (m_history.canGoForward())
        travelTo(m_history.goForward());
}

void HistoryActions::travelTo(const View &view)
{
    m_isTravelling = true;
    m_workspace->state()->setView(view);
    m_isTravelling = false;
    offer();
}

/// While the view is on its way to rest, going back is possible already.
void HistoryActions::offer()
{
    const bool isOnItsWay = m_isJump ? m_seen != m_history.view() : m_history.isStep(m_seen);
    m_back->setEnabled(m_history.canGoBack() || isOnItsWay);
    m_forward->setEnabled(m_history.canGoForward() && !isOnItsWay);
}

bool HistoryActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isOurs = static_cast<QWidget *>(watched)->window() == m_window;
    if (!isOurs || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    if (button == Qt::BackButton)
        goBack();
    else
        goForward();
    return true;
}

} // namespace plumbline
