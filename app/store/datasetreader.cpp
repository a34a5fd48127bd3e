// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetreader.h"

#include "store/checkedrows.h"
#include "store/statementreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace plumbline {

namespace {

/// A pass over a table of the largest dataset takes seconds; hostile expressions
/// in a table's definition could take for ever.
constexpr auto timePerStep = std::chrono::seconds(60);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetReader)
};

void keepOrder(CheckedRows &rows, RowMap &map)
{
    if (!map.append(rows.key()))
        rows.failDamaged(Words::tr("The rows are not in order. Use a backup, or compile the dataset again."));
}

template<typename Index>
Index asIndex(qint32 position)
{
    return static_cast<Index>(position);
}

/// The texts of a JSON array; what is no text in it stays empty.
QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

/// The first entity that is its own ancestor; -1 when there is none.
int findCycle(const std::vector<Entity> &entities)
{
    std::vector<int> seenFrom(entities.size(), -1);
    for (size_t start = 0; start < entities.size(); ++start) {
        for (size_t at = start; seenFrom[at] != static_cast<int>(start);) {
            if (seenFrom[at] >= 0)
                break;
            seenFrom[at] = static_cast<int>(start);
            const EntityIndex parent = entities[at].parent;
            if (parent == EntityIndex::None)
                break;
            at = static_cast<size_t>(parent);
            if (seenFrom[at] == static_cast<int>(start))
                return static_cast<int>(at);
        }
    }
    return -1;
}

} // namespace

DatasetReader::DatasetReader(const sqlite::Connection &connection, sqlite::Watch &watch, bool hasSources,
                             ReadProgress progress)
    : m_connection(connection)
    , m_watch(watch)
    , m_hasSources(hasSources)
    , m_progress(std::move(progress))
{
}

bool DatasetReader::report(const QString &step, qint64 done, qint64 total)
{
    m_watch.allow(timePerStep);
    m_isCancelled = m_isCancelled || (m_progress && !m_progress(step, done, total));
    return !m_isCancelled;
}

Result<DatasetPtr> DatasetReader::read()
{
    using Step = Outcome (DatasetReader::*)();
    constexpr std::array<Step, 12> steps = {
        &DatasetReader::readHeading, &DatasetReader::readArticles,   &DatasetReader::readEntities,
        &DatasetReader::readParents, &DatasetReader::readNames,      &DatasetReader::readMetrics,
        &DatasetReader::readEvents,  &DatasetReader::readParties,    &DatasetReader::readMeasures,
        &DatasetReader::readSources, &DatasetReader::readStatements, &DatasetReader::readLinks};
    for (const Step step : steps) {
        if (!m_isCancelled && !report(Words::tr("Reading tables"), 0, 0))
            return DatasetPtr();
        if (auto problem = (this->*step)())
            return *problem;
        if (m_isCancelled)
            return DatasetPtr();
    }
    if (!report(Words::tr("Sorting facts"), 0, 0))
        return DatasetPtr();
    return m_builder.finish();
}

Outcome DatasetReader::readHeading()
{
    CheckedRows rows(m_connection, QStringLiteral("dataset"),
                     "SELECT row, name, title FROM dataset ORDER BY row LIMIT 1");
    while (rows.next()) {
        m_builder.tables().name = rows.text(1);
        m_builder.tables().title = rows.text(2);
    }
    return rows.failure();
}

Outcome DatasetReader::readArticles()
{
    CheckedRows rows(m_connection, QStringLiteral("article"),
                     "SELECT row, article_id, title, author, publisher, published_from, published_to,"
                     " published_reason, language, address, sha256, note FROM article ORDER BY row");
    while (rows.next()) {
        keepOrder(rows, m_articles);
        m_builder.tables().articles.push_back({rows.slug(1), rows.neededText(2), rows.text(3), rows.text(4),
                                               rows.days(5), rows.text(7), rows.text(8), rows.text(9),
                                               rows.slug(10), rows.text(11)});
    }
    return rows.failure();
}

Outcome DatasetReader::readEntities()
{
    CheckedRows rows(m_connection, QStringLiteral("entity"),
                     "SELECT row, entity_id, kind, name, fiscal_year_end FROM entity ORDER BY row");
    CodeColumn<Entity::Kind> kinds{entityKindFromCode, {}, {}};
    while (rows.next()) {
        keepOrder(rows, m_entities);
        m_builder.tables().entities.push_back(
            {rows.slug(1), rows.code(2, kinds), rows.neededText(3), {}, EntityIndex::None, rows.monthDay(4)});
    }
    return rows.failure();
}

