// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/droppedfiles.h"

#include "store/ratetablereader.h"
#include "store/readablefile.h"
#include "store/tablerecognition.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(DroppedFiles)
};

QString whatCanBeDropped()
{
    return Tr::tr(
        "Drop one dataset file, one table of figures, one folder with copies of the articles, or one table "
        "of exchange rates.");
}

Drop refused(const QString &path, const QString &sentence)
{
    return {Drop::Kind::Refused, path, sentence};
}

Drop judgeFolder(const QString &path)
{
    if (QFileInfo::exists(QDir(path).filePath(QStringLiteral("datapackage.json"))))
        return {Drop::Kind::Table, path, {}};
    QDirIterator files(path, QDir::Files | QDir::NoSymLinks | QDir::Readable);
    if (!files.hasNext())
        return refused(path, Tr::tr("There is no file in this folder that can be read.") + QLatin1Char(' ') +
                                 whatCanBeDropped());
    return {Drop::Kind::Articles, path, {}};
}

Drop judgeFile(const QString &path)
{
    const Outcome problem = checkIsDataset(path);
    if (!problem)
        return {Drop::Kind::Dataset, path, {}};
    if (problem->kind == Error::Kind::NotADataset && looksLikeRateTable(path))
        return {Drop::Kind::Rates, path, {}};
    if (problem->kind == Error::Kind::NotADataset) {
        const auto format = recognisedFormat(path);
        return format ? Drop{Drop::Kind::Table, path, {}}
                      : refused(path, format.error().sentence + QLatin1Char(' ') + whatCanBeDropped());
    }
    return refused(path, problem->sentence);
}

} // namespace

Drop judgeDrop(const QList<QUrl> &urls)
{
    if (urls.size() > 1)
        return refused({}, Tr::tr("These are %n things at once.", nullptr, static_cast<int>(urls.size())) +
                               QLatin1Char(' ') + whatCanBeDropped());
    const QString path = urls.value(0).toLocalFile();
    if (path.isEmpty())
        return refused({}, Tr::tr("This is not a file on this computer.") + QLatin1Char(' ') +
                               whatCanBeDropped());
    return QFileInfo(path).isDir() ? judgeFolder(QDir::cleanPath(path)) : judgeFile(path);
}

} // namespace plumbline
