// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkedfiles.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace plumbline {

CheckedFiles::Stamp CheckedFiles::stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * nanosecondsPerSecond + status.st_mtim.tv_nsec};
}

bool CheckedFiles::contains(const QString &path) const
{
    const auto known = m_stamps.constFind(QFileInfo(path).absoluteFilePath());
    return known != m_stamps.constEnd() && known->size >= 0 && *known == stampOf(path);
}

void CheckedFiles::insert(const QString &path)
{
    m_stamps.insert(QFileInfo(path).absoluteFilePath(), stampOf(path));
}

} // namespace plumbline
