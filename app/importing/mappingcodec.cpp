// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingcodec.h"

#include "importing/mappingcodes.h"
#include "importing/mappingdecoder.h"
#include "importing/rolewords.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace plumbline {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingCodec)
};

using mapping::key;

QString textOf(char byte)
{
    return byte == '\0' ? QString() : QString(QLatin1Char(byte));
}

QJsonObject jsonOf(const SheetRange &range)
{
    return {{key("first_row"), range.firstRow},
            {key("last_row"), range.lastRow},
            {key("first_column"), range.firstColumn},
            {key("last_column"), range.lastColumn}};
}

} // namespace

QString formatCode(TableFormat format)
{
    return codeOf(mapping::FormatCodes, format);
}

QByteArray toJson(const Mapping &given)
{
    QJsonObject object{{key("plumbline_mapping"), mapping::Version},
                       {key("format"), formatCode(given.choice.format)},
                       {key("title_row"), given.titleRow},
                       {key("wide_by"), codeOf(mapping::WideCodes, given.wideBy)},
                       {key("scale"), given.scale}};
    const bool isCsv = given.choice.format == TableFormat::Csv || given.choice.format == TableFormat::Package;
    if (isCsv) {
        object.insert(key("encoding"), QString::fromLatin1(given.choice.csv.encoding));
        object.insert(key("delimiter"), textOf(given.choice.csv.delimiter));
        object.insert(key("quote"), textOf(given.choice.csv.quote));
    }
    if (!given.choice.table.isEmpty())
        object.insert(key("table"), given.choice.table);
    if (given.choice.range != SheetRange())
        object.insert(key("range"), jsonOf(given.choice.range));
    QJsonArray columns;
    for (int column = 0;
         column < std::max<int>(static_cast<int>(given.titles.size()), static_cast<int>(given.roles.size()));
         ++column)
        columns << QJsonObject{{key("title"), given.titles.value(column)},
                               {key("role"), roleCode(given.roleOf(column))}};
    object.insert(key("columns"), columns);
    object.insert(key("numbers"), QJsonObject{{key("decimal"), textOf(given.numbers.decimal)},
                                              {key("group"), textOf(given.numbers.group)}});
    object.insert(key("days"), QJsonObject{{key("order"), codeOf(mapping::OrderCodes, given.periods.order)},
                                           {key("mean"), codeOf(mapping::MeaningCodes, given.periods.days)}});
    const MonthDay end = given.periods.fiscalYearEnd;
    object.insert(key("fiscal_year_end"), QStringLiteral("%1-%2")
                                              .arg(end.month, 2, 10, QLatin1Char('0'))
                                              .arg(end.day, 2, 10, QLatin1Char('0')));
    QJsonObject constants;
    for (const ColumnRole role : ColumnRoles) {
        if (!given.constant(role).isEmpty())
            constants.insert(roleCode(role), given.constant(role));
    }
    object.insert(key("constants"), constants);
    return QJsonDocument(object).toJson();
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{Error::Kind::RuleBroken,
                     Words::tr("This is not a mapping: no JSON object (%1 at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset),
                     {}};
    return decodedMapping(document.object());
}

Result<Mapping> readMapping(const QString &path)
{
    const auto failure = [&path](Error::Kind kind, const QString &sentence) {
        return Error{kind, sentence, {path, 0, {}}};
    };
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::Missing, Words::tr("There is no such file."));
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::NotAFile, Words::tr("This is not an ordinary file."));
    if (QFileInfo(path).size() > LargestFile)
        return failure(Error::Kind::TooLarge,
                       Words::tr("A mapping has at most %1 MB.").arg(LargestFile >> 20));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Words::tr("The file cannot be read (%1).").arg(file.errorString()));
    auto mapping = mappingFromJson(file.readAll());
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.place.file = path;
    return error;
}

Outcome writeMapping(const Mapping &given, const QString &path)
{
    const QByteArray json = toJson(given);
    return writeFile(path, [&json](QIODevice &device) { return device.write(json) == json.size(); });
}

} // namespace plumbline
