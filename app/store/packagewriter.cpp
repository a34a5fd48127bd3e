// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagewriter.h"

#include "store/csvwriter.h"
#include "store/datasetfile.h"
#include "store/packagedescriptor.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QDir>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageWriter)
};

Outcome dumpTable(DatasetFile &dataset, const PackageTable &table, const QString &path)
{
    Outcome readingProblem;
    const auto writingProblem = writeFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Dialect::Package);
        bool isWritten = csv.write(table.columnNames());
        readingProblem = dataset.packageRows(table, [&](const Row &row) {
            isWritten = isWritten && csv.write(row);
            return isWritten;
        });
        return isWritten && !readingProblem;
    });
    return readingProblem ? readingProblem : writingProblem;
}

/// A dataset made of articles alone is dumped without the tables of imports.
QStringList emptyOptionalTables(DatasetFile &dataset)
{
    QStringList names;
    for (const PackageTable &table : packageTables()) {
        bool isEmpty = true;
        dataset.packageRows(table, [&isEmpty](const Row &) { return isEmpty = false; });
        if (isEmpty && table.isOptional())
            names << QLatin1String(table.name);
    }
    return names;
}

} // namespace

Outcome dumpPackage(const QString &file, const QString &folder)
{
    auto dataset = DatasetFile::open(file);
    if (!dataset)
        return dataset.error();
    // A dataset that breaks a rule would give a package that does not compile.
    if (const auto read = dataset->read(); !read)
        return read.error();
    const auto heading = dataset->heading();
    if (!heading)
        return heading.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Unwritable, Words::tr("The folder cannot be made."), {folder, 0, {}}};
    const QDir target(folder);
    const QStringList leftOut = emptyOptionalTables(*dataset);
    for (const PackageTable &table : packageTables()) {
        if (leftOut.contains(QLatin1String(table.name)))
            continue;
        if (auto problem = dumpTable(*dataset, table, target.filePath(QLatin1String(table.file))))
            return problem;
    }
    const QByteArray descriptor = packageDescriptor(*heading, leftOut);
    return writeFile(target.filePath(QStringLiteral("datapackage.json")), [&descriptor](QIODevice &device) {
        return device.write(descriptor) == descriptor.size();
    });
}

} // namespace plumbline
