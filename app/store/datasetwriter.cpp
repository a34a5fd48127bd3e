// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetwriter.h"

#include "store/query.h"
#include "store/rowshaper.h"
#include "store/safefile.h"
#include "store/datasetfile.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace plumbline {

namespace {

/// Nobody sees the file before it is complete, so no journal protects it; the
/// cache holds the indexes that are filled out of order.
constexpr char writingPragmas[] =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;";

Outcome writeHeading(const sqlite::Connection &connection, const DatasetHeading &heading)
{
    sqlite::Query insert(connection, "INSERT INTO dataset VALUES (1, ?1, ?2, ?3, ?4, ?5)");
    const Row cells = {heading.name, textCell(heading.title), textCell(heading.description),
                       textCell(heading.version), textCell(heading.licenses)};
    for (size_t column = 0; column < cells.size(); ++column)
        insert.bind(static_cast<int>(column) + 1, cells[column]);
    insert.step();
    return insert.failure();
}

} // namespace

struct DatasetWriter::Private {
    QString path;
    QString temporary;
    std::optional<sqlite::Connection> connection;
    RowShaper shaper;
    std::map<const PackageTable *, sqlite::Query> inserts; // go before the connection

    ~Private() { discard(); }

    void close()
    {
        inserts.clear();
        connection.reset();
    }
    void discard()
    {
        close();
        if (!temporary.isEmpty())
            QFile::remove(temporary);
        temporary.clear();
    }

    sqlite::Query &insertInto(const PackageTable &table)
    {
        return inserts.try_emplace(&table, *connection, RowShaper::insertSql(table)).first->second;
    }
    Outcome run(sqlite::Query &insert, const Row &row) const
    {
        insert.reset();
        for (size_t column = 0; column < row.size(); ++column)
            insert.bind(static_cast<int>(column) + 1, row[column]);
        insert.step();
        return insert.failure();
    }
};

DatasetWriter::DatasetWriter(std::unique_ptr<Private> data) : d(std::move(data)) {}

DatasetWriter::DatasetWriter(DatasetWriter &&other) noexcept = default;
DatasetWriter &DatasetWriter::operator=(DatasetWriter &&other) noexcept = default;
DatasetWriter::~DatasetWriter() = default;

Result<DatasetWriter> DatasetWriter::create(const QString &path, const DatasetHeading &heading)
{
    auto temporary = temporaryBeside(path);
    if (!temporary)
        return temporary.error();
    auto data = std::make_unique<Private>();
    data->path = path;
    data->temporary = *temporary;
    auto connection = sqlite::Connection::open(*temporary, sqlite::Connection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    data->connection = std::move(connection).value();
    for (const QByteArray &sql : {QByteArray(writingPragmas), schema::sql(), QByteArray("BEGIN")}) {
        if (auto problem = data->connection->execute(sql.constData()))
            return *problem;
    }
    if (auto problem = writeHeading(*data->connection, heading))
        return *problem;
    return DatasetWriter(std::move(data));
}

void DatasetWriter::announce(const PackageTable &table, const QString &id)
{
    d->shaper.announce(table, id);
}

Outcome DatasetWriter::add(const PackageTable &table, std::span<const Cell> cells)
{
    auto shaped = d->shaper.shape(table, cells);
    if (!shaped)
        return shaped.error();
    if (const Row *measure = d->shaper.newMeasure()) {
        sqlite::Query insert(*d->connection, RowShaper::measureSql());
        if (auto problem = d->run(insert, *measure))
            return problem;
    }
    return d->run(d->insertInto(table), *shaped);
}

Outcome DatasetWriter::finish()
{
    d->inserts.clear();
    if (auto problem = d->connection->execute("COMMIT"))
        return problem;
    d->close();
    // What the constraints cannot say (every statement has a subject ...), the reader does.
    auto file = DatasetFile::open(d->temporary);
    const auto read = file ? file->read() : Result<DatasetPtr>(file.error());
    if (!read) {
        Error problem = read.error();
        problem.place.file = d->path;
        return problem;
    }
    return replaceFile(std::exchange(d->temporary, {}), d->path);
}

} // namespace plumbline
