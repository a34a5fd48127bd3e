// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvformguess.h"
#include "store/csvrecords.h"

#include <QBuffer>

#include <cstdlib>

using namespace plumbline;

namespace {

/// Blocks of a few bytes, so that each of their ends is met, and lines that are soon too long.
constexpr TextLines::Sizes little = {16, 256};

/// Every row and problem in the order of the lines, and an end.
void readAll(const QByteArray &bytes, const CsvForm &form, TextLines::Sizes sizes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto lines = TextLines::of(std::move(buffer), form.encoding, sizes, {});
    if (!lines)
        return;
    CsvRecords records(*lines, form, {});
    qint64 last = 0;
    qint64 steps = 0;
    for (auto step = records.next(); step != CsvRecords::Step::End; step = records.next()) {
        if (step == CsvRecords::Step::Failed || ++steps > 2 * bytes.size() + 2)
            std::abort();
        if (step == CsvRecords::Step::Problem)
            continue;
        if (records.row().number <= last || records.row().cells.empty())
            std::abort();
        last = records.row().number;
    }
    if (lines->consumed() > bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CsvForm guessed = guessedCsvForm(bytes);
    readAll(bytes, guessed, {bytes.size() + 1, bytes.size() + 1});
    readAll(bytes, guessed, little);
    readAll(bytes, {}, little);
    return 0;
}
