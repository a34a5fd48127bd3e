// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvformguess.h"

#include "store/csvencoding.h"
#include "store/csvrecords.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace plumbline {

namespace {

constexpr int mostRows = 200;
/// In the order of preference.
constexpr std::array delimiters = {'\t', ';', '|', ','};

/// How well the rows fit a form.
struct Fit {
    qsizetype fields = 0; ///< that most rows have
    int share = 0;        ///< of the rows, in steps of 5 %
    bool hasProblems = false;

    bool isBetterThan(const Fit &other) const { return fields > 1 && share > other.share; }
};

/// What the last line's end may be missing from goes.
QByteArray wholeLines(QByteArrayView head)
{
    const qsizetype end = qMax(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
    return (end > 0 ? head.first(end) : head).toByteArray();
}

Fit fitOf(const QByteArray &head, const CsvForm &form)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head);
    buffer->open(QIODevice::ReadOnly);
    TextLines::Sizes sizes;
    sizes.block = head.size() + 1;
    auto lines = TextLines::of(std::move(buffer), form.encoding, sizes, {});
    if (!lines)
        return {};
    CsvRecords records(*lines, form, {});
    std::map<qsizetype, int> counts;
    int rows = 0;
    qsizetype first = 0;
    bool hasProblems = false;
    for (auto step = records.next(); step <= CsvRecords::Step::Problem && rows < mostRows;
         step = records.next()) {
        ++rows;
        const bool isRow = step == CsvRecords::Step::Row;
        hasProblems = hasProblems || !isRow;
        const auto fields = isRow ? static_cast<qsizetype>(records.row().cells.size()) : 0;
        first = rows == 1 ? fields : first;
        counts[fields] += isRow ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == counts.end())
        return {};
    constexpr int steps = 20;
    constexpr int forTheTopmost = steps / 2; // it names the columns
    return {most->first, most->second * steps / rows - (first == most->first ? 0 : forTheTopmost),
            hasProblems};
}

/// Whether fields begin and end with the quote.
bool isUsed(const QByteArray &head, char delimiter, char quote)
{
    int opened = 0;
    int closed = 0;
    const auto isEdge = [delimiter](char c) { return c == delimiter || c == '\n' || c == '\r'; };
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] != quote)
            continue;
        opened += i == 0 || isEdge(head[i - 1]) ? 1 : 0;
        closed += i + 1 == head.size() || isEdge(head[i + 1]) ? 1 : 0;
    }
    return opened > 1 && opened == closed;
}

/// Whether fields that begin with the quote mostly go on behind the next one: then it is a letter.
/// One that is left open is a slip.
bool isLetter(const QByteArray &head, char delimiter, char quote)
{
    const QByteArray text = QByteArray(head).replace('\0', ""); // of UTF-16
    const auto isEdge = [delimiter](char c) { return c == delimiter || c == '\n' || c == '\r'; };
    int broken = 0;
    int others = 0;
    bool isOpen = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLineEnd = text[i] == '\n' || text[i] == '\r';
        const bool begins = i == 0 || isEdge(text[i - 1]);
        const bool ends = i + 1 == text.size() || isEdge(text[i + 1]);
        if (isLineEnd || (text[i] == quote && isOpen && ends))
            others += std::exchange(isOpen, false) ? 1 : 0;
        else if (text[i] == quote && begins)
            isOpen = true;
        else if (text[i] == quote && isOpen && text[i + 1] == quote)
            ++i; // stands for one letter
        else if (text[i] == quote)
            broken += std::exchange(isOpen, false) ? 1 : 0;
    }
    return broken > others;
}

Fit bestDelimiter(const QByteArray &head, CsvForm &form)
{
    Fit best;
    best.share = std::numeric_limits<int>::min();
    for (const char delimiter : delimiters) {
        CsvForm candidate = form;
        candidate.delimiter = delimiter;
        const Fit fit = fitOf(head, candidate);
        if (fit.isBetterThan(best)) {
            best = fit;
            form = candidate;
        }
    }
    return best;
}

} // namespace

CsvForm guessedCsvForm(QByteArrayView head)
{
    CsvForm form;
    form.encoding = guessedEncoding(head);
    const QByteArray text = form.encoding.startsWith("UTF-") && form.encoding != "UTF-8" ? head.toByteArray()
                                                                                         : wholeLines(head);
    Fit best = bestDelimiter(text, form);
    CsvForm single = form;
    single.quote = '\'';
    const Fit withSingle = bestDelimiter(text, single);
    if (isUsed(text, single.delimiter, '\'') && !isUsed(text, form.delimiter, '"') &&
        withSingle.share >= best.share)
        return single;
    CsvForm without = form;
    without.quote = '\0';
    if (best.hasProblems && bestDelimiter(text, without).share > best.share &&
        isLetter(text, without.delimiter, form.quote))
        return without;
    return form;
}

} // namespace plumbline
