// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recentfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace plumbline::recent {

namespace {

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// The last `parts` parts of a path; the whole path when it has no more.
QString tail(const QString &path, int parts)
{
    const QString end = path.section(QLatin1Char('/'), -parts);
    return path.count(QLatin1Char('/')) < parts ? path : end;
}

QString labelOf(const QString &path, const QStringList &paths)
{
    const int most = static_cast<int>(path.count(QLatin1Char('/'))) + 1;
    for (int parts = 1; parts < most; ++parts) {
        const QString label = tail(path, parts);
        const auto isShared = [&](const QString &other) {
            return other != path && tail(other, parts) == label;
        };
        if (std::none_of(paths.begin(), paths.end(), isShared))
            return label;
    }
    return path;
}

} // namespace

QStringList added(const QStringList &paths, const QString &path)
{
    QStringList all = {cleaned(path)};
    for (const QString &other : paths)
        all << cleaned(other);
    all.removeDuplicates();
    return all.first(qMin(all.size(), MostFiles));
}

QStringList labels(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths)
        all << labelOf(path, paths);
    return all;
}

} // namespace plumbline::recent
