// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "store/filestamp.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace plumbline {

/// Tells when the content of one file changes on disk: written to, replaced by
/// renaming another over it, deleted, or there again.
///
/// Changes are told when the file has rested for a moment, many in a row once.
/// Content is compared by its hash, so that a touched or rewritten file with the
/// same bytes is the same. GUI thread; the hash is made in another.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// Of what is on disk, against what was there when watch() was called.
    enum class State { Same, Changed, Missing };

    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// Takes what the file is now for its content. Empty: watches nothing.
    void watch(const QString &path);
    /// The same, when the content is known to be that of `stamp`: what has changed since is told.
    void watchSince(const QString &path, const FileStamp &stamp);
    /// Looks away while this program changes the file, until watch(), watchSince() or false. Then
    /// what has changed meanwhile is told.
    void setPaused(bool isPaused);
    State state() const { return m_state; }

Q_SIGNALS:
    /// Also when a file that has changed changes once more.
    void stateChanged(plumbline::FileWatch::State state);
    /// After each look at the file, the first one included, whatever it found.
    void looked();

private:
    void listen();
    void begin(const QByteArray &content);
    void look();
    void hash(std::function<void(const QByteArray &)> take);
    void compare(const FileStamp &stamp, const QByteArray &content);
    void tell(State state, const QByteArray &content);

    QString m_path;
    FileStamp m_stamp;    ///< as last looked at
    QByteArray m_content; ///< hash of what was there at first; empty while unknown
    QByteArray m_told;    ///< hash of what was told last
    State m_state = State::Same;
    bool m_isPaused = false;
    QTimer m_rest;
    QFileSystemWatcher m_watcher;
    CancelFlag m_cancel;       ///< of the watched path; null when there is none
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
