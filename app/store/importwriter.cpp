// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importwriter.h"

#include "facts/days.h"
#include "store/changeablefile.h"
#include "store/importedfacts.h"
#include "store/importnames.h"
#include "store/importstatements.h"
#include "store/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plumbline {

namespace {

/// Every row that goes in is made by us of values that were checked before, so that the
/// constraints are not tried again for each: that took three times as long as the rest. Nothing
/// refers to a row before it is there, so that foreign keys hold by construction.
constexpr char importPragmas[] = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                                 "PRAGMA cache_size = -98304;";
constexpr qsizetype shaDigits = 64;

PeriodTexts textsOf(const ImportedPeriod &period)
{
    return {formatDay(period.span.first()).toLatin1(),
            formatDay(period.span.last()).toLatin1(),
            period.label.toUtf8(),
            periodSlug(period.span),
            static_cast<qint32>(period.span.first().toJulianDay()),
            static_cast<qint32>(period.span.last().toJulianDay())};
}

/// Of the file and its table; statements of the table end with it.
QByteArray sourceSlug(const ImportedTable &table)
{
    constexpr qsizetype longest = 40;
    QByteArray slug;
    for (const QChar letter : (table.fileName + u' ' + table.tableName).toLower()) {
        const bool isKept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isKept)
            slug += letter.toLatin1();
        else if (!slug.isEmpty() && !slug.endsWith('-'))
            slug += '-';
    }
    slug.truncate(longest);
    while (slug.endsWith('-'))
        slug.chop(1);
    return slug.isEmpty() ? QByteArray("table") : slug;
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

struct ImportWriter::Private {
    sqlite::Connection connection;
    ImportNames names;
    ExistingFacts facts;
    std::optional<ImportStatements> statements;
    qint64 source = 0;          ///< row of the table that is imported
    qint64 formerSource = 0;    ///< row of its last import; 0: none
    bool isSameMapping = false; ///< as at the last import
    QByteArray sourceId;
    qint64 lastStatement = 0;
    ImportCounts counts;

    std::vector<KnownName> companies;
    std::vector<MeasureRow> measures;
    std::vector<PeriodTexts> periods;
    std::vector<QByteArray> speakers;
    QHash<QByteArray, int> repeats; ///< by identifier: how often the table has it, from the second on

    QByteArray factId;
    QByteArray statementId;

    explicit Private(sqlite::Connection opened) : connection(std::move(opened)), names(connection) {}
    ~Private()
    {
        statements.reset();
        if (sqlite3_get_autocommit(connection.handle()) == 0)
            connection.execute("ROLLBACK");
    }
    Q_DISABLE_COPY_MOVE(Private)

