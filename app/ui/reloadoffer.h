// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filewatch.h"

namespace plumbline {

class DatasetSession;
class MessageBar;

/// Watches the file of the dataset on screen, and offers to read it again when it
/// has changed. The view stays as it is; a file that cannot be read leaves the
/// dataset on screen. GUI thread.
class ReloadOffer : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReloadOffer(DatasetSession *session, MessageBar *messages, QObject *parent = nullptr);

    FileWatch *watch() { return &m_watch; }

private:
    void tell(FileWatch::State state);
    void reload();

    DatasetSession *m_session;
    MessageBar *m_messages;
    FileWatch m_watch;
};

} // namespace plumbline
