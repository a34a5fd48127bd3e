// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvtable.h"

#include "store/csvrecords.h"

#include <QCoreApplication>
#include <QFile>

namespace plumbline {

namespace {

constexpr qint64 sizeOfHead = 256 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

bool isInRange(const SourceRow &row, const SheetRange &range)
{
    return row.number >= range.firstRow && (range.lastRow <= 0 || row.number <= range.lastRow);
}

bool isBehind(const SourceRow &row, const SheetRange &range)
{
    return range.lastRow > 0 && row.number > range.lastRow;
}

} // namespace

Result<QByteArray> headOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Unreadable,
                     Words::tr("The file cannot be read (%1).").arg(file.errorString()),
                     {path, 0, {}}};
    return file.read(sizeOfHead);
}

Outcome readCsvTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                     const std::function<void(const Error &)> &problem,
                     const std::function<bool()> &keepGoing)
{
    auto lines = TextLines::open(path, choice.csv.encoding);
    if (!lines)
        return lines.error();
    lines->setKeepGoing(keepGoing);
    CsvRecords records(*lines, choice.csv, path);
    for (auto step = records.next(); step != CsvRecords::Step::End; step = records.next()) {
        if (step == CsvRecords::Step::Failed)
            return records.error();
        if (step == CsvRecords::Step::Problem) {
            problem(records.error());
            continue;
        }
        if (isBehind(records.row(), choice.range))
            break;
        if (isInRange(records.row(), choice.range) &&
            !take(records.row(), {lines->consumed(), lines->size()}))
            return {};
    }
    return {};
}

} // namespace plumbline
