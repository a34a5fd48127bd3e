// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reloadoffer.h"

#include "model/workspace.h"
#include "ui/messagebar.h"

#include <QFileInfo>

#include <utility>

namespace plumbline {

namespace {

const QString MessageKey = QStringLiteral("reload");

} // namespace

ReloadOffer::ReloadOffer(Workspace *workspace, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(workspace->session())
    , m_messages(messages)
{
    connect(m_session, &DatasetSession::pathChanged, this, [this](const QString &path) {
        m_messages->withdraw(MessageKey);
        if (const auto stamp = m_session->editedStamp())
            m_watch.watchSince(path, *stamp);
        else
            m_watch.watch(path);
        m_watch.setPaused(m_workspace->editing()->isBusy());
    });
    connect(workspace->editing(), &DatasetEditing::busyChanged, this,
            [this](bool isBusy) { m_watch.setPaused(isBusy); });
    connect(m_session, &DatasetSession::opened, this, &ReloadOffer::followOpened);
    connect(m_session, &DatasetSession::failed, this, [this] { m_chosen = {}; });
    connect(&m_watch, &FileWatch::stateChanged, this, &ReloadOffer::tell);
}

void ReloadOffer::tell(FileWatch::State state)
{
    const QString name = QFileInfo(m_session->path()).fileName();
    switch (state) {
    case FileWatch::State::Same:
        return m_messages->withdraw(MessageKey);
    case FileWatch::State::Missing:
        return m_messages->showState(
            MessageKey, tr("“%1” is no longer where it was. What was read of it stays on screen.").arg(name));
    case FileWatch::State::Changed:
        return m_messages->showOffer(MessageKey, tr("“%1” has changed on disk.").arg(name),
                                     {tr("&Reload"), [this] { reload(); }});
    }
}

void ReloadOffer::reload()
{
    m_chosen = m_workspace->state()->current();
    m_session->open(m_session->path());
}

void ReloadOffer::followOpened()
{
    const FactId chosen = std::exchange(m_chosen, {});
    if (!chosen.isNull() && m_workspace->state()->current() != chosen)
        m_messages->showMessage(tr("The chosen fact “%1” is not in “%2” any more.")
                                    .arg(chosen.text(), QFileInfo(m_session->path()).fileName()));
}

} // namespace plumbline
