// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sessionfile.h"
#include "ui/commandline.h"

#include <QElapsedTimer>
#include <QTimer>

namespace plumbline {

class MainWindow;

/// Brings back what the reader had before them, and keeps it: shortly after each
/// change and on closing, so that it is there after a crash too. Nothing is kept
/// before the start is over, so a start that fails loses nothing. GUI thread.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; another window may have the same file after this one.
    SessionKeeper(MainWindow *window, SessionFile *file, QObject *parent = nullptr);

    static QString defaultPath();

    /// Restores the window, and opens as soon as events are handled: what the command
    /// line says, else what was open last, else the bundled dataset.
    void start(const CommandLine &line);
    /// As start(), with what another window has just shown.
    void resume(const Session &session);
    /// What would come back now.
    Session current() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What was asked for is on screen, or cannot be; changes are kept from now on.
    void started();

private:
    /// How the program starts, or tries again.
    struct Opening {
        QString path;
        View view;
        FactId select;
        bool isLast = false; ///< from the session, not asked for now
    };

    Session lastSession();
    void begin(const Session &last, const CommandLine &line, const Opening &opening);
    static Opening openingOf(const CommandLine &line, const Session &last);
    void restoreWindow(const Session &session);
    void open(const Opening &opening);
    void openInstead(const Opening &missing);
    void showOpened();
    void followFailure();
    void follow();
    void changed();
    void save();

    MainWindow *m_window;
    SessionFile *m_file;
    Opening m_opening;
    QByteArray m_saved; ///< what was read or written last
    QTimer m_rest;
    QElapsedTimer m_unsaved; ///< since the first change that is not written yet
    bool m_isOpening = false;
    bool m_isFollowing = false;
    bool m_hasComplained = false;
};

} // namespace plumbline
