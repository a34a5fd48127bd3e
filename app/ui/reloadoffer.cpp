// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reloadoffer.h"

#include "model/datasetsession.h"
#include "ui/messagebar.h"

#include <QFileInfo>

namespace plumbline {

namespace {

const QString MessageKey = QStringLiteral("reload");

} // namespace

ReloadOffer::ReloadOffer(DatasetSession *session, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
{
    connect(session, &DatasetSession::pathChanged, this, [this](const QString &path) {
        m_messages->withdraw(MessageKey);
        m_watch.watch(path);
    });
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
    m_session->open(m_session->path());
}

} // namespace plumbline
