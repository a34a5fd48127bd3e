// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace plumbline::checkout {

/// The top folder of the sources that the tests were built from.
inline QDir top()
{
    return QDir(QStringLiteral(PLUMBLINE_CHECKOUT));
}

/// The folder with the publishers' texts, which are not part of the checkout:
/// $PLUMBLINE_ARTICLES, else ../shared/articles. Empty when there is none: skip
/// with QSKIP and `noArticleCopies`.
inline QString articleCopies()
{
    const QString named = qEnvironmentVariable("PLUMBLINE_ARTICLES");
    const QDir folder(named.isEmpty() ? top().filePath(QStringLiteral("../shared/articles")) : named);
    return folder.exists() && !folder.isEmpty() ? folder.absolutePath() : QString();
}

inline constexpr const char *noArticleCopies = "No article copies: set PLUMBLINE_ARTICLES to their folder";

/// Files below `folder` whose names match, sorted, written from the top folder.
inline QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(top().filePath(folder), patterns, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(top().relativeFilePath(walk.next()));
    files.sort();
    return files;
}

/// `file` is written from the top folder. Bytes that are no UTF-8 become U+FFFD.
inline QString textOf(const QString &file)
{
    QFile source(top().filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace plumbline::checkout
