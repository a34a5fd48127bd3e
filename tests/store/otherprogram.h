// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

namespace plumbline {

/// A connection to a database as another program has it.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~OtherProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// What it was refused; empty when it was not.
    QString run(const char *sql)
    {
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace plumbline
