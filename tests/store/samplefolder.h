// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasetfile.h"
#include "store/samplepackage.h"

#include <QDir>
#include <QTemporaryDir>

namespace plumbline::sample {

/// The dataset of Package(); empty when it cannot be made.
inline QByteArray datasetBytes()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.sqlite"));
    return Package().compileTo(file).isEmpty() ? bytesOf(file) : QByteArray();
}

/// A dataset as "a.sqlite" in a folder of its own, to be spoiled.
class Folder
{
public:
    explicit Folder(const QByteArray &dataset) { writeBytes(path("a.sqlite"), dataset); }

    QString root() const { return m_folder.path(); }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList files() const
    {
        return QDir(root()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    }

    /// Opens, reads and checks; the first error, with the folder taken out of it.
    std::optional<Error> open(const QString &name) const
    {
        Outcome problem;
        {
            auto file = DatasetFile::open(name);
            const auto read = file ? file->read() : Result<DatasetPtr>(file.error());
            if (!read)
                problem = read.error();
        }
        if (!problem)
            problem = DatasetFile::quickCheck(name);
        if (problem)
            problem->place.file.remove(root() + QLatin1Char('/'));
        return problem;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace plumbline::sample
