// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/datasetreader.h"
#include "store/datasetwriter.h"
#include "store/hardening.h"
#include "store/origincells.h"
#include "store/originreader.h"
#include "store/passagereader.h"
#include "store/query.h"
#include "store/readablefile.h"
#include "store/schema.h"

#include <QCoreApplication>

#include <optional>

namespace plumbline {

namespace {

constexpr auto openingTime = std::chrono::seconds(5);
constexpr auto checkTime = std::chrono::minutes(10);
/// A click waits for it.
constexpr auto passageTime = std::chrono::seconds(5);
constexpr auto exportTime = std::chrono::seconds(60);
constexpr qint64 rowsPerAllowance = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetFile)
};

/// Views and virtual tables under our names would run what the file says.
Outcome checkTables(const sqlite::Connection &connection, qint32 version)
{
    QStringList missing = schema::tables(version);
    sqlite::Query query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    while (query.next())
        missing.removeAll(query.text(0));
    if (query.failure() || missing.isEmpty())
        return query.failure();
    return Error{Error::Kind::NotADataset,
                 Words::tr("The dataset has no table \"%1\".").arg(missing.first()),
                 {connection.shownPath(), 0, {}}};
}

/// PRAGMA data_version differs once another connection has changed the file; user_version is
/// that of the format.
qint64 pragma(const sqlite::Connection &connection, QByteArrayView sql)
{
    sqlite::Query query(connection, sql);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

struct DatasetFile::Private {
    QString path;
    ReadableFile file; // outlives the connection
    sqlite::Connection connection;
    sqlite::Watch watch;
    qint64 version = 0; ///< of the data; another once another program has changed the file
    qint32 format = schema::Version;
    bool isResting = false;

    Private(QString shownPath, ReadableFile readable, sqlite::Connection opened)
        : path(std::move(shownPath))
        , file(std::move(readable))
        , connection(std::move(opened))
        , watch(connection)
    {
    }

    /// A transaction that reads only, until rest().
    Outcome begin()
    {
        if (auto problem = connection.execute("PRAGMA query_only = ON; BEGIN"))
            return problem;
        const qint64 present = pragma(connection, "PRAGMA data_version");
        format = static_cast<qint32>(pragma(connection, "PRAGMA user_version"));
        sqlite::allowOnlyReading(connection);
        if (version != 0 && present != version)
            return Error{Error::Kind::Unreadable,
                         Words::tr("The file has changed on disk since it was read. Reload it."),
                         {path, 0, {}}};
        version = present;
        return {};
    }
    Outcome wake(std::chrono::milliseconds time)
    {
        watch.allow(time);
        if (!isResting)
            return {};
        auto problem = begin();
        isResting = problem.has_value();
        if (problem)
            end();
        return problem;
    }
    void end()
    {
        sqlite::allowEverything(connection);
        connection.execute("ROLLBACK");
    }

    Outcome forEachRow(const QByteArray &sql, const std::function<bool(const Row &)> &take)
    {
        if (auto problem = wake(exportTime))
            return problem;
        sqlite::Query query(connection, sql);
        for (qint64 done = 0; query.next(); ++done) {
            if (done % rowsPerAllowance == 0)
                watch.allow(exportTime);
            Row cells;
            for (int column = 0; column < query.columnCount(); ++column)
                cells.push_back(query.cell(column));
            if (!take(cells))
                return {};
        }
        return query.failure();
    }
};

DatasetFile::DatasetFile(std::unique_ptr<Private> data) : d(std::move(data)) {}

DatasetFile::DatasetFile(DatasetFile &&other) noexcept = default;
DatasetFile &DatasetFile::operator=(DatasetFile &&other) noexcept = default;
DatasetFile::~DatasetFile() = default;

Result<DatasetFile> DatasetFile::open(const QString &path)
{
    auto file = ReadableFile::prepare(path);
    if (!file)
        return file.error();
    auto connection = sqlite::Connection::open(file->path(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    auto data = std::make_unique<Private>(path, std::move(file).value(), std::move(connection).value());
    data->watch.allow(openingTime);
    if (auto problem = sqlite::harden(data->connection))
        return *problem;
    // Open until the end, so that passages are those of the statements that were read.
    if (auto problem = data->begin())
        return *problem;
    if (auto problem = checkTables(data->connection, data->format))
        return *problem;
    return DatasetFile(std::move(data));
}

const QString &DatasetFile::path() const
{
    return d->path;
}

const QStringList &DatasetFile::notices() const
{
    return d->file.notices();
}

bool DatasetFile::isChecked() const
{
    return d->file.isCopy();
}

bool DatasetFile::hasSources() const
{
    return d->format >= schema::VersionWithSources;
}

void DatasetFile::rest()
{
    if (!std::exchange(d->isResting, true))
        d->end();
}

Result<DatasetPtr> DatasetFile::read(const ReadProgress &progress)
{
    if (auto problem = d->wake(openingTime))
        return *problem;
    return DatasetReader(d->connection, d->watch, hasSources(), progress).read();
}

Result<std::vector<StatementPassage>> DatasetFile::passagesOf(const FactId &fact)
{
    if (auto problem = d->wake(passageTime))
        return *problem;
    return readPassagesOf(d->connection, fact);
}

Result<FactOrigins> DatasetFile::originsOf(const FactId &fact, const OriginReach &reach)
{
    d->watch.allow(passageTime);
    return hasSources() ? readOriginsOf(d->connection, fact, reach) : Result<FactOrigins>(FactOrigins());
}

Result<std::vector<Passage>> DatasetFile::passagesOfArticle(const QString &articleId)
{
    if (auto problem = d->wake(passageTime))
        return *problem;
    return readPassagesOfArticle(d->connection, articleId);
}

Result<QString> DatasetFile::digestOf(const QString &articleId)
{
    if (auto problem = d->wake(passageTime))
        return *problem;
    return readDigest(d->connection, articleId);
}

Outcome DatasetFile::digestParagraphs(const DigestParagraph &paragraph)
{
    if (auto problem = d->wake(exportTime))
        return problem;
    return readDigestParagraphs(d->connection, paragraph);
}

QStringList DatasetFile::statementColumns()
{
    return schema::statementColumns();
}

Outcome DatasetFile::statementRows(const std::function<bool(const Row &)> &row)
{
    return d->forEachRow(schema::statementSelect() + " ORDER BY a.row, evidence.ordinal", row);
}

Outcome DatasetFile::statementRowsWithOrigins(const std::function<bool(const Row &)> &row)
{
    std::optional<OriginCells> origins;
    if (hasSources())
        origins.emplace(d->connection);
    Outcome problem;
    const Outcome read = statementRows([&](const Row &cells) {
        Row longer = cells;
        const auto *statement = std::get_if<QString>(&cells.front());
        const Row places = origins && statement ? origins->of(*statement) : Row(OriginCells::Count);
        longer.insert(longer.end(), places.begin(), places.end());
        problem = origins ? origins->failure() : Outcome();
        return !problem && row(longer);
    });
    return problem ? problem : read;
}

Outcome DatasetFile::packageRows(const PackageTable &table, const std::function<bool(const Row &)> &row)
{
    return table.since > d->format ? Outcome() : d->forEachRow(table.select, row);
}

Result<DatasetHeading> DatasetFile::heading()
{
    DatasetHeading heading;
    const auto problem = d->forEachRow(
        "SELECT name, coalesce(title, ''), coalesce(description, ''), coalesce(version, ''), "
        "coalesce(licenses, '')"
        " FROM dataset LIMIT 1",
        [&heading](const Row &row) {
            QStringList texts;
            for (const Cell &cell : row)
                texts << (std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString());
            heading = {texts[0], texts[1], texts[2], texts[3], texts[4]};
            return true;
        });
    if (problem)
        return *problem;
    return heading;
}

const sqlite::Connection &DatasetFile::connection() const
{
    d->watch.allow(exportTime);
    return d->connection;
}

Outcome DatasetFile::quickCheck(const QString &path, const std::function<bool()> &keepGoing)
{
    auto file = ReadableFile::prepare(path, keepGoing);
    if (!file)
        return file.error();
    if (file->isCopy())
        return {};
    auto connection = sqlite::Connection::open(file->path(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    sqlite::Watch watch(*connection, keepGoing);
    watch.allow(checkTime);
    if (auto problem = sqlite::harden(*connection))
        return problem;
    auto problem = sqlite::quickCheck(*connection);
    return watch.isCancelled() ? Outcome() : problem;
}

} // namespace plumbline