Outcome DatasetReader::readParents()
{
    auto &entities = m_builder.tables().entities;
    CheckedRows rows(m_connection, QStringLiteral("entity"), "SELECT row, parent FROM entity ORDER BY row");
    for (size_t index = 0; index < entities.size() && rows.next(); ++index)
        entities[index].parent = asIndex<EntityIndex>(rows.reference(1, m_entities));
    if (auto problem = rows.failure())
        return problem;
    const int inCycle = findCycle(entities);
    if (inCycle < 0)
        return {};
    return Error{Error::Kind::RuleBroken,
                 Words::tr("The entity is its own ancestor."),
                 {m_connection.shownPath(), 0,
                  QStringLiteral("entity, %1, parent").arg(entities[static_cast<size_t>(inCycle)].id)}};
}

Outcome DatasetReader::readNames()
{
    CheckedRows rows(m_connection, QStringLiteral("entity_name"),
                     "SELECT ordinal, entity, name FROM entity_name ORDER BY entity, ordinal");
    while (rows.next()) {
        const qint32 entity = rows.neededReference(1, m_entities);
        const QString name = rows.neededText(2);
        if (entity >= 0)
            m_builder.tables().entities[static_cast<size_t>(entity)].otherNames << name;
    }
    return rows.failure();
}

Outcome DatasetReader::readMetrics()
{
    CheckedRows rows(m_connection, QStringLiteral("metric"),
                     "SELECT row, metric_id, name, unit_kind, note FROM metric ORDER BY row");
    while (rows.next()) {
        keepOrder(rows, m_metrics);
        m_builder.tables().metrics.push_back({rows.slug(1), rows.neededText(2), rows.slug(3), rows.text(4)});
    }
    return rows.failure();
}

Outcome DatasetReader::readEvents()
{
    CheckedRows rows(m_connection, QStringLiteral("event"),
                     "SELECT row, event_id, kind, title FROM event ORDER BY row");
    CodeColumn<Event::Kind> kinds{eventKindFromCode, {}, {}};
    while (rows.next()) {
        keepOrder(rows, m_events);
        m_builder.tables().events.push_back({rows.slug(1), rows.code(2, kinds), rows.neededText(3), {}});
    }
    return rows.failure();
}

Outcome DatasetReader::readParties()
{
    CheckedRows rows(m_connection, QStringLiteral("event_party"),
                     "SELECT ordinal, event, entity, role FROM event_party ORDER BY event, ordinal");
    while (rows.next()) {
        const qint32 event = rows.neededReference(1, m_events);
        const Event::Party party{asIndex<EntityIndex>(rows.neededReference(2, m_entities)),
                                 rows.neededText(3)};
        if (event >= 0)
            m_builder.tables().events[static_cast<size_t>(event)].parties.push_back(party);
    }
    return rows.failure();
}

Outcome DatasetReader::readMeasures()
{
    CheckedRows rows(m_connection, QStringLiteral("measure"),
                     "SELECT row, metric, segment, ref_area, definition, denominator, base, reference"
                     " FROM measure ORDER BY row");
    while (rows.next()) {
        keepOrder(rows, m_measures);
        m_builder.measure({asIndex<MetricIndex>(rows.reference(1, m_metrics)), rows.text(2), rows.text(3),
                           rows.text(4), rows.text(5), rows.text(6),
                           asIndex<EntityIndex>(rows.reference(7, m_entities))});
    }
    // The builder keeps equal measures once; then positions would not be those of the rows.
    if (!rows.failure() && m_builder.tables().measures.size() != m_measures.size())
        return Error{Error::Kind::RuleBroken,
                     Words::tr("Two rows have the same content."),
                     {m_connection.shownPath(), 0, QStringLiteral("measure")}};
    return rows.failure();
}

Outcome DatasetReader::readSources()
{
    if (!m_hasSources)
        return {};
    CheckedRows rows(m_connection, QStringLiteral("source"),
                     "SELECT row, source_id, file_name, format, table_name, sha256, columns FROM source"
                     " ORDER BY row");
    while (rows.next()) {
        keepOrder(rows, m_sources);
        m_builder.tables().sources.push_back({rows.slug(1), rows.neededText(2), rows.slug(3), rows.text(4),
                                              rows.slug(5), textsOf(rows.longText(6))});
    }
    return rows.failure();
}

Outcome DatasetReader::readStatements()
{
    StatementReader reader(
        m_connection, m_builder,
        {m_articles, m_measures, m_events, m_entities, m_hasSources ? &m_sources : nullptr});
    return reader.read(m_statements, [this](qint64 done, qint64 total) {
        return report(Words::tr("Reading statements"), done, total);
    });
}

Outcome DatasetReader::readLinks()
{
    CheckedRows rows(m_connection, QStringLiteral("link"),
                     "SELECT row, from_statement, to_statement, kind, note FROM link ORDER BY row");
    CodeColumn<Link::Kind> kinds{linkKindFromCode, {}, {}};
    while (rows.next()) {
        rows.neededReference(1, m_statements);
        rows.neededReference(2, m_statements);
        m_builder.tables().links.push_back({static_cast<StatementKey>(rows.query().integer(1)),
                                            static_cast<StatementKey>(rows.query().integer(2)),
                                            rows.code(3, kinds), rows.text(4)});
    }
    return rows.failure();
}

} // namespace plumbline
