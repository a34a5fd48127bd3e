// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownfileactions.h"

#include "model/workspace.h"
#include "ui/dialogs.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace plumbline {

OwnFileActions::OwnFileActions(Workspace *workspace, QMenu *menu, QAction *open, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_copy(new QAction(tr("Save a &copy…"), this))
{
    auto *create = new QAction(tr("&New dataset…"), this);
    create->setObjectName(QStringLiteral("actionNew"));
    create->setToolTip(tr("Make an empty dataset of your own"));
    create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_copy->setObjectName(QStringLiteral("actionSaveCopy"));
    m_copy->setToolTip(tr("Save the dataset under another name and go on with that"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    menu->insertAction(open, create);
    const QList<QAction *> actions = menu->actions();
    QAction *end = nullptr;
    for (qsizetype i = actions.indexOf(open); i < actions.size() && !end; ++i)
        end = actions[i]->isSeparator() ? actions[i] : nullptr;
    menu->insertAction(end, m_copy);
    connect(create, &QAction::triggered, this, &OwnFileActions::chooseNew);
    connect(m_copy, &QAction::triggered, this, &OwnFileActions::chooseCopy);
    connect(&m_copier, &DatasetCopier::made, this, &OwnFileActions::made);
    connect(&m_copier, &DatasetCopier::failed, this, &OwnFileActions::failed);
    connect(workspace->state(), &ViewState::datasetChanged, this, &OwnFileActions::follow);
    follow();
}

void OwnFileActions::follow()
{
    m_copy->setEnabled(m_workspace->state()->dataset() != nullptr);
}

void OwnFileActions::chooseNew()
{
    const QString path =
        askForTarget(m_window, tr("New dataset"), tr("my-dataset"), tr("Datasets (*.sqlite)"));
    if (!path.isEmpty())
        m_copier.create(path);
}

void OwnFileActions::chooseCopy()
{
    const QString from = m_workspace->session()->path();
    if (from.isEmpty())
        return;
    const QString name = tr("%1-copy", "name of a file").arg(QFileInfo(from).completeBaseName());
    const QString path = askForTarget(m_window, tr("Save a copy"), name, tr("Datasets (*.sqlite)"));
    if (!path.isEmpty())
        m_copier.copy(from, path);
}

} // namespace plumbline
