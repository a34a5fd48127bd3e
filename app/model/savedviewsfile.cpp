// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/savedviewsfile.h"

#include "store/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace plumbline {

namespace {

constexpr qint64 MostBytes = 16 * 1024 * 1024;
constexpr int MostKeptAside = 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SavedViewsFile)
};

/// "china-cloud-1f2e3d4c": readable, and safe whatever the dataset calls itself.
QString fileNameOf(const QString &dataset)
{
    constexpr int readable = 40;
    constexpr int hashDigits = 12;
    QString safe;
    for (const QChar letter : dataset.left(readable)) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        safe += isPlain ? letter.toLower() : QLatin1Char('-');
    }
    const QByteArray hash = QCryptographicHash::hash(dataset.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1-%2.json").arg(safe, QString::fromLatin1(hash.left(hashDigits)));
}

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
    m_path = QDir(folder).filePath(fileNameOf(m_dataset));
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
    const QString base = m_path + QStringLiteral(".kept-");
    for (int number = 1; number <= MostKeptAside; ++number) {
        const QString target = base + QString::number(number);
        // Does not replace a file that is there.
        if (!QFile::rename(m_path, target))
            continue;
        m_keptAside = target;
        m_isUnreadable = false;
        return {};
    }
    return Error{Error::Kind::Unwritable,
                 Texts::tr("The file that cannot be read could not be put aside. Nothing was changed."),
                 {m_path, 0, {}}};
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
