// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagereader.h"

#include "store/cellparser.h"
#include "store/csvreader.h"
#include "store/datasetwriter.h"
#include "store/packagedescriptor.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageReader)
};

/// The rows of one CSV file on their way into the dataset.
class TableReader
{
public:
    TableReader(const PackageTable &table, QString path) : m_table(table), m_path(std::move(path)) {}

    Outcome announceTo(DatasetWriter &writer)
    {
        return forEachRow([&](const CsvRecord &, const Row &cells) {
            writer.announce(m_table, std::get<QString>(cells.front()));
            return Outcome();
        });
    }

    Outcome copyTo(DatasetWriter &writer)
    {
        return forEachRow([&](const CsvRecord &record, const Row &cells) {
            Outcome problem = writer.add(m_table, cells);
            // Trouble with the target keeps its own place.
            if (problem && problem->kind == Error::Kind::RuleBroken)
                problem->place = {m_path, record.line, problem->place.row};
            return problem;
        });
    }

private:
    Outcome forEachRow(const std::function<Outcome(const CsvRecord &, const Row &)> &take)
    {
        bool hasHeader = false;
        const auto problem = readCsv(m_path, [&](const CsvRecord &record) -> Outcome {
            if (!std::exchange(hasHeader, true))
                return checkHeader(record);
            const auto cells = parse(record);
            return cells ? take(record, *cells) : Outcome(cells.error());
        });
        if (!problem && !hasHeader)
            return failure(1, {}, Words::tr("The first line must name the columns."));
        return problem;
    }

    Outcome checkHeader(const CsvRecord &record) const
    {
        QStringList names;
        for (const QByteArray &field : record.fields)
            names << QString::fromUtf8(field);
        if (names == m_table.columnNames())
            return {};
        return failure(
            record.line, {},
            Words::tr("The columns must be: %1.").arg(m_table.columnNames().join(QLatin1Char(','))));
    }

    Result<Row> parse(const CsvRecord &record) const
    {
        if (record.fields.size() != m_table.columns.size())
            return failure(record.line, {},
                           (record.fields.size() == 1 ? Words::tr("The record has %1 field instead of %2.")
                                                      : Words::tr("The record has %1 fields instead of %2."))
                               .arg(record.fields.size())
                               .arg(m_table.columns.size()));
        Row cells;
        for (size_t index = 0; index < record.fields.size(); ++index) {
            const PackageColumn &column = m_table.columns[index];
            const ParsedCell parsed = parseField(column, record.fields[index]);
            if (!parsed.problem.isEmpty())
                return failure(record.line, QLatin1String(column.name), parsed.problem);
            cells.push_back(parsed.cell);
        }
        return cells;
    }

    Error failure(int line, const QString &column, const QString &sentence) const
    {
        return {Error::Kind::RuleBroken, sentence, {m_path, line, column}};
    }

    const PackageTable &m_table;
    QString m_path;
};

bool refersToItself(const PackageTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&table](const PackageColumn &column) {
        return column.refersTo && qstrcmp(column.refersTo, table.name) == 0;
    });
}

} // namespace

Outcome compilePackage(const QString &folder, const QString &file)
{
    const auto package = readPackageDescriptor(QDir(folder).filePath(QStringLiteral("datapackage.json")));
    if (!package)
        return package.error();
    auto writer = DatasetWriter::create(file, package->heading);
    if (!writer)
        return writer.error();
    for (const PackageTable &table : packageTables()) {
        if (!package->paths.contains(QLatin1String(table.name)))
            continue;
        TableReader reader(table, QDir(folder).filePath(package->paths.value(QLatin1String(table.name))));
        if (refersToItself(table)) {
            if (auto problem = reader.announceTo(*writer))
                return problem;
        }
        if (auto problem = reader.copyTo(*writer))
            return problem;
    }
    return writer->finish();
}

} // namespace plumbline
