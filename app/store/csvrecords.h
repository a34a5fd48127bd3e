// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"
#include "store/textlines.h"

#include <memory>
#include <string>

struct csv_parser;

namespace plumbline {

/// The records of a CSV file in any of its dialects (libcsv): rows that are right, and an
/// error with its line for each that is not. A quote within an unquoted field is a letter;
/// spaces belong to the field; empty fields are missing.
///
/// A field whose quote is not closed ends after a limit, and reading goes on with the line
/// behind the quote, so that one stray quote spoils one row. One thread.
class CsvRecords
{
public:
    enum class Step { Row, Problem, End, Failed };

    CsvRecords(TextLines &lines, const CsvForm &form, const QString &path);
    ~CsvRecords();
    Q_DISABLE_COPY_MOVE(CsvRecords)

    /// Records without content are passed over.
    Step next();
    /// Valid until the next step.
    const SourceRow &row() const { return m_row; }
    /// Of Problem and Failed.
    const Error &error() const { return m_error; }

private:
    static void onField(void *bytes, size_t size, void *self);
    static void onRecord(int, void *self);
    Step take(QByteArrayView line);
    bool feed(QByteArrayView bytes);
    void beginRecord();
    void noteFlaws(QByteArrayView line);
    Step finishRecord();
    Step unclosed(const QString &sentence);
    Step atEnd();
    Error errorAt(qint64 line, const QString &sentence) const;

    TextLines &m_lines;
    QString m_path;
    std::unique_ptr<csv_parser> m_parser;
    std::string m_text; ///< of the fields, one after the other
    std::vector<size_t> m_ends;
    std::vector<SourceCell> m_cells;
    SourceRow m_row;
    Error m_error;
    bool m_hasFlaw = false;   ///< m_error says which
    bool m_isPending = false; ///< a quoted field goes on
    bool m_isComplete = false;
    bool m_isTooWide = false;
    qint64 m_recordStart = 0; ///< bytes
    TextLines::Mark m_opened; ///< the line on which the open quote stands
};

} // namespace plumbline
