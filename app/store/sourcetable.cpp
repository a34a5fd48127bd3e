// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcetable.h"

#include "store/csvformguess.h"
#include "store/csvtable.h"
#include "store/databasetable.h"
#include "store/datapackagetable.h"
#include "store/filestamp.h"
#include "store/spreadsheettable.h"
#include "store/tablerecognition.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceTable)
};

/// The format that was chosen must be that of the file, which may be another one by now.
Outcome checkFormat(const QString &path, TableFormat chosen)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    if (*format != chosen)
        return Error{Error::Kind::RuleBroken,
                     Words::tr("The file is of another kind than the mapping says. Choose its table anew."),
                     {path, 0, {}}};
    return {};
}

Result<OfferedTables> offeredOfSheets(const QString &path, TableFormat format,
                                      const std::function<bool()> &keepGoing)
{
    auto sheets = offeredSheets(path, format, keepGoing);
    if (!sheets)
        return sheets.error();
    return OfferedTables{format, std::move(sheets.value()), false};
}

/// Of a database or a package.
template<typename Offered>
Result<OfferedTables> offeredOf(TableFormat format, Result<Offered> offered)
{
    if (!offered)
        return offered.error();
    return OfferedTables{format, std::move(offered->tables), offered->isOurs};
}

Result<QString> likelyTable(const QString &path, TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return likelySheet(path, format);
    case TableFormat::Database:
        return likelyDatabaseTable(path);
    case TableFormat::Package: {
        const auto package = offeredPackage(path);
        return package ? Result<QString>(package->tables.front().name) : package.error();
    }
    case TableFormat::Csv:
        break;
    }
    return QString();
}

Result<CsvForm> guessedFormOf(const QString &path)
{
    const auto head = headOfFile(path);
    return head ? Result<CsvForm>(guessedCsvForm(*head)) : head.error();
}

/// What other kinds have none of.
Result<CsvForm> likelyForm(const QString &path, TableFormat format, const QString &table)
{
    if (format == TableFormat::Csv)
        return guessedFormOf(path);
    return format == TableFormat::Package ? formOfResource(path, table) : Result<CsvForm>(CsvForm());
}

Outcome readFile(const QString &file, const TableChoice &choice, const TakeRow &take,
                 const std::function<void(const Error &)> &problem, const std::function<bool()> &keepGoing)
{
    switch (choice.format) {
    case TableFormat::Csv:
    case TableFormat::Package:
        break;
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return readSheet(file, choice, take, problem, keepGoing);
    case TableFormat::Database:
        return readDatabaseTable(file, choice, take, problem, keepGoing);
    }
    return readCsvTable(file, choice, take, problem, keepGoing);
}

} // namespace

Result<OfferedTables> offeredTables(const QString &path, const std::function<bool()> &keepGoing)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    switch (*format) {
    case TableFormat::Csv:
        break;
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return offeredOfSheets(path, *format, keepGoing);
    case TableFormat::Database:
        return offeredOf(*format, offeredDatabase(path, keepGoing));
    case TableFormat::Package:
        return offeredOf(*format, offeredPackage(path));
    }
    return OfferedTables{*format, {TableOffer()}, false};
}

Result<TableChoice> guessedChoice(const QString &path, const QString &table)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    const auto likely = table.isEmpty() ? likelyTable(path, *format) : Result<QString>(table);
    if (!likely)
        return likely.error();
    const auto form = likelyForm(path, *format, *likely);
    if (!form)
        return form.error();
    TableChoice choice;
    choice.format = *format;
    choice.csv = *form;
    choice.table = *likely;
    return choice;
}

Result<QString> fileOfTable(const QString &path, const TableChoice &choice)
{
    return choice.format == TableFormat::Package ? fileOfResource(path, choice.table) : Result<QString>(path);
}

Result<TableSample> sampleTable(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing)
{
    if (auto problem = checkFormat(path, choice.format))
        return *problem;
    const auto file = fileOfTable(path, choice);
    if (!file)
        return file.error();
    switch (choice.format) {
    case TableFormat::Csv:
    case TableFormat::Package:
        break;
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return sampleSheet(*file, choice, first, later, keepGoing);
    case TableFormat::Database:
        return sampleDatabaseTable(*file, choice, first, later, keepGoing);
    }
    return sampleCsvTable(*file, choice, first, later, keepGoing);
}

Outcome readTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem, const std::function<bool()> &keepGoing)
{
    if (auto wrong = checkFormat(path, choice.format))
        return wrong;
    const auto file = fileOfTable(path, choice);
    if (!file)
        return file.error();
    const FileStamp before = FileStamp::of(*file);
    bool isEnded = false;
    const TakeRow takeOn = [&](const SourceRow &row, const ReadPoint &point) {
        isEnded = !take(row, point);
        return !isEnded;
    };
    auto ended = readFile(*file, choice, takeOn, problem, keepGoing);
    if (ended || isEnded || FileStamp::of(*file) == before)
        return ended;
    return Error{Error::Kind::Damaged,
                 Words::tr("The file was changed by another program while it was read. Try again."),
                 {*file, 0, {}}};
}

} // namespace plumbline
