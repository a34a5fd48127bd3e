// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exampledata.h"

#include <QHash>
#include <QStringList>

namespace plumbline::example {

namespace {

using Options = QHash<QString, QString>;

Options readOptions(const QString &text)
{
    Options options;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        options.insert(part.left(equals), part.mid(equals + 1).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    return options;
}

/// Gives the place of an id in a table and makes the row when it is new.
template<typename Index, typename Row>
Index placeOf(std::vector<Row> &table, const QString &id)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].id == id)
            return static_cast<Index>(i);
    }
    Row row;
    row.id = id;
    table.push_back(row);
    return static_cast<Index>(table.size() - 1);
}

EntityIndex entity(Tables &tables, const QString &id)
{
    const auto index = placeOf<EntityIndex>(tables.entities, id);
    tables.entities[at(index)].name = id;
    return index;
}

MetricIndex metric(Tables &tables, const QString &id)
{
    const auto index = placeOf<MetricIndex>(tables.metrics, id);
    tables.metrics[at(index)].name = id;
    return index;
}

void setParent(Tables &tables, EntityIndex company, const QString &idAndKind)
{
    const EntityIndex parent = entity(tables, idAndKind.section(QLatin1Char(':'), 0, 0));
    const auto kind = entityKindFromCode(idAndKind.section(QLatin1Char(':'), 1));
    tables.entities[at(parent)].kind = kind.value_or(Entity::Kind::Company);
    tables.entities[at(company)].parent = parent;
}

EventIndex event(Tables &tables, const QString &idAndKind)
{
    const QString id = idAndKind.section(QLatin1Char(':'), 0, 0);
    const QString kind = idAndKind.section(QLatin1Char(':'), 1).replace(QLatin1Char(' '), QLatin1Char('_'));
    const auto index = placeOf<EventIndex>(tables.events, id);
    tables.events[at(index)].title = id;
    if (const auto known = eventKindFromCode(kind))
        tables.events[at(index)].kind = *known;
    return index;
}

ArticleIndex article(Tables &tables, const Options &options)
{
    const auto index =
        placeOf<ArticleIndex>(tables.articles, options.value(QStringLiteral("article"), QStringLiteral("a")));
    Article &row = tables.articles[at(index)];
    row.title = row.id;
    const QDate published = QDate::fromString(
        options.value(QStringLiteral("published"), QStringLiteral("2019-08-01")), Qt::ISODate);
    row.published = DateSpan(published, published);
    return index;
}

SourceIndex table(Tables &tables, const QString &file)
{
    const auto index = placeOf<SourceIndex>(tables.sources, file);
    Source &row = tables.sources[at(index)];
    row.fileName = file.section(QLatin1Char(':'), 0, 0);
    row.tableName = file.section(QLatin1Char(':'), 1);
    row.sha256 = QString::fromLatin1(row.fileName.toUtf8().toHex());
    return index;
}

Measure measure(Tables &tables, const QString &metricId, const Options &options)
{
    Measure m;
    m.metric = metric(tables, metricId);
    m.segment = options.value(QStringLiteral("segment"));
    m.area = options.value(QStringLiteral("area"));
    m.definition = options.value(QStringLiteral("definition"));
    m.denominator = options.value(QStringLiteral("denominator"));
    m.base = options.value(QStringLiteral("base"));
    if (options.contains(QStringLiteral("reference")))
        m.reference = entity(tables, options.value(QStringLiteral("reference")));
    return m;
}

void addLinks(Tables &tables, StatementKey from, const Options &options)
{
    const auto add = [&](const char *option, Link::Kind kind) {
        const QString to = options.value(QLatin1String(option));
        if (!to.isEmpty())
            tables.links.push_back({from, StatementKey(to.toLongLong()), kind, {}});
    };
    add("converts", Link::Kind::Converts);
    add("contradicts", Link::Kind::Contradicts);
    add("revises", Link::Kind::Revises);
    add("supersedes", Link::Kind::Supersedes);
}

