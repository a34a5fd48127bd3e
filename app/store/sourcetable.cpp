// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcetable.h"

#include "store/csvformguess.h"
#include "store/csvtable.h"
#include "store/spreadsheettable.h"
#include "store/tablerecognition.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceTable)
};

Error notReadYet(const QString &path)
{
    return {Error::Kind::RuleBroken, Words::tr("Files of this kind are not read yet."), {path, 0, {}}};
}

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

Result<std::vector<TableOffer>> tablesOf(const QString &path, TableFormat format,
                                         const std::function<bool()> &keepGoing)
{
    switch (format) {
    case TableFormat::Csv:
        return std::vector<TableOffer>{TableOffer()};
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return offeredSheets(path, format, keepGoing);
    case TableFormat::Database:
    case TableFormat::Package:
        break;
    }
    return notReadYet(path);
}

Result<CsvForm> guessedFormOf(const QString &path)
{
    const auto head = headOfFile(path);
    return head ? Result<CsvForm>(guessedCsvForm(*head)) : head.error();
}

Result<QString> guessedTable(const QString &path, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return QString();
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return likelySheet(path, format);
    case TableFormat::Database:
    case TableFormat::Package:
        break;
    }
    return notReadYet(path);
}

} // namespace

Result<OfferedTables> offeredTables(const QString &path, const std::function<bool()> &keepGoing)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    auto tables = tablesOf(path, *format, keepGoing);
    if (!tables)
        return tables.error();
    return OfferedTables{*format, std::move(tables.value())};
}

Result<TableChoice> guessedChoice(const QString &path)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    const auto table = guessedTable(path, *format);
    if (!table)
        return table.error();
    TableChoice choice;
    choice.format = *format;
    choice.table = *table;
    if (*format != TableFormat::Csv)
        return choice;
    const auto form = guessedFormOf(path);
    if (!form)
        return form.error();
    choice.csv = *form;
    return choice;
}

Result<TableSample> sampleTable(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing)
{
    if (auto problem = checkFormat(path, choice.format))
        return *problem;
    switch (choice.format) {
    case TableFormat::Csv:
        return sampleCsvTable(path, choice, first, later, keepGoing);
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return sampleSheet(path, choice, first, later, keepGoing);
    case TableFormat::Database:
    case TableFormat::Package:
        break;
    }
    return notReadYet(path);
}

Outcome readTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem, const std::function<bool()> &keepGoing)
{
    if (auto wrong = checkFormat(path, choice.format))
        return wrong;
    switch (choice.format) {
    case TableFormat::Csv:
        return readCsvTable(path, choice, take, problem, keepGoing);
    case TableFormat::Xlsx:
    case TableFormat::Ods:
        return readSheet(path, choice, take, problem, keepGoing);
    case TableFormat::Database:
    case TableFormat::Package:
        break;
    }
    return notReadYet(path);
}

} // namespace plumbline
