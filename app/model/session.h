// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/view.h"

#include <QByteArray>
#include <QMap>

namespace plumbline {

/// What a reader had before them when they last used the program. A value.
struct Session {
    QByteArray geometry;                 ///< of the window, as QWidget::saveGeometry gives it
    QByteArray layout;                   ///< its docks and tool bars, as QMainWindow::saveState
    QMap<QString, QByteArray> splitters; ///< by object name, as QSplitter::saveState
    QString dataset;                     ///< absolute path; empty: the bundled one
    QString articles;                    ///< folder with copies; empty: none
    QString rates;                       ///< table of exchange rates; empty: none
    View view;

    friend bool operator==(const Session &, const Session &) = default;
};

/// Longer texts are no session.
inline constexpr qint64 MaxSessionBytes = 2 * 1024 * 1024;

/// A session as a JSON object: "plumbline-session" has the version, "view" is written
/// as viewcodec.h has it, what the window is made of is base64. Pure, any thread.
QByteArray sessionText(const Session &session);

/// The whole session or an error: TooLarge, NewerVersion, RuleBroken (no session, or
/// one with parts of the wrong kind).
Result<Session> sessionFromText(const QByteArray &text);

} // namespace plumbline
