// SPDX-License-Identifier: GPL-3.0-or-later
// A table with any content is guessed, converted and previewed; what it becomes must be fit for a dataset.
#include "importing/mappingcodec.h"
#include "importing/mappingguess.h"
#include "importing/rowconverter.h"
#include "importing/rowpreview.h"
#include "store/csvformguess.h"
#include "store/csvrecords.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdlib>

using namespace plumbline;

namespace {

void need(bool holds)
{
    if (!holds)
        std::abort();
}

/// Calls `take` with every row that can be read.
template<typename Take>
void forEachRow(const QByteArray &bytes, const CsvForm &form, Take take)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto lines = TextLines::of(std::move(buffer), form.encoding, {bytes.size() + 1, bytes.size() + 1}, {});
    if (!lines)
        return;
    CsvRecords records(*lines, form, {});
    for (auto step = records.next(); step != CsvRecords::Step::End && step != CsvRecords::Step::Failed;
         step = records.next()) {
        if (step != CsvRecords::Step::Problem)
            take(records.row());
    }
}

TableSample sampleOf(const QByteArray &bytes, const CsvForm &form)
{
    TableSample sample;
    forEachRow(bytes, form, [&sample](const SourceRow &row) {
        KeptRow kept{row.number, {}, {}};
        for (const SourceCell &cell : row.cells) {
            kept.kinds.push_back(cell.kind);
            kept.texts << QString::fromUtf8(cell.text);
        }
        sample.first.push_back(kept);
    });
    return sample;
}

void checkFigure(const ImportedFigure &figure)
{
    need(!figure.amount.isNull() && figure.amount.unit != Unit());
    for (const auto &end : {figure.amount.low, figure.amount.high})
        need(!end || std::isfinite(*end));
    need(std::isfinite(figure.amount.precision) && figure.amount.precision >= 0);
    need(figure.column >= 1);
}

void convertAll(const QByteArray &bytes, const CsvForm &form, const Mapping &mapping)
{
    RowConverter converter(mapping);
    std::vector<RowProblem> problems;
    qint64 companies = 0;
    qint64 periods = 0;
    forEachRow(bytes, form, [&](const SourceRow &row) {
        ImportBatch batch;
        converter.convert(row, batch, problems);
        companies += static_cast<qint64>(batch.companies.size());
        periods += static_cast<qint64>(batch.periods.size());
        for (const ImportedFigure &figure : batch.figures) {
            checkFigure(figure);
            need(figure.company < companies && figure.period < periods);
        }
        for (const ImportedPeriod &period : batch.periods)
            need(!period.span.isNull());
        for (const ImportedRow &kept : batch.rows)
            need(QJsonDocument::fromJson(kept.cells).array().size() ==
                 static_cast<qsizetype>(row.cells.size()));
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    mappingFromJson(bytes); // any answer but a crash
    TableChoice choice;
    choice.csv = guessedCsvForm(bytes);
    const TableSample sample = sampleOf(bytes, choice.csv);
    const Mapping mapping = guessMapping(sample, choice, QStringLiteral("noise.csv")).mapping;
    const auto again = mappingFromJson(toJson(mapping));
    need(again && toJson(*again) == toJson(mapping));
    if (!lacks(mapping).empty())
        return 0;
    previewRows(sample, mapping);
    convertAll(bytes, choice.csv, mapping);
    return 0;
}
