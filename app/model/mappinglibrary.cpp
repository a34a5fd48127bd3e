// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mappinglibrary.h"

#include "importing/mappingcodec.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingLibrary)
};

constexpr qint64 MostBytes = 4 * 1024 * 1024;
constexpr int Version = 1;
const QString VersionKey = QStringLiteral("plumbline-used-mapping");
const QString FileKey = QStringLiteral("file");
const QString DayKey = QStringLiteral("day");
const QString MappingKey = QStringLiteral("mapping");
const QStringList Pattern = {QStringLiteral("*.json")};

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QString MappingLibrary::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/mappings");
}

QString MappingLibrary::pathOf(const QByteArray &shape) const
{
    const QByteArray name = QCryptographicHash::hash(shape, QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
}

std::optional<KeptMapping> MappingLibrary::find(const QByteArray &shape) const
{
    const QJsonObject content = contentOf(pathOf(shape));
    if (content.value(VersionKey).toInt() != Version)
        return {};
    const QByteArray json = QJsonDocument(content.value(MappingKey).toObject()).toJson();
    Result<Mapping> mapping = mappingFromJson(json);
    if (!mapping)
        return {};
    return KeptMapping{std::move(mapping).value(), content.value(FileKey).toString(),
                       QDate::fromString(content.value(DayKey).toString(), Qt::ISODate)};
}

Outcome MappingLibrary::keep(const QByteArray &shape, const KeptMapping &kept) const
{
    if (!QDir().mkpath(m_folder))
        return Error{Error::Kind::Unwritable, Words::tr("The folder cannot be made."), {m_folder, 0, {}}};
    const QJsonObject content = {{VersionKey, Version},
                                 {FileKey, kept.fileName},
                                 {DayKey, kept.day.toString(Qt::ISODate)},
                                 {MappingKey, QJsonDocument::fromJson(toJson(kept.mapping)).object()}};
    const QByteArray json = QJsonDocument(content).toJson();
    const auto write = [&json](QIODevice &device) { return device.write(json) == json.size(); };
    if (auto problem = writeFile(pathOf(shape), write))
        return problem;
    dropOldest();
    return {};
}

void MappingLibrary::dropOldest() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(Pattern, QDir::Files, QDir::Time);
    for (qsizetype i = MostMappings; i < files.size(); ++i)
        QFile::remove(files[i].absoluteFilePath());
}

} // namespace plumbline
