// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filestamp.h"

#include <QHash>

namespace plumbline {

/// Remembers which files passed their integrity check, so that none is checked
/// twice while its stamp is the same. A value without a lock: one thread at a time.
class CheckedFiles
{
public:
    bool contains(const QString &path) const;
    void insert(const QString &path);

private:
    QHash<QString, FileStamp> m_stamps;
};

} // namespace plumbline
