// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArrayView>

#include <sqlite3.h>

#include <memory>

namespace plumbline::sqlite {

/// One connection to one SQLite file. A movable value, used on one thread at a
/// time; queries made from it must not outlive it.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// The name goes through URI encoding, so no part of it is taken for an option.
    /// SQLite touches the content only with the first query. Errors name
    /// `shownPath`, which differs when `path` is a private copy.
    static Result<Connection> open(const QString &path, Mode mode, const QString &shownPath);

    sqlite3 *handle() const { return m_handle.get(); }
    const QString &shownPath() const { return m_shownPath; }

    /// Runs one or several statements that are ours and give no rows.
    Outcome execute(const char *sql);

    /// What SQLite's last failure on this connection means to the reader.
    Error error() const;

private:
    struct Closer {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };

    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_shownPath;
};

/// The same for a bare result code, with what SQLite says of it in `detail`.
Error errorFor(int code, const QString &path, const QString &detail);

} // namespace plumbline::sqlite
