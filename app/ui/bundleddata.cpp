// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundleddata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace plumbline {

QString bundledDatasetPath()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString installed =
        QDir::cleanPath(folder.filePath(QStringLiteral(PLUMBLINE_DATA_FROM_PROGRAM "/china-cloud.sqlite")));
    const QString built = QDir::cleanPath(folder.filePath(QStringLiteral("../resources/china-cloud.sqlite")));
    return !QFileInfo::exists(installed) && QFileInfo::exists(built) ? built : installed;
}

} // namespace plumbline
