// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/csvmetadata.h"

#include "facts/days.h"
#include "model/csvcolumns.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <set>

namespace plumbline {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

/// Nothing for an empty text: a source without an author says nothing of it.
void set(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

/// The one unit of all figures; empty when they have several.
QString onlyUnit(const DataExport &what)
{
    std::set<QString> units;
    for (const int fact : what.facts) {
        for (const Statement &statement : what.dataset->fact(fact).statements()) {
            if (!statement.amount.isNull())
                units.insert(statement.amount.unit.code());
        }
    }
    for (const Derivation &value : what.computed)
        units.insert(value.result.unit.code());
    return units.size() == 1 ? *units.begin() : QString();
}

bool isInUnit(const QString &column)
{
    static const QStringList valued = {QStringLiteral("value_low"), QStringLiteral("value_high"),
                                       QStringLiteral("value_precision")};
    return valued.contains(column);
}

QJsonObject columnOf(const QString &name, const QString &unit)
{
    QJsonObject column = {{key("name"), name}};
    const ColumnMeaning *meaning = meaningOfColumn(name);
    if (!meaning)
        return column;
    // The name first: it is what the header row must be found by.
    column.insert(key("titles"), QJsonArray{name, QString::fromUtf8(meaning->title)});
    column.insert(key("datatype"), key(meaning->datatype));
    set(column, "dc:description", QString::fromUtf8(meaning->description));
    if (isInUnit(name))
        set(column, "schema:unitText", unit);
    return column;
}

QString spanText(const DateSpan &span)
{
    const QString first = formatDay(span.first());
    const QString last = formatDay(span.last());
    return first == last ? first : first + QLatin1Char('/') + last;
}

/// A citation with its parts: "Author: Title. Publisher, 2019-08-15."
QJsonObject sourceOf(const Article &article)
{
    QStringList parts = {article.publisher, spanText(article.published)};
    parts.removeAll(QString());
    QString citation = article.author.isEmpty() ? QString() : article.author + QStringLiteral(": ");
    citation += article.title + QStringLiteral(". ") + parts.join(QStringLiteral(", "));
    QJsonObject source;
    set(source, "dc:identifier", article.id);
    set(source, "dc:bibliographicCitation", citation);
    set(source, "dc:title", article.title);
    set(source, "dc:creator", article.author);
    set(source, "dc:publisher", article.publisher);
    set(source, "dc:date", spanText(article.published));
    set(source, "dc:language", article.language);
    set(source, "schema:url", article.address);
    set(source, "schema:sha256", article.sha256);
    return source;
}

QJsonObject sourceOf(const Source &table)
{
    QJsonObject source;
    set(source, "dc:identifier", table.id);
    set(source, "dc:bibliographicCitation", tableText(table));
    set(source, "dc:title", table.fileName);
    set(source, "dc:format", table.format);
    set(source, "schema:sha256", table.sha256);
    return source;
}

QJsonArray jsonSourcesOf(const DataExport &what)
{
    QJsonArray sources;
    const FactSources found = sourcesOf(what);
    for (const ArticleIndex index : found.articles)
        sources.append(sourceOf(what.dataset->article(index)));
    for (const SourceIndex index : found.tables)
        sources.append(sourceOf(what.dataset->source(index)));
    return sources;
}

QJsonObject dialect()
{
    return {{key("encoding"), key("utf-8")}, {key("lineTerminators"), QJsonArray{key("\r\n")}},
            {key("delimiter"), key(",")},    {key("quoteChar"), key("\"")},
            {key("doubleQuote"), true},      {key("header"), true},
            {key("headerRowCount"), 1}};
}

} // namespace

QByteArray csvMetadata(const DataExport &what, const QString &csvName)
{
    const QString unit = onlyUnit(what);
    QJsonArray columns;
    for (const QString &name : exportColumns(what.grain))
        columns.append(columnOf(name, unit));
    QJsonObject schema = {{key("columns"), columns}};
    if (what.grain == DataGrain::Facts)
        schema.insert(key("primaryKey"), key("fact_id"));
    const Tables &tables = what.dataset->tables();
    QJsonObject table = {
        {key("@context"),
         QJsonArray{key("http://www.w3.org/ns/csvw"), QJsonObject{{key("@language"), key("en")}}}},
        {key("url"), QString::fromLatin1(QUrl::toPercentEncoding(csvName))},
        {key("dialect"), dialect()},
        {key("tableSchema"), schema},
        {key("dc:source"), jsonSourcesOf(what)},
        {key("dc:created"),
         QJsonObject{{key("@value"), formatDay(QDate::currentDate())}, {key("@type"), key("xsd:date")}}},
        {key("dc:creator"), QStringLiteral("Plumbline ") + QCoreApplication::applicationVersion()},
    };
    set(table, "dc:title", tables.title.isEmpty() ? tables.name : tables.title);
    set(table, "dc:isPartOf", tables.name);
    set(table, "dc:description", aboutText(what));
    return QJsonDocument(table).toJson();
}

QString csvMetadataPath(const QString &csvPath)
{
    return csvPath + QStringLiteral("-metadata.json");
}

} // namespace plumbline
