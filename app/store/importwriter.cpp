// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importwriter.h"

#include "facts/days.h"
#include "facts/slug.h"
#include "store/changeablefile.h"
#include "store/changerecord.h"
#include "store/importedfacts.h"
#include "store/importnames.h"
#include "store/importstatements.h"
#include "store/schema.h"

namespace plumbline {

namespace {

/// Every row that goes in is made by us of values that were checked before, so that the
/// constraints are not tried again for each: that took three times as long as the rest. Nothing
/// refers to a row before it is there, so that foreign keys hold by construction.
constexpr char importPragmas[] = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                                 "PRAGMA cache_size = -98304;";

PeriodTexts textsOf(const ImportedPeriod &period)
{
    return {formatDay(period.span.first()).toLatin1(),
            formatDay(period.span.last()).toLatin1(),
            period.label.toUtf8(),
            periodSlug(period.span),
            static_cast<qint32>(period.span.first().toJulianDay()),
            static_cast<qint32>(period.span.last().toJulianDay())};
}

} // namespace

struct ImportWriter::Private {
    sqlite::Connection connection;
    ImportNames names;
    ExistingFacts facts;
    std::optional<ImportStatements> statements;
    ImportSource source;
    qint64 lastStatement = 0;
    ImportCounts counts;
    std::optional<sqlite::ChangeRecorder> recorder; ///< while the import can be taken back
    qint64 figures = 0;
    QByteArray changeset;

    std::vector<KnownName> companies;
    std::vector<MeasureRow> measures;
    std::vector<PeriodTexts> periods;
    std::vector<QByteArray> speakers;
    QHash<QByteArray, int> repeats; ///< by identifier: how often the table has it, from the second on

    QByteArray factId;
    QByteArray statementId;

    explicit Private(sqlite::Connection opened)
        : connection(std::move(opened))
        , names(connection)
        , source(connection)
    {
    }
    ~Private()
    {
        statements.reset();
        recorder.reset();
        if (sqlite3_get_autocommit(connection.handle()) == 0)
            connection.execute("ROLLBACK");
    }
    Q_DISABLE_COPY_MOVE(Private)

    Outcome begin(const ImportedTable &table, bool isRecorded);
    void recordAtMost(qint64 count);
    Outcome upgrade();
    Outcome announce(const ImportBatch &batch);
    Outcome addFigure(const ImportedFigure &figure, QByteArrayView cells);
    Result<bool> addOnce(const ImportedFigure &figure, const StatementRow &statement, QByteArrayView cells);
    Result<bool> updateFormer(const StatementRow &statement, const ImportStatements::Former &former);
    StatementRow rowOf(const ImportedFigure &figure);
    qint64 joinedFigures() const;
    Outcome finish(const QString &sha256);
    qint64 number(QByteArrayView sql) const;
};

ImportWriter::ImportWriter(std::unique_ptr<Private> data) : d(std::move(data)) {}

ImportWriter::ImportWriter(ImportWriter &&other) noexcept = default;
ImportWriter &ImportWriter::operator=(ImportWriter &&other) noexcept = default;
ImportWriter::~ImportWriter() = default;

Result<ImportWriter> ImportWriter::begin(const QString &dataset, const ImportedTable &table, bool isRecorded)
{
    auto file = openForChange(dataset);
    if (!file)
        return file.error();
    auto data = std::make_unique<Private>(std::move(file->connection));
    if (auto problem = data->begin(table, isRecorded))
        return asWriteError(*problem, data->connection);
    return ImportWriter(std::move(data));
}

Outcome ImportWriter::add(const ImportBatch &batch)
{
    d->figures += static_cast<qint64>(batch.figures.size());
    d->recordAtMost(d->figures);
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

const QByteArray &ImportWriter::changeset() const
{
    return d->changeset;
}

qint64 ImportWriter::Private::number(QByteArrayView sql) const
{
    sqlite::Query query(connection, sql);
    return query.next() ? query.integer(0) : 0;
}

Outcome ImportWriter::Private::begin(const ImportedTable &table, bool isRecorded)
{
    if (auto problem = connection.execute(importPragmas))
        return problem;
    if (auto problem = connection.execute("BEGIN IMMEDIATE"))
        return problem;
    if (auto problem = upgrade())
        return problem;
    if (isRecorded)
        recorder.emplace(connection);
    if (auto problem = names.load())
        return problem;
    if (auto problem = facts.load(connection, names))
        return problem;
    lastStatement = number("SELECT coalesce(max(row), 0) FROM assertion");
    if (auto problem = source.announce(table))
        return problem;
    recordAtMost(
        number("SELECT count(*) FROM origin WHERE source = " + QByteArray::number(source.formerRow())));
    statements.emplace(connection);
    return {};
}

/// What is recorded is held in memory.
void ImportWriter::Private::recordAtMost(qint64 count)
{
    if (count > MostRecordedFigures)
        recorder.reset();
}

Outcome ImportWriter::Private::upgrade()
{
    const QByteArray sql = schema::upgradeSql(static_cast<qint32>(number("PRAGMA user_version")));
    return sql.isEmpty() ? Outcome() : connection.execute(sql.constData());
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
        if (auto problem = statements->insertRow(source.row(), row.number, row.cells))
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
    statementId = factId + '.' + source.id();
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
    const OriginRow origin{source.row(), figure.row, figure.column};
    if (source.formerRow() > 0) {
        const auto former = statements->former(statement, source.formerRow(), cells, figure.column);
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
    if (source.isSameMapping() && former.isSame) {
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

/// Figures whose fact has a statement from elsewhere.
qint64 ImportWriter::Private::joinedFigures() const
{
    const QByteArray own = QByteArray::number(source.row());
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
    if (auto problem = source.setHash(sha256))
        return problem;
    const auto removed = source.removeFormer();
    if (!removed)
        return removed.error();
    counts.removed = *removed;
    if (!facts.isEmpty())
        counts.joined = joinedFigures();
    if (recorder) {
        auto changes = recorder->changes();
        if (!changes)
            return changes.error();
        changeset = std::move(*changes);
        recorder.reset();
    }
    return connection.execute("COMMIT");
}

} // namespace plumbline
