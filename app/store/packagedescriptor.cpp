// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagedescriptor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace plumbline {

namespace {

constexpr qint64 largestDescriptor = 4 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageDescriptor)
};

QString key(const char *name)
{
    return QLatin1String(name);
}

Error failure(const QString &file, const QString &resource, const QString &sentence,
              Error::Kind kind = Error::Kind::RuleBroken)
{
    return {kind, sentence, {file, 0, resource}};
}

QString licensesText(const QJsonValue &licenses)
{
    if (!licenses.isArray())
        return {};
    return QString::fromUtf8(QJsonDocument(licenses.toArray()).toJson(QJsonDocument::Compact));
}

QJsonObject resourceOf(const QJsonArray &resources, const PackageTable &table)
{
    for (const QJsonValue &value : resources) {
        if (value.toObject().value(key("name")).toString() == key(table.name))
            return value.toObject();
    }
    return {};
}

/// Empty when all is well.
QString problemOf(const QJsonObject &resource, const PackageTable &table)
{
    if (resource.isEmpty())
        return Words::tr("The package has no such table.");
    const QString path = resource.value(key("path")).toString();
    if (path.isEmpty() || path.contains(QLatin1Char('/')) || path.contains(QLatin1Char('\\')) ||
        path.startsWith(QLatin1Char('.')))
        return Words::tr("The path must be the name of a file in the same folder.");
    QStringList fields;
    for (const QJsonValue &field : resource.value(key("schema")).toObject().value(key("fields")).toArray())
        fields << field.toObject().value(key("name")).toString();
    if (fields != table.columnNames())
        return Words::tr("The fields must be: %1.").arg(table.columnNames().join(QLatin1Char(',')));
    return {};
}

QJsonArray words(const char *text)
{
    return QJsonArray::fromStringList(key(text).split(QLatin1Char(' ')));
}

const char *typeName(CellType type)
{
    switch (type) {
    case CellType::Number:
        return "number";
    case CellType::Integer:
        return "integer";
    case CellType::Day:
        return "date";
    default:
        return "string";
    }
}

QJsonObject fieldOf(const PackageColumn &column)
{
    QJsonObject constraints;
    if (column.isRequired)
        constraints.insert(key("required"), true);
    if (column.type == CellType::Slug)
        constraints.insert(key("pattern"), key("[a-z0-9][a-z0-9._-]*"));
    if (column.type == CellType::MonthDay)
        constraints.insert(key("pattern"), key("[0-9]{2}-[0-9]{2}"));
    if (column.codes)
        constraints.insert(key("enum"), words(column.codes));
    QJsonObject field{{key("name"), key(column.name)},
                      {key("type"), key(typeName(column.type))},
                      {key("description"), key(column.description)}};
    if (!constraints.isEmpty())
        field.insert(key("constraints"), constraints);
    return field;
}

QJsonObject schemaOf(const PackageTable &table)
{
    QJsonArray fields;
    QJsonArray foreignKeys;
    for (const PackageColumn &column : table.columns) {
        fields << fieldOf(column);
        if (!column.refersTo)
            continue;
        const PackageTable &target = *packageTable(key(column.refersTo));
        const QString resource = &target == &table ? QString() : key(target.name); // empty: the table itself
        foreignKeys << QJsonObject{
            {key("fields"), key(column.name)},
            {key("reference"),
             QJsonObject{{key("resource"), resource}, {key("fields"), key(target.columns.front().name)}}}};
    }
    QJsonObject schema{{key("fields"), fields}, {key("primaryKey"), words(table.primaryKey)}};
    if (!foreignKeys.isEmpty())
        schema.insert(key("foreignKeys"), foreignKeys);
    return schema;
}

QJsonObject resourceFor(const PackageTable &table)
{
    return {{key("name"), key(table.name)},
            {key("path"), key(table.file)},
            {key("profile"), key("tabular-data-resource")},
            {key("description"), key(table.description)},
            {key("format"), key("csv")},
            {key("mediatype"), key("text/csv")},
            {key("encoding"), key("utf-8")},
            {key("schema"), schemaOf(table)}};
}

} // namespace

Result<QJsonObject> readDescriptorObject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(path, {},
                       Words::tr("There is no such file. A data package is a folder with datapackage.json."),
                       Error::Kind::Missing);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(path, {}, Words::tr("The file cannot be read."), Error::Kind::Unreadable);
    if (file.size() > largestDescriptor)
        return failure(path, {}, Words::tr("The file is larger than %1 MB.").arg(largestDescriptor >> 20),
                       Error::Kind::TooLarge);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(path, {},
                       Words::tr("This is not a JSON object (%1 at byte %2).")
                           .arg(problem.errorString())
                           .arg(problem.offset));
    return document.object();
}

Result<PackageDescriptor> readPackageDescriptor(const QString &file)
{
    const auto object = readDescriptorObject(file);
    if (!object)
        return object.error();
    const auto text = [&object](const char *name) { return object->value(key(name)).toString(); };
    PackageDescriptor package;
    package.heading = {text("name"), text("title"), text("description"), text("version"),
                       licensesText(object->value(key("licenses")))};
    if (package.heading.name.isEmpty())
        return failure(file, key("name"), Words::tr("The package has no name."));
    for (const PackageTable &table : packageTables()) {
        const QJsonObject resource = resourceOf(object->value(key("resources")).toArray(), table);
        if (resource.isEmpty() && table.isOptional())
            continue;
        const QString problem = problemOf(resource, table);
        if (!problem.isEmpty())
            return failure(file, QStringLiteral("resource %1").arg(key(table.name)), problem);
        package.paths.insert(key(table.name), resource.value(key("path")).toString());
    }
    return package;
}

QByteArray packageDescriptor(const DatasetHeading &heading, const QStringList &leftOut)
{
    QJsonObject object{{key("profile"), key("tabular-data-package")}, {key("name"), heading.name}};
    const auto insert = [&object](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(key(name), value);
    };
    insert("title", heading.title);
    insert("description", heading.description);
    insert("version", heading.version);
    const auto licenses = QJsonDocument::fromJson(heading.licenses.toUtf8());
    if (licenses.isArray())
        object.insert(key("licenses"), licenses.array());
    QJsonArray resources;
    for (const PackageTable &table : packageTables()) {
        if (!leftOut.contains(key(table.name)))
            resources << resourceFor(table);
    }
    object.insert(key("resources"), resources);
    return QJsonDocument(object).toJson();
}

} // namespace plumbline
