// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcetable.h"

#include "store/csvformguess.h"
#include "store/csvtable.h"
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

} // namespace

Result<OfferedTables> offeredTables(const QString &path, const std::function<bool()> &)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    if (*format == TableFormat::Csv)
        return OfferedTables{*format, {TableOffer()}};
    return notReadYet(path);
}

Result<TableChoice> guessedChoice(const QString &path)
{
    const auto format = recognisedFormat(path);
    if (!format)
        return format.error();
    TableChoice choice;
    choice.format = *format;
    if (*format != TableFormat::Csv)
        return notReadYet(path);
    const auto head = headOfFile(path);
    if (!head)
        return head.error();
    choice.csv = guessedCsvForm(*head);
    return choice;
}

Result<TableSample> sampleTable(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing)
{
    if (auto problem = checkFormat(path, choice.format))
        return *problem;
    if (choice.format == TableFormat::Csv)
        return sampleCsvTable(path, choice, first, later, keepGoing);
    return notReadYet(path);
}

Outcome readTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem, const std::function<bool()> &keepGoing)
{
    if (auto wrong = checkFormat(path, choice.format))
        return wrong;
    if (choice.format == TableFormat::Csv)
        return readCsvTable(path, choice, take, problem, keepGoing);
    return notReadYet(path);
}

} // namespace plumbline
