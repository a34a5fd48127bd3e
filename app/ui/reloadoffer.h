// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"
#include "model/filewatch.h"

namespace plumbline {

class DatasetSession;
class MessageBar;
class Workspace;

/// Watches the file of the dataset on screen, and offers to read it again when it
/// has changed. The view stays as it is; a file that cannot be read leaves the
/// dataset on screen; a chosen fact that the new one lacks is named. GUI thread.
class ReloadOffer : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReloadOffer(Workspace *workspace, MessageBar *messages, QObject *parent = nullptr);

    FileWatch *watch() { return &m_watch; }

private:
    void tell(FileWatch::State state);
    void reload();
    void followOpened();

    Workspace *m_workspace;
    DatasetSession *m_session;
    MessageBar *m_messages;
    FileWatch m_watch;
    FactId m_chosen; ///< when the file was to be read again; else null
};

} // namespace plumbline
