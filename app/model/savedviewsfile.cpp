// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/savedviewsfile.h"

#include "model/datasetfilename.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace plumbline {

namespace {

constexpr qint64 MostBytes = 16 * 1024 * 1024;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SavedViewsFile)
};

Error at(Error error, const QString &path)
{
    error.place.file = path;
    return error;
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, Texts::tr("The saved views cannot be read."), {path, 0, {}}};
    if (file.size() > MostBytes)
        return Error{
            Error::Kind::TooLarge, Texts::tr("This file is too long for saved views."), {path, 0, {}}};
    return file.readAll();
}

} // namespace

SavedViewsFile::SavedViewsFile(const QString &folder, const QString &datasetName, const QString &datasetPath)
    : m_dataset(datasetName.isEmpty() ? QFileInfo(datasetPath).fileName() : datasetName)
{
    m_path = QDir(folder).filePath(datasetFileName(m_dataset));
}

Outcome SavedViewsFile::load()
{
    m_views = {};
    m_isUnreadable = false;
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return {};
    const Result<QByteArray> content = contentOf(m_path);
    Result<SavedViews> views = content ? SavedViews::fromJson(*content) : Result<SavedViews>(content.error());
    if (views) {
        m_views = std::move(views).value();
        return {};
    }
    m_isUnreadable = true;
    Error error = at(views.error(), m_path);
    error.sentence += QLatin1Char(' ') + Texts::tr("The file is left as it is.");
    return error;
}

Outcome SavedViewsFile::keepAside()
{
    const Result<QString> aside = putAside(m_path);
    if (!aside)
        return aside.error();
    m_keptAside = *aside;
    m_isUnreadable = false;
    return {};
}

Outcome SavedViewsFile::save(const SavedViews &views)
{
    m_keptAside.clear();
    if (m_path.isEmpty() || views == m_views)
        return {};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Unwritable, Texts::tr("The folder cannot be made."), {folder, 0, {}}};
    if (m_isUnreadable) {
        if (auto problem = keepAside())
            return problem;
    }
    const QByteArray json = views.toJson(m_dataset);
    const auto write = [&json](QIODevice &device) { return device.write(json) == json.size(); };
    if (auto problem = writeFile(m_path, write))
        return problem;
    m_views = views;
    return {};
}

} // namespace plumbline
