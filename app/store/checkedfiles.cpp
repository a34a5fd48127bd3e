// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkedfiles.h"

#include <QFileInfo>

namespace plumbline {

bool CheckedFiles::contains(const QString &path) const
{
    const auto known = m_stamps.constFind(QFileInfo(path).absoluteFilePath());
    return known != m_stamps.constEnd() && !known->isMissing() && *known == FileStamp::of(path);
}

void CheckedFiles::insert(const QString &path)
{
    m_stamps.insert(QFileInfo(path).absoluteFilePath(), FileStamp::of(path));
}

} // namespace plumbline
