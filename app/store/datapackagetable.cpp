// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datapackagetable.h"

#include "store/csvformguess.h"
#include "store/csvtable.h"
#include "store/packagedescriptor.h"
#include "store/tablerecognition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataPackageTable)
};

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

Error failure(const QString &descriptor, const QString &resource, const QString &sentence)
{
    return {Error::Kind::RuleBroken, sentence, {descriptor, 0, Words::tr("resource %1").arg(resource)}};
}

/// Its name; where it has none, as a rule of the format wants, the one of its file.
QString nameOf(const QJsonObject &resource)
{
    const QString name = resource.value(key("name")).toString();
    return name.isEmpty() ? resource.value(key("path")).toString() : name;
}

Result<QJsonArray> resourcesOf(const QString &path)
{
    const auto object = readDescriptorObject(descriptorOfPackage(path));
    if (!object)
        return object.error();
    return object->value(key("resources")).toArray();
}

Result<QJsonObject> resourceOf(const QString &path, const QString &name)
{
    const auto resources = resourcesOf(path);
    if (!resources)
        return resources.error();
    for (const QJsonValue &value : *resources) {
        if (nameOf(value.toObject()) == name)
            return value.toObject();
    }
    return failure(descriptorOfPackage(path), name, Words::tr("The package has no such table."));
}

/// Below the folder, links followed.
bool isInside(const QString &folder, const QString &file)
{
    const QString top = QFileInfo(folder).canonicalFilePath() + u'/';
    const QString target = QFileInfo(file).canonicalFilePath();
    return target.isEmpty() || target.startsWith(top);
}

char byteOf(const QJsonObject &dialect, const char *name, char otherwise)
{
    const QByteArray text = dialect.value(key(name)).toString().toUtf8();
    return text.size() == 1 ? text[0] : otherwise;
}

} // namespace

Result<OfferedPackage> offeredPackage(const QString &path)
{
    const auto resources = resourcesOf(path);
    if (!resources)
        return resources.error();
    OfferedPackage package;
    for (const QJsonValue &value : *resources)
        package.tables.push_back({nameOf(value.toObject()), -1, -1});
    if (package.tables.empty())
        return Error{Error::Kind::RuleBroken,
                     Words::tr("The package has no tables."),
                     {descriptorOfPackage(path), 0, {}}};
    package.isOurs = static_cast<bool>(readPackageDescriptor(descriptorOfPackage(path)));
    return package;
}

Result<QString> fileOfResource(const QString &path, const QString &name)
{
    const auto resource = resourceOf(path, name);
    if (!resource)
        return resource.error();
    const QString descriptor = descriptorOfPackage(path);
    const QString stated = resource->value(key("path")).toString();
    if (stated.isEmpty())
        return failure(
            descriptor, name,
            Words::tr("The table is not one file: it stands in several, or in datapackage.json itself. "
                      "Join them to one CSV file."));
    const QDir folder = QFileInfo(descriptor).absoluteDir();
    const QString file = folder.filePath(stated);
    if (QDir::isAbsolutePath(stated) || stated.contains(key("://")) ||
        stated.split(u'/').contains(key("..")) || !isInside(folder.path(), file))
        return failure(
            descriptor, name,
            Words::tr("The path \"%1\" leads out of the folder of the package, and was not followed.")
                .arg(stated));
    const auto format = recognisedFormat(file);
    if (!format)
        return format.error();
    if (*format != TableFormat::Csv)
        return failure(descriptor, name,
                       Words::tr("The file \"%1\" is not CSV. Open it by itself.").arg(stated));
    return file;
}

Result<CsvForm> formOfResource(const QString &path, const QString &name)
{
    const auto file = fileOfResource(path, name);
    if (!file)
        return file.error();
    const auto head = headOfFile(*file);
    if (!head)
        return head.error();
    CsvForm form = guessedCsvForm(*head);
    const auto resource = resourceOf(path, name);
    const QByteArray encoding = resource->value(key("encoding")).toString().toUtf8();
    if (QStringDecoder(encoding.constData()).isValid())
        form.encoding = encoding;
    const QJsonObject dialect = resource->value(key("dialect")).toObject();
    form.delimiter = byteOf(dialect, "delimiter", form.delimiter);
    form.quote = byteOf(dialect, "quoteChar", form.quote);
    return form;
}

} // namespace plumbline
