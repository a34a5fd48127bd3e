// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvrecords.h"

#include <QCoreApplication>

#include <csv.h>

#include <cstring>
#include <limits>

namespace plumbline {

namespace {

constexpr size_t mostFields = 4096;
constexpr qint64 longestRecord = 16 * 1024 * 1024;
constexpr qint64 mostLines = 10'000;
constexpr size_t blockOfField = 64 * 1024;
/// Stands nowhere in UTF-8.
constexpr unsigned char noQuote = 0xff;
/// What a decoder puts for bytes that mean nothing.
const QByteArrayView replacement("\xef\xbf\xbd");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvRecords)
};

} // namespace

CsvRecords::CsvRecords(TextLines &lines, const CsvForm &form, const QString &path)
    : m_lines(lines)
    , m_path(path)
    , m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), CSV_STRICT);
    csv_set_space_func(m_parser.get(), [](unsigned char) { return 0; });
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(form.delimiter));
    csv_set_quote(m_parser.get(), form.quote == '\0' ? noQuote : static_cast<unsigned char>(form.quote));
    csv_set_blk_size(m_parser.get(), blockOfField);
}

CsvRecords::~CsvRecords()
{
    csv_free(m_parser.get());
}

CsvRecords::Step CsvRecords::next()
{
    for (;;) {
        switch (m_lines.next()) {
        case TextLines::Step::Line: {
            const Step step = take(m_lines.line());
            if (step == Step::End)
                continue;
            return step;
        }
        case TextLines::Step::TooLong:
            if (m_isPending)
                return unclosed(Words::tr("The quote that opens on this line is not closed."));
            m_error =
                errorAt(m_lines.number(),
                        Words::tr("The line is longer than %1 MB and was skipped.").arg(longestRecord >> 20));
            return Step::Problem;
        case TextLines::Step::End:
            return atEnd();
        case TextLines::Step::Failed:
            m_error = m_lines.failure();
            return Step::Failed;
        }
    }
}

/// End: the record goes on, or has no content.
CsvRecords::Step CsvRecords::take(QByteArrayView line)
{
    if (!m_isPending)
        beginRecord();
    const size_t fields = m_ends.size();
    noteFlaws(line);
    const bool isRight = feed(line) && (line.endsWith('\n') || line.endsWith('\r') || feed("\n"));
    if (!m_isPending || m_ends.size() > fields)
        m_opened = m_lines.mark();
    if (!isRight)
        return unclosed(Words::tr("Behind the quote that closes a field, the field goes on. A quote may be "
                                  "missing, or be one too many."));
    if (m_isComplete)
        return finishRecord();
    if (m_ends.empty() && m_parser->entry_pos == 0 && !m_parser->quoted)
        return Step::End; // a blank line
    m_isPending = true;
    if (m_lines.number() - m_row.number >= mostLines || m_lines.mark().behind - m_recordStart > longestRecord)
        return unclosed(
            Words::tr("The quote that opens on this line is not closed within %1 lines.").arg(mostLines));
    return Step::End;
}

void CsvRecords::beginRecord()
{
    m_lines.keep();
    m_text.clear();
    m_ends.clear();
    m_hasFlaw = m_isComplete = m_isTooWide = false;
    m_row.number = m_lines.number();
    m_recordStart = m_lines.mark().behind;
}

/// False: libcsv cannot go on.
bool CsvRecords::feed(QByteArrayView bytes)
{
    csv_parser *parser = m_parser.get();
    const auto size = static_cast<size_t>(bytes.size());
    size_t done = csv_parse(parser, bytes.data(), size, onField, onRecord, this);
    while (done < size && csv_error(parser) == CSV_EPARSE && !parser->quoted) {
        csv_set_opts(parser, 0); // a quote within an unquoted field, for once
        done += csv_parse(parser, bytes.data() + done, 1, onField, onRecord, this);
        csv_set_opts(parser, CSV_STRICT);
        done += csv_parse(parser, bytes.data() + done, size - done, onField, onRecord, this);
    }
    return done == size;
}

void CsvRecords::onField(void *bytes, size_t size, void *self)
{
    auto *records = static_cast<CsvRecords *>(self);
    if (records->m_ends.size() == mostFields) {
        records->m_isTooWide = true;
        return;
    }
    records->m_text.append(static_cast<const char *>(bytes), size);
    records->m_ends.push_back(records->m_text.size());
}

void CsvRecords::onRecord(int, void *self)
{
    static_cast<CsvRecords *>(self)->m_isComplete = true;
}

void CsvRecords::noteFlaws(QByteArrayView line)
{
    if (m_hasFlaw)
        return;
    if (m_lines.mayHaveNul() && line.contains('\0')) {
        m_error = errorAt(m_lines.number(), Words::tr("The line holds NUL bytes, which no text has. The file "
                                                      "is damaged, or of another encoding."));
        m_hasFlaw = true;
    } else if (!line.isValidUtf8() || (m_lines.isTranscoded() && line.contains(replacement))) {
        m_error = errorAt(m_lines.number(), Words::tr("The line holds bytes that are no letters in the "
                                                      "chosen encoding. Choose another one."));
        m_hasFlaw = true;
    }
}

CsvRecords::Step CsvRecords::finishRecord()
{
    m_isPending = false;
    m_lines.release();
    if (m_isTooWide && !m_hasFlaw) {
        m_error = errorAt(m_row.number, Words::tr("The row has more than %1 fields, the limit here. Is the "
                                                  "delimiter right?")
                                            .arg(mostFields));
        m_hasFlaw = true;
    }
    if (m_hasFlaw)
        return Step::Problem;
    if (m_text.empty())
        return Step::End;
    m_cells.resize(m_ends.size());
    size_t start = 0;
    for (size_t i = 0; i < m_ends.size(); ++i) {
        const size_t size = m_ends[i] - start;
        m_cells[i].kind = size == 0 ? SourceCell::Kind::Missing : SourceCell::Kind::Text;
        m_cells[i].text = QByteArrayView(m_text.data() + start, static_cast<qsizetype>(size));
        start = m_ends[i];
    }
    m_row.cells = m_cells;
    return Step::Row;
}

/// Goes on with the line behind the quote.
CsvRecords::Step CsvRecords::unclosed(const QString &sentence)
{
    m_error = errorAt(m_opened.number, sentence);
    m_lines.returnTo(m_opened);
    m_lines.release();
    m_isPending = false;
    csv_fini(m_parser.get(), nullptr, nullptr, nullptr);
    return Step::Problem;
}

CsvRecords::Step CsvRecords::atEnd()
{
    const bool isCut = m_isPending && !m_lines.isStopped();
    return isCut ? unclosed(Words::tr("The quote that opens on this line is not closed up to the end "
                                      "of the file."))
                 : Step::End;
}

Error CsvRecords::errorAt(qint64 line, const QString &sentence) const
{
    const auto shown = static_cast<int>(qMin<qint64>(line, std::numeric_limits<int>::max()));
    return {Error::Kind::RuleBroken, sentence, {m_path, shown, {}}};
}

} // namespace plumbline
