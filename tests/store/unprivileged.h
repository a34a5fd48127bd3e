// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace plumbline {

/// While it lives, a process of the superuser has the rights of nobody, so that
/// permissions can be tested where tests run as the superuser.
class Unprivileged
{
public:
    Unprivileged() : m_isRoot(geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_isRoot && setresuid(nobody, nobody, 0) != 0)
            qFatal("The rights cannot be laid down");
    }
    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("The rights cannot be taken up again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_isRoot;
};

} // namespace plumbline