    Outcome begin(const ImportedTable &table);
    Outcome upgrade();
    Outcome announceTable(const ImportedTable &table);
    Outcome announce(const ImportBatch &batch);
    Outcome addFigure(const ImportedFigure &figure, QByteArrayView cells);
    Result<bool> addOnce(const ImportedFigure &figure, const StatementRow &statement, QByteArrayView cells);
    Result<bool> updateFormer(const StatementRow &statement, const ImportStatements::Former &former);
    StatementRow rowOf(const ImportedFigure &figure);
    Outcome removeLeft();
    Outcome setHash(const QString &sha256);
    qint64 joinedFigures() const;
    Outcome finish(const QString &sha256);
    qint64 number(QByteArrayView sql) const;
};

ImportWriter::ImportWriter(std::unique_ptr<Private> data) : d(std::move(data)) {}

ImportWriter::ImportWriter(ImportWriter &&other) noexcept = default;
ImportWriter &ImportWriter::operator=(ImportWriter &&other) noexcept = default;
ImportWriter::~ImportWriter() = default;

Result<ImportWriter> ImportWriter::begin(const QString &dataset, const ImportedTable &table)
{
    auto file = openForChange(dataset);
    if (!file)
        return file.error();
    auto data = std::make_unique<Private>(std::move(file->connection));
    if (auto problem = data->begin(table))
        return asWriteError(*problem, data->connection);
    return ImportWriter(std::move(data));
}

Outcome ImportWriter::add(const ImportBatch &batch)
{
    auto problem = d->announce(batch);
    if (!problem)
        return {};
    return asWriteError(*problem, d->connection);
}

Result<ImportCounts> ImportWriter::commit(const QString &sha256)
{
    if (auto problem = d->finish(sha256))
        return asWriteError(*problem, d->connection);
    d->counts.newCompanies = d->names.newCompanies();
    d->counts.newMetrics = d->names.newMetrics();
    return d->counts;
}

qint64 ImportWriter::Private::number(QByteArrayView sql) const
{
    sqlite::Query query(connection, sql);
    return query.next() ? query.integer(0) : 0;
}

Outcome ImportWriter::Private::begin(const ImportedTable &table)
{
    if (auto problem = connection.execute(importPragmas))
        return problem;
    if (auto problem = connection.execute("BEGIN IMMEDIATE"))
        return problem;
    if (auto problem = upgrade())
        return problem;
    if (auto problem = names.load())
        return problem;
    if (auto problem = facts.load(connection, names))
        return problem;
    lastStatement = number("SELECT coalesce(max(row), 0) FROM assertion");
    if (auto problem = announceTable(table))
        return problem;
    statements.emplace(connection);
    return {};
}

Outcome ImportWriter::Private::upgrade()
{
    const QByteArray sql = schema::upgradeSql(static_cast<qint32>(number("PRAGMA user_version")));
    return sql.isEmpty() ? Outcome() : connection.execute(sql.constData());
}

/// The table gets a row of its own beside that of its last import, which goes at the end.
Outcome ImportWriter::Private::announceTable(const ImportedTable &table)
{
    sqlite::Query former(connection, "SELECT row, source_id, mapping IS ?3 FROM source WHERE file_name = ?1"
                                     " AND coalesce(table_name, '') = ?2");
    former.bind(1, table.fileName);
    former.bind(2, table.tableName.isNull() ? QStringLiteral("") : table.tableName);
    former.bind(3, textCell(table.mapping));
    if (former.next()) {
        formerSource = former.integer(0);
        sourceId = former.bytes(1).toByteArray();
        isSameMapping = former.integer(2) != 0;
    }
    former.reset();
    if (formerSource > 0) {
        sqlite::Query aside(connection, "UPDATE source SET source_id = source_id || '.former',"
                                        " file_name = file_name || ' (former)' WHERE row = ?1");
        aside.bind(1, formerSource);
        aside.step();
        if (auto problem = aside.failure())
            return problem;
    } else {
        sourceId = sourceSlug(table);
        sqlite::Query taken(connection, "SELECT count(*) FROM source WHERE source_id = ?1"
                                        " OR source_id GLOB ?1 || '-[0-9]*'");
        taken.bindUtf8(1, sourceId);
        if (taken.next() && taken.integer(0) > 0)
            sourceId += '-' + QByteArray::number(taken.integer(0) + 1);
    }
    sqlite::Query insert(connection, "INSERT INTO source (source_id, file_name, format, table_name, sha256,"
                                     " imported_on, columns, mapping)"
                                     " VALUES (?1, ?2, ?3, ?4, ?5, date('now', 'localtime'), ?6, ?7)");
    insert.bindUtf8(1, sourceId);
    insert.bind(2, table.fileName);
    insert.bind(3, table.format);
    insert.bind(4, textCell(table.tableName));
    insert.bind(5, QString(shaDigits, u'0')); // known when the table is read
    insert.bind(6, jsonOf(table.columns));
    insert.bind(7, textCell(table.mapping));
    insert.step();
    source = sqlite3_last_insert_rowid(connection.handle());
    return insert.failure();
}

Outcome ImportWriter::Private::announce(const ImportBatch &batch)
{
    for (const QString &name : batch.companies) {
        const auto company = names.company(name);
        if (!company)
            return company.error();
        companies.push_back(*company);
    }
    for (const ImportedMeasure &named : batch.measures) {
        const auto measure = names.measure(named);
        if (!measure)
            return measure.error();
        measures.push_back(*measure);
    }
    for (const ImportedPeriod &period : batch.periods)
        periods.push_back(textsOf(period));
    for (const QString &name : batch.speakers)
        speakers.push_back(name.toUtf8());
    auto figure = batch.figures.begin();
    for (const ImportedRow &row : batch.rows) {
        if (auto problem = statements->insertRow(source, row.number, row.cells))
            return problem;
        for (; figure != batch.figures.end() && figure->row == row.number; ++figure) {
            if (auto problem = addFigure(*figure, row.cells))
                return problem;
        }
    }
    return {};
}

/// The bytes of the row stay until the next call.
StatementRow ImportWriter::Private::rowOf(const ImportedFigure &figure)
{
    const auto at = [](qint32 index) { return static_cast<size_t>(index); };
    const KnownName &company = companies[at(figure.company)];
    const MeasureRow &measure = measures[at(figure.measure)];
    const PeriodTexts &period = periods[at(figure.period)];
    const ImportedFactKey key{
        company.row, measure.row, period.firstDay, period.lastDay, figure.amount.unit.kind(), figure.status};
    writeFactId(factId, company.id, measure, period.slug, key);
    facts.settle(key, factId);
    statementId = factId + '.' + sourceId;
    return {lastStatement + 1,
            statementId,
            factId,
            company.row,
            measure.row,
            figure.amount,
            figure.status,
            &period,
            figure.speaker < 0 ? QByteArrayView() : QByteArrayView(speakers[at(figure.speaker)])};
}

Outcome ImportWriter::Private::addFigure(const ImportedFigure &figure, QByteArrayView cells)
{
    StatementRow statement = rowOf(figure);
    auto isAdded = addOnce(figure, statement, cells);
    if (!isAdded || *isAdded)
        return isAdded ? Outcome() : Outcome(isAdded.error());
    // The table says something of the fact more than once: the second time ends with 2.
    const QByteArray base = statementId;
    int &times = repeats[base];
    for (times = std::max(times, 1) + 1; !*isAdded; ++times) {
        statementId = base + '.' + QByteArray::number(times);
        statement.statementId = statementId;
        isAdded = addOnce(figure, statement, cells);
        if (!isAdded)
            return isAdded.error();
        if (*isAdded)
            break;
    }
    ++counts.repeated;
    return {};
}

/// False when the identifier is taken by another row.
Result<bool> ImportWriter::Private::addOnce(const ImportedFigure &figure, const StatementRow &statement,
                                            QByteArrayView cells)
{
    const OriginRow origin{source, figure.row, figure.column};
    if (formerSource > 0) {
        const auto former = statements->former(statement, formerSource, cells, figure.column);
        if (former.statement > 0) {
            if (auto problem = statements->moveOrigin(former.statement, origin))
                return *problem;
            return updateFormer(statement, former);
        }
    }
    const auto isInserted = statements->insert(statement, origin);
    if (isInserted && *isInserted) {
        ++lastStatement;
        ++counts.added;
    }
    return isInserted;
}

/// What the reader corrected stays while its row and the mapping are as they were.
Result<bool> ImportWriter::Private::updateFormer(const StatementRow &statement,
                                                 const ImportStatements::Former &former)
{
    if (isSameMapping && former.isSame) {
        ++counts.unchanged;
        return true;
    }
    StatementRow changed = statement;
    changed.row = former.statement;
    const auto isChanged = statements->update(changed);
    if (!isChanged)
        return isChanged;
    ++(*isChanged ? counts.updated : counts.unchanged);
    return true;
}

/// Statements of the last import whose rows the table no longer has, and all its kept rows.
Outcome ImportWriter::Private::removeLeft()
{
    if (formerSource == 0)
        return {};
    const QByteArray of =
        " IN (SELECT statement FROM origin WHERE source = " + QByteArray::number(formerSource) + ")";
    const QByteArray former = QByteArray::number(formerSource);
    counts.removed = number("SELECT count(*) FROM origin WHERE source = " + former);
    for (const QByteArray &sql :
         {"DELETE FROM link WHERE from_statement" + of + " OR to_statement" + of,
          "DELETE FROM evidence WHERE statement" + of, "DELETE FROM statement_subject WHERE statement" + of,
          "DELETE FROM assertion WHERE row" + of, "DELETE FROM origin WHERE source = " + former,
          "DELETE FROM source_row WHERE source = " + former, "DELETE FROM source WHERE row = " + former}) {
        if (auto problem = connection.execute(sql.constData()))
            return problem;
    }
    return {};
}

Outcome ImportWriter::Private::setHash(const QString &sha256)
{
    sqlite::Query hash(connection, "UPDATE source SET sha256 = ?1 WHERE row = ?2");
    hash.bind(1, sha256);
    hash.bind(2, source);
    hash.step();
    return hash.failure();
}

/// Figures whose fact has a statement from elsewhere.
qint64 ImportWriter::Private::joinedFigures() const
{
    const QByteArray own = QByteArray::number(source);
    return number(
        "SELECT count(*) FROM origin AS o JOIN assertion AS a ON a.row = o.statement WHERE o.source = " +
        own +
        " AND EXISTS (SELECT 1 FROM assertion AS b LEFT JOIN origin AS p ON p.statement = b.row"
        " WHERE b.fact_id = a.fact_id AND p.source IS NOT " +
        own + ")");
}

/// No query is open when it commits, so that SQLite's last failure is that of COMMIT.
Outcome ImportWriter::Private::finish(const QString &sha256)
{
    statements.reset();
    if (auto problem = setHash(sha256))
        return problem;
    if (auto problem = removeLeft())
        return problem;
    if (!facts.isEmpty())
        counts.joined = joinedFigures();
    return connection.execute("COMMIT");
}

} // namespace plumbline
