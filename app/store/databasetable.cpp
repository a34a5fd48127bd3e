// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasetable.h"

#include "store/foreigndatabase.h"
#include "store/rowsampler.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qint64 rowsPerAllowance = 1000;
/// Beyond these, the rows of a view are not looked at for a sample.
constexpr qint64 mostSampled = 100'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatabaseTable)
};

using KeepGoing = std::function<bool()>;

QByteArray inOrder(const QString &table)
{
    return "SELECT * FROM " + quotedName(table) + " ORDER BY rowid";
}

QByteArray asItComes(const QString &table)
{
    return "SELECT * FROM " + quotedName(table);
}

/// Views and tables WITHOUT ROWID have none.
bool hasRowids(const ForeignDatabase &database, const QString &table)
{
    return !database.isView(table) &&
           !sqlite::Query(database.connection(), "SELECT rowid FROM " + quotedName(table)).failure();
}

Outcome checkedWhole(const QString &path, const KeepGoing &keepGoing, std::chrono::milliseconds time)
{
    auto file = ReadableFile::prepareAny(path, keepGoing);
    if (!file || file->isCopy())
        return file ? Outcome() : file.error();
    auto connection = sqlite::Connection::open(file->path(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    sqlite::Watch watch(*connection, keepGoing);
    watch.allow(time);
    if (auto problem = sqlite::harden(*connection))
        return problem;
    sqlite::allowForeignTables(*connection);
    auto problem = sqlite::quickCheck(*connection);
    return watch.isCancelled() ? Outcome() : problem;
}

bool isInRange(qint64 row, const SheetRange &range)
{
    return row >= range.firstRow && (range.lastRow <= 0 || row <= range.lastRow);
}

/// One pass over all rows.
class Reading
{
public:
    Reading(ForeignDatabase &database, const TableChoice &choice, const QString &path,
            const DatabaseTimes &times)
        : m_database(database)
        , m_choice(choice)
        , m_path(path)
        , m_times(times)
        , m_isView(database.isView(choice.table))
        , m_rows(database,
                 hasRowids(database, choice.table) ? inOrder(choice.table) : asItComes(choice.table))
    {
    }

    Outcome run(const TakeRow &take, const std::function<void(const Error &)> &problem);

private:
    bool takeRow(const TakeRow &take, const std::function<void(const Error &)> &problem);

    ForeignDatabase &m_database;
    const TableChoice &m_choice;
    QString m_path;
    DatabaseTimes m_times;
    bool m_isView;
    DatabaseRows m_rows;
    qint64 m_done = 0;
};

Outcome Reading::run(const TakeRow &take, const std::function<void(const Error &)> &problem)
{
    if (m_rows.query().failure())
        return m_database.failure(m_choice.table);
    QDeadlineTimer end(m_times.view);
    m_database.watch().allow(m_times.rows);
    while (m_rows.query().next()) {
        if (++m_done % rowsPerAllowance == 0)
            m_database.watch().allow(m_isView
                                         ? std::min<std::chrono::milliseconds>(
                                               m_times.rows, std::chrono::milliseconds(end.remainingTime()))
                                         : m_times.rows);
        if (!takeRow(take, problem))
            return {};
    }
    const bool isEnded = !m_rows.query().failure() || m_database.watch().isCancelled();
    return isEnded ? Outcome() : m_database.failure(m_choice.table);
}

bool Reading::takeRow(const TakeRow &take, const std::function<void(const Error &)> &problem)
{
    if (!isInRange(m_done, m_choice.range))
        return m_choice.range.lastRow <= 0 || m_done < m_choice.range.lastRow;
    const SourceRow &row = m_rows.row(m_done);
    if (m_rows.isText())
        return take(row, {m_done, 0});
    problem({Error::Kind::RuleBroken,
             Words::tr("The row holds bytes that are no letters in UTF-8."),
             {m_path, 0, Words::tr("table %1, row %2").arg(m_choice.table).arg(m_done)}});
    return true;
}

/// From the top, as far as time and patience go.
void sampleFromTop(ForeignDatabase &database, const TableChoice &choice, int first, int later,
                   TableSample &sample, qint64 most)
{
    DatabaseRows rows(database, most > first ? asItComes(choice.table) : inOrder(choice.table));
    RowSampler sampler(first, later);
    qint64 number = 0;
    auto step = sqlite::Query::Step::Row;
    const QStringList columns = keptRow(rows.header()).texts;
    while (number < most && (step = rows.query().step()) == sqlite::Query::Step::Row) {
        if (isInRange(++number, choice.range))
            sampler.take(rows.row(number));
    }
    sample = sampler.sample();
    sample.isCounted = step == sqlite::Query::Step::Done;
    sample.columns = columns;
}

/// One row each from equal parts of the range of rowids, at random within each.
void addLaterRows(ForeignDatabase &database, const TableChoice &choice, int later, TableSample &sample)
{
    const QByteArray table = quotedName(choice.table);
    sqlite::Query ends(database.connection(), "SELECT (SELECT min(rowid) FROM " + table +
                                                  "), (SELECT max(rowid) FROM " + table + ")");
    if (!ends.next())
        return;
    const double least = double(ends.integer(0)) + double(sample.first.size());
    const double most = double(ends.integer(1));
    sample.rows = qRound64(most - double(ends.integer(0))) + 1;
    DatabaseRows rows(database, "SELECT * FROM " + table + " WHERE rowid >= ? ORDER BY rowid LIMIT 1");
    std::minstd_rand chance;
    for (int i = 0; i < later && least <= most; ++i) {
        const double part = (i + double(chance()) / double(std::minstd_rand::max())) / later;
        rows.query().reset();
        rows.query().bind(1, static_cast<qint64>(least + (most - least) * part));
        if (rows.query().next())
            sample.later.push_back(keptRow(rows.row(0)));
    }
}

} // namespace

Result<OfferedDatabase> offeredDatabase(const QString &path, const KeepGoing &keepGoing)
{
    auto database = ForeignDatabase::open(path, keepGoing, DatabaseTimes().sample);
    if (!database)
        return database.error();
    auto tables = database.value()->tables();
    if (!tables)
        return tables.error();
    if (tables->empty())
        return Error{Error::Kind::RuleBroken, Words::tr("The database has no tables."), {path, 0, {}}};
    return OfferedDatabase{std::move(tables.value()), database.value()->isOurs()};
}

Result<QString> likelyDatabaseTable(const QString &path)
{
    auto database = ForeignDatabase::open(path, {}, DatabaseTimes().sample);
    if (!database)
        return database.error();
    auto tables = database.value()->tables();
    if (!tables)
        return tables.error();
    if (tables->empty())
        return Error{Error::Kind::RuleBroken, Words::tr("The database has no tables."), {path, 0, {}}};
    std::stable_sort(tables->begin(), tables->end(),
                     [](const TableOffer &a, const TableOffer &b) { return a.columns > b.columns; });
    for (const TableOffer &table : *tables) {
        if (sqlite::Query(database.value()->connection(), asItComes(table.name) + " LIMIT 1").next())
            return table.name;
    }
    return tables->front().name;
}

Outcome readDatabaseTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                          const std::function<void(const Error &)> &problem, const KeepGoing &keepGoing,
                          const DatabaseTimes &times)
{
    if (auto damage = checkedWhole(path, keepGoing, times.check))
        return damage;
    auto database = ForeignDatabase::open(path, keepGoing, times.rows);
    if (!database)
        return database.error();
    return Reading(*database.value(), choice, path, times).run(take, problem);
}

Result<TableSample> sampleDatabaseTable(const QString &path, const TableChoice &choice, int first, int later,
                                        const KeepGoing &keepGoing, const DatabaseTimes &times)
{
    auto opened = ForeignDatabase::open(path, keepGoing, times.sample);
    if (!opened)
        return opened.error();
    ForeignDatabase &database = *opened.value();
    if (sqlite::Query(database.connection(), asItComes(choice.table)).failure())
        return database.failure(choice.table);
    TableSample sample;
    const bool isByRowid = hasRowids(database, choice.table) && choice.range.lastRow <= 0;
    sampleFromTop(database, choice, first, isByRowid ? 0 : later, sample, isByRowid ? first : mostSampled);
    if (isByRowid && sample.rows >= first)
        addLaterRows(database, choice, later, sample);
    else if (sample.first.empty() && !sample.isCounted && !database.watch().isCancelled())
        return database.failure(choice.table);
    for (const QString &notice : database.notices())
        sample.notices.push_back({Error::Kind::Unreadable, notice, {path, 0, {}}});
    return sample;
}

} // namespace plumbline
