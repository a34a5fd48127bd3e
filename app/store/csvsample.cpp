// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvrecords.h"
#include "store/csvtable.h"
#include "store/rowsampler.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// Read whole in some hundredths of a second.
constexpr qint64 smallFile = 4 * 1024 * 1024;
constexpr TextLines::Sizes littleAtOnce = {32 * 1024, 1024 * 1024};
/// UTF-16 and UTF-32 have letters of this many bytes; the others' line ends are never a part of
/// another letter.
constexpr qint64 alignment = 4;

Result<TableSample> wholeSample(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing)
{
    RowSampler sampler(first, later);
    const auto problem = readCsvTable(
        path, choice,
        [&sampler](const SourceRow &row, const ReadPoint &) {
            sampler.take(row);
            return true;
        },
        [&sampler](const Error &notice) { sampler.note(notice); }, keepGoing);
    if (problem)
        return *problem;
    return sampler.sample();
}

/// The first rows of a large file, and how many bytes they take.
struct Top {
    TableSample sample;
    qint64 bytes = 0;
    size_t fields = 0; ///< that most rows have
};

size_t fieldsOfMost(const std::vector<KeptRow> &rows)
{
    std::map<size_t, int> counts;
    for (const KeptRow &row : rows)
        ++counts[row.kinds.size()];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

Result<Top> topOf(const QString &path, const TableChoice &choice, int first,
                  const std::function<bool()> &keepGoing)
{
    Top top;
    RowSampler sampler(first, 0);
    int rows = 0;
    const auto problem = readCsvTable(
        path, choice,
        [&](const SourceRow &row, const ReadPoint &point) {
            sampler.take(row);
            top.bytes = point.done;
            return ++rows < first;
        },
        [&sampler](const Error &notice) { sampler.note(notice); }, keepGoing);
    if (problem)
        return *problem;
    top.sample = sampler.sample();
    top.fields = fieldsOfMost(top.sample.first);
    return top;
}

/// The next row with the usual number of fields behind a place in the midst of the file; the
/// place may be within a line, or within a quoted field of several lines.
std::optional<KeptRow> rowBehind(const QString &path, const TableChoice &choice, qint64 place, size_t fields)
{
    constexpr int patience = 20;
    auto lines = TextLines::open(path, choice.csv.encoding, littleAtOnce, place - place % alignment);
    if (!lines || lines->next() != TextLines::Step::Line)
        return {};
    CsvRecords records(*lines, choice.csv, path);
    for (int i = 0; i < patience; ++i) {
        const auto step = records.next();
        if (step > CsvRecords::Step::Problem)
            return {};
        if (step == CsvRecords::Step::Row && records.row().cells.size() == fields) {
            KeptRow row = keptRow(records.row());
            row.number = 0;
            return row;
        }
    }
    return {};
}

/// From as many equal parts of the file as rows are wanted, by chance within each.
void addLaterRows(const QString &path, const TableChoice &choice, int later, Top &top, qint64 size,
                  const std::function<bool()> &keepGoing)
{
    std::minstd_rand chance;
    const qint64 part = qMax<qint64>(1, (size - top.bytes) / qMax(1, later));
    for (int i = 0; i < later && (!keepGoing || keepGoing()); ++i) {
        const qint64 place = top.bytes + part * i + static_cast<qint64>(chance()) % part;
        auto row = rowBehind(path, choice, place, top.fields);
        if (row)
            top.sample.later.push_back(std::move(*row));
    }
}

qint64 bytesOf(const std::vector<KeptRow> &rows)
{
    qint64 bytes = 0;
    for (const KeptRow &row : rows) {
        for (const QString &text : row.texts)
            bytes += text.size() + 1;
    }
    return bytes;
}

/// Rows further down may be longer or shorter than those of the top.
qint64 estimatedRows(const Top &top, qint64 size)
{
    const std::vector<KeptRow> &first = top.sample.first;
    const std::vector<KeptRow> &later = top.sample.later;
    const double perRow = double(top.bytes) / double(qMax<size_t>(1, first.size()));
    if (later.empty())
        return qRound64(double(size) / qMax(1.0, perRow));
    const double ofTop = double(bytesOf(first)) / double(qMax<size_t>(1, first.size()));
    const double ofLater = double(bytesOf(later)) / double(later.size());
    return qRound64(double(size) / qMax(1.0, perRow * ofLater / qMax(1.0, ofTop)));
}

} // namespace

Result<TableSample> sampleCsvTable(const QString &path, const TableChoice &choice, int first, int later,
                                   const std::function<bool()> &keepGoing)
{
    const qint64 size = QFileInfo(path).size();
    if (size <= smallFile || choice.range.lastRow > 0)
        return wholeSample(path, choice, first, later, keepGoing);
    auto top = topOf(path, choice, first, keepGoing);
    if (!top)
        return top.error();
    if (top->bytes < size)
        addLaterRows(path, choice, later, *top, size, keepGoing);
    top->sample.isCounted = false;
    top->sample.rows = estimatedRows(*top, size);
    return std::move(top->sample);
}

} // namespace plumbline
