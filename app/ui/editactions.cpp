// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editactions.h"

#include "model/workspace.h"
#include "ui/entitydialogs.h"
#include "ui/eventdialog.h"
#include "ui/managedatadialog.h"
#include "ui/messagebar.h"
#include "ui/ownfileactions.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace plumbline {

namespace {

const QString ReadOnly = QStringLiteral("read-only");
const QString Failed = QStringLiteral("edit failed");

} // namespace

EditActions::EditActions(Workspace *workspace, QUndoStack *stack, MessageBar *messages, OwnFileActions *files,
                         QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_messages(messages)
    , m_files(files)
    , m_window(window)
    , m_history(workspace->editing(), stack)
    , m_statements(
          &m_history, workspace, messages, [this] { return isAllowed(); }, window)
    , m_menu(new QMenu(tr("&Data"), window))
{
    m_menu->setObjectName(QStringLiteral("menuData"));
    fillMenu();
    connect(workspace->state(), &ViewState::datasetChanged, this, &EditActions::follow);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &EditActions::followPath);
    connect(workspace->editing(), &DatasetEditing::editableChanged, this, &EditActions::follow);
    connect(workspace->editing(), &DatasetEditing::busyChanged, this, &EditActions::followBusy);
    connect(workspace->editing(), &DatasetEditing::noticed, messages, &MessageBar::showMessage);
    connect(&m_history, &EditHistory::failed, this, &EditActions::tell);
    connect(stack, &QUndoStack::indexChanged, &m_history, &EditHistory::stepped);
    connect(&m_statements, &StatementActions::failed, this, &EditActions::tell);
    connect(&m_statements, &StatementActions::factWanted, this, &EditActions::factWanted);
    follow();
}

QAction *EditActions::add(const QString &name, const QString &text, void (EditActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_menu->addAction(action);
    return action;
}

void EditActions::fillMenu()
{
    m_statements.addTo(m_menu);
    m_menu->addSeparator();
    m_adding << add(QStringLiteral("actionNewCompany"), tr("New &company…"), &EditActions::addCompany);
    m_adding << add(QStringLiteral("actionNewMetric"), tr("New &metric…"), &EditActions::addMetric);
    m_adding << add(QStringLiteral("actionNewEvent"), tr("New &event…"), &EditActions::addEvent);
    m_menu->addSeparator();
    m_adding << add(QStringLiteral("actionManageData"), tr("Companies, metrics &and events…"),
                    &EditActions::manage);
}

void EditActions::follow()
{
    const DatasetPtr &dataset = m_workspace->state()->wholeDataset();
    for (QAction *action : std::as_const(m_adding))
        action->setEnabled(dataset != nullptr);
    if (m_workspace->editing()->isEditable())
        m_messages->withdraw(ReadOnly);
}

/// One step after the other, each when the one before is in the file.
void EditActions::followBusy(bool isBusy)
{
    if (auto *undo = m_window->findChild<QAction *>(QStringLiteral("actionUndo")))
        undo->setEnabled(!isBusy && m_stack->canUndo());
    if (auto *redo = m_window->findChild<QAction *>(QStringLiteral("actionRedo")))
        redo->setEnabled(!isBusy && m_stack->canRedo());
}

/// Steps of another file lead nowhere in this one; the same read again keeps them.
void EditActions::followPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_stack->clear();
}

bool EditActions::isAllowed()
{
    m_messages->withdraw(Failed);
    const QString reason = m_workspace->editing()->readOnlyReason();
    if (reason.isEmpty())
        return true;
    m_messages->showOffer(ReadOnly, reason, {tr("Save a &copy…"), [this] { m_files->chooseCopy(); }});
    return false;
}

void EditActions::addCompany()
{
    if (isAllowed())
        (new CompanyDialog(&m_history, m_workspace->state(), QString(), m_window))->open();
}

void EditActions::addMetric()
{
    if (isAllowed())
        (new MetricDialog(&m_history, m_workspace->state(), QString(), m_window))->open();
}

void EditActions::addEvent()
{
    if (!isAllowed())
        return;
    auto *dialog = new EventDialog(&m_history, m_workspace->state(), QString(), m_window);
    connect(dialog, &EditDialog::saved, this, [this, dialog] { Q_EMIT factWanted(dialog->fact()); });
    dialog->open();
}

void EditActions::manage()
{
    if (isAllowed())
        (new ManageDataDialog(&m_history, m_workspace->state(), m_window))->open();
}

void EditActions::tell(const Error &error)
{
    m_messages->showState(Failed, error.text());
}

} // namespace plumbline