void addLine(DatasetBuilder &builder, const QString &line, qint64 number)
{
    QStringList parts = line.split(QLatin1Char('|'));
    for (QString &part : parts)
        part = part.trimmed();
    parts.resize(6);
    const Options options = readOptions(parts[5]);
    Tables &tables = builder.tables();

    Statement s;
    s.key = StatementKey(number);
    Subjects subjects;
    for (const QString &company : parts[1].split(QLatin1Char('+')))
        subjects.push_back(entity(tables, company));
    s.subjects = builder.subjects(subjects);
    if (options.contains(QStringLiteral("names")))
        tables.entities[at(subjects.front())].otherNames =
            options.value(QStringLiteral("names")).split(QLatin1Char(','));
    if (options.contains(QStringLiteral("yearend")))
        tables.entities[at(subjects.front())].fiscalYearEnd = options.value(QStringLiteral("yearend"));
    if (options.contains(QStringLiteral("parent")))
        setParent(tables, subjects.front(), options.value(QStringLiteral("parent")));
    s.kind = parts[2].isEmpty() ? Statement::Kind::Event : Statement::Kind::Observation;
    if (s.kind == Statement::Kind::Observation)
        s.measure = builder.measure(measure(tables, parts[2], options));
    s.period = span(parts[3]);
    s.certainty = s.period.isNull() ? Certainty::Unknown : Certainty::Stated;
    s.amount = amount(parts[4]);
    s.status = statusFromCode(options.value(QStringLiteral("status"))).value_or(Status::Reported);
    if (options.contains(QStringLiteral("event")))
        s.event = event(tables, options.value(QStringLiteral("event")));
    s.eventRole =
        builder.text(options.value(QStringLiteral("role")).replace(QLatin1Char(' '), QLatin1Char('_')));
    s.attributedTo = builder.text(options.value(QStringLiteral("by")));
    s.flags = builder.text(options.value(QStringLiteral("flags")));
    s.fiscalLabel = builder.text(options.value(QStringLiteral("fiscal")));
    if (options.contains(QStringLiteral("table"))) {
        s.source = table(tables, options.value(QStringLiteral("table")));
        s.sourceRow = options.value(QStringLiteral("row"), QStringLiteral("2")).toUInt();
        if (!options.contains(QStringLiteral("article")))
            return builder.add(FactId(parts[0]), s, {});
    }
    if (options.contains(QStringLiteral("byhand")))
        return builder.add(FactId(parts[0]), s, {});
    const ArticleIndex source = article(tables, options);
    s.asserted = tables.articles[at(source)].published;
    const Evidence evidence{PassageKey(number), source,
                            options.value(QStringLiteral("paragraph"), QStringLiteral("1")).toInt(),
                            EvidenceRole::States};
    builder.add(FactId(parts[0]), s, {&evidence, 1});
    addLinks(tables, s.key, options);
}

} // namespace

Amount amount(const QString &text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    Amount a;
    const QHash<QString, Bound> signs = {{QStringLiteral(">="), Bound::AtLeast},
                                         {QStringLiteral("<="), Bound::AtMost},
                                         {QStringLiteral("~"), Bound::About}};
    if (signs.contains(words.front()))
        a.bound = signs.value(words.takeFirst());
    const QStringList ends = words.takeFirst().split(QStringLiteral(".."));
    if (ends.size() > 1)
        a.bound = Bound::Range;
    if (a.bound != Bound::AtMost)
        a.low = ends.front().toDouble();
    if (a.bound != Bound::AtLeast)
        a.high = ends.back().toDouble();
    a.unit = Unit::fromCode(words.takeFirst()).value_or(Unit());
    if (!words.isEmpty())
        a.precision = words.front().mid(2).toDouble();
    return a;
}

DateSpan span(const QString &text)
{
    constexpr int yearLength = 4;
    if (text.isEmpty() || text == QLatin1String("-"))
        return {};
    if (text.size() == yearLength)
        return DateSpan::year(text.toInt());
    const QStringList ends = text.split(QStringLiteral(".."));
    return {QDate::fromString(ends.front(), Qt::ISODate), QDate::fromString(ends.back(), Qt::ISODate)};
}

DatasetPtr dataset(const QString &lines)
{
    DatasetBuilder builder;
    builder.tables().name = QStringLiteral("example");
    qint64 number = 0;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            addLine(builder, line, ++number);
    }
    return builder.finish();
}

} // namespace plumbline::example
