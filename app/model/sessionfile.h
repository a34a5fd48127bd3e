// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session.h"

namespace plumbline {

/// The one file that holds the session. Written as a whole each time, so that of
/// several programs at once the last one wins and none finds half a session.
class SessionFile
{
public:
    explicit SessionFile(const QString &path);

    const QString &path() const { return m_path; }

    /// Nothing when there is no file yet. A file that is no session for this
    /// program is moved aside in its folder, under a name of its own; the error says
    /// what it was and where it is now. When it cannot be moved, save() leaves it alone.
    /// Errors: NewerVersion, RuleBroken, TooLarge, NotAFile, Unreadable.
    Result<std::optional<Session>> load();

    /// Makes the folder when there is none. Errors: Unwritable, NotAFile.
    Outcome save(const Session &session) const;

private:
    Error keepAside(const Error &problem);

    QString m_path;
    bool m_isForeign = false; ///< a file is in the way that is not ours to replace
};

} // namespace plumbline
