// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noteactions.h"

#include "model/workspace.h"
#include "ui/messagebar.h"
#include "ui/notesdialog.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace plumbline {

namespace {

const QString Deleted = QStringLiteral("note deleted");

} // namespace

NoteActions::NoteActions(Workspace *workspace, QMenu *menu, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
    menu->addSeparator();
    m_add =
        menu->addAction(tr("Add &note"), QKeySequence(Qt::CTRL | Qt::Key_M), this, &NoteActions::addWanted);
    m_add->setObjectName(QStringLiteral("actionAddNote"));
    m_all = menu->addAction(tr("N&otes…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this,
                            &NoteActions::showAll);
    m_all->setObjectName(QStringLiteral("actionNotes"));
    connect(workspace->notes(), &NoteBook::removed, this, &NoteActions::offerUndo);
    connect(workspace->state(), &ViewState::currentChanged, this, &NoteActions::followState);
    connect(workspace->state(), &ViewState::datasetChanged, this, &NoteActions::followState);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_workspace->notes()->reload();
    });
    followState();
}

void NoteActions::followState()
{
    m_add->setEnabled(!m_workspace->state()->current().isNull());
    m_all->setEnabled(m_workspace->state()->dataset() != nullptr);
}

void NoteActions::offerUndo(const Note &note)
{
    m_messages->showOffer(Deleted, tr("The note was deleted."),
                          {tr("&Undo"), [this, note] { m_workspace->notes()->put(note); }});
}

void NoteActions::showAll()
{
    m_workspace->notes()->reload();
    NotesDialog dialog(m_workspace->notes(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT factWanted(dialog.chosen());
}

} // namespace plumbline
