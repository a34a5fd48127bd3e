// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spreadsheettable.h"

#include "store/rowsampler.h"
#include "store/sheetfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace plumbline {

namespace {

constexpr auto timeForSample = std::chrono::milliseconds(400);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpreadsheetTable)
};

using KeepGoing = std::function<bool()>;

Result<std::unique_ptr<SheetFile>> openSheets(const QString &path, TableFormat format,
                                              const KeepGoing &keepGoing)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    return format == TableFormat::Ods ? openOds(std::move(archive.value()), keepGoing)
                                      : openXlsx(std::move(archive.value()), keepGoing);
}

Error notice(const QString &path, const QString &sheet, const QString &sentence)
{
    return {Error::Kind::RuleBroken, sentence, {path, 0, sheet}};
}

/// Reads, and says what is left out.
Outcome readWith(const QString &path, const TableChoice &choice, const TakeRow &take, SheetNotes &notes,
                 qint64 &beyond, const KeepGoing &keepGoing)
{
    const auto file = openSheets(path, choice.format, keepGoing);
    if (!file)
        return file.error();
    SheetRows rows(choice.range, take);
    if (auto problem = file.value()->read(choice.table, rows, notes, keepGoing))
        return problem;
    beyond = rows.beyond();
    return {};
}

Error beyondNotice(const QString &path, const QString &sheet, qint64 beyond)
{
    return notice(path, sheet,
                  Words::tr("Cells to the right of column %1, the last one that is read, were left out: %2.")
                      .arg(columnLetters(SheetRows::mostColumns))
                      .arg(beyond));
}

Error mergedNotice(const QString &path, const QString &sheet, const SheetNotes &notes)
{
    const QString ranges = notes.merged.join(QStringLiteral(", "));
    const QString all =
        notes.mergedCount > notes.merged.size()
            ? Words::tr("%1 and %2 more").arg(ranges).arg(notes.mergedCount - notes.merged.size())
            : ranges;
    return notice(path, sheet,
                  Words::tr("Cells are merged (%1): the value stands in the first of them alone.").arg(all));
}

} // namespace

Result<std::vector<TableOffer>> offeredSheets(const QString &path, TableFormat format,
                                              const KeepGoing &keepGoing)
{
    const auto file = openSheets(path, format, keepGoing);
    if (!file)
        return file.error();
    const auto sheets = file.value()->sheets(keepGoing);
    if (!sheets)
        return sheets.error();
    if (sheets->isEmpty())
        return Error{Error::Kind::RuleBroken, Words::tr("The file has no sheets with cells."), {path, 0, {}}};
    std::vector<TableOffer> offers;
    for (const QString &sheet : *sheets)
        offers.push_back({sheet, -1, -1});
    return offers;
}

Result<QString> likelySheet(const QString &path, TableFormat format)
{
    const auto file = openSheets(path, format, {});
    if (!file)
        return file.error();
    bool hasContent = false;
    const TakeRow take = [&hasContent](const SourceRow &, const ReadPoint &) {
        hasContent = true;
        return false;
    };
    SheetRows rows({}, take);
    SheetNotes notes;
    if (auto problem = file.value()->read({}, rows, notes, {}))
        return *problem;
    if (hasContent)
        return notes.sheet;
    return Error{Error::Kind::RuleBroken, Words::tr("The file has no sheets with cells."), {path, 0, {}}};
}

Outcome readSheet(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem, const KeepGoing &keepGoing)
{
    SheetNotes notes;
    qint64 beyond = 0;
    auto ended = readWith(path, choice, take, notes, beyond, keepGoing);
    if (beyond > 0)
        problem(beyondNotice(path, choice.table, beyond));
    return ended;
}

Result<TableSample> sampleSheet(const QString &path, const TableChoice &choice, int first, int later,
                                const KeepGoing &keepGoing)
{
    RowSampler sampler(first, later);
    SheetNotes notes;
    qint64 beyond = 0;
    int seen = 0;
    ReadPoint reached;
    bool isWhole = true;
    QDeadlineTimer end(timeForSample);
    const TakeRow take = [&](const SourceRow &row, const ReadPoint &point) {
        sampler.take(row);
        reached = point;
        isWhole = ++seen <= first || !end.hasExpired();
        return isWhole;
    };
    if (auto problem = readWith(path, choice, take, notes, beyond, keepGoing))
        return *problem;
    if (notes.mergedCount > 0)
        sampler.note(mergedNotice(path, choice.table, notes));
    if (beyond > 0)
        sampler.note(beyondNotice(path, choice.table, beyond));
    TableSample sample = sampler.sample();
    sample.isCounted = isWhole;
    if (!isWhole && reached.done > 0)
        sample.rows = qRound64(double(sample.rows) * double(reached.total) / double(reached.done));
    return sample;
}

} // namespace plumbline
