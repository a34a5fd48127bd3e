// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"

#include "importing/batchqueue.h"
#include "importing/mappingcodec.h"
#include "importing/rowconverter.h"
#include "store/contenthash.h"
#include "store/filestamp.h"
#include "store/sourcetable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <thread>

namespace plumbline {

namespace {

constexpr size_t RowsOfBatch = 2048;
constexpr qint64 MillisecondsOfProgress = 100;
constexpr double MillisecondsOfSecond = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};

/// Reads and converts, on a thread of its own, into a queue. What it found is good to read when
/// the thread has ended.
class Reader
{
public:
    Reader(QString path, const Mapping &mapping, qint64 mostRows, BatchQueue &queue)
        : m_path(std::move(path))
        , m_choice(mapping.choice)
        , m_titleRow(mapping.titleRow)
        , m_titles(mapping.titles)
        , m_converter(mapping)
        , m_mostRows(mostRows)
        , m_queue(queue)
    {
    }

    void run()
    {
        const auto file = fileOfTable(m_path, m_choice);
        const FileStamp before = FileStamp::of(file ? *file : m_path);
        m_problem = readTable(
            m_path, m_choice,
            [this](const SourceRow &row, const ReadPoint &point) { return take(row, point); },
            [this](const Error &error) { m_rowProblems.push_back(asProblem(error)); },
            [this] { return !m_queue.isClosed(); });
        flush();
        if (!m_problem)
            m_problem = m_otherTitles;
        if (!m_problem && !m_queue.isClosed())
            m_problem = file ? hash(*file, before) : Outcome(file.error());
        m_queue.finish();
    }

    const Outcome &problem() const { return m_problem; }
    const QString &sha256() const { return m_sha256; }
    qint64 missingValues() const { return m_converter.missingValues(); }

private:
    bool take(const SourceRow &row, const ReadPoint &point)
    {
        if (row.number == m_titleRow && m_titleRow > 0) {
            m_otherTitles = otherTitles(row);
            if (m_otherTitles)
                return false;
        }
        m_converter.convert(row, m_piece.batch, m_rowProblems);
        if (row.number > m_titleRow) {
            ++m_piece.rows;
            ++m_rows;
        }
        m_piece.point = point;
        const bool isLast = m_mostRows > 0 && m_rows >= m_mostRows;
        if (m_piece.rows < RowsOfBatch && !isLast)
            return true;
        return flush() && !isLast;
    }

    bool flush()
    {
        m_piece.problems = std::exchange(m_rowProblems, {});
        return m_queue.push(std::exchange(m_piece, {}));
    }

    /// A mapping says by places what columns say: for a table with other titles it says nothing.
    Outcome otherTitles(const SourceRow &row) const
    {
        const auto folded = [](const QString &title) { return title.simplified().toCaseFolded(); };
        for (qsizetype column = 0; column < m_titles.size(); ++column) {
            const auto at = static_cast<size_t>(column);
            const QString title = at < row.cells.size() ? QString::fromUtf8(row.cells[at].text) : QString();
            if (folded(title) != folded(m_titles[column]))
                return Error{Error::Kind::Usage,
                             Words::tr("The mapping is for a table with other titles: its column %1 is “%2”, "
                                       "here it is “%3”. Nothing was imported.")
                                 .arg(column + 1)
                                 .arg(m_titles[column].simplified(), title.simplified()),
                             {m_path, static_cast<int>(row.number), {}}};
        }
        return {};
    }

    static RowProblem asProblem(const Error &error) { return {error.place.line, 0, {}, {}, error.sentence}; }

    /// After reading, while the other thread still writes.
    Outcome hash(const QString &file, const FileStamp &before)
    {
        const auto content = contentHash(file, [this] { return !m_queue.isClosed(); });
        if (!content)
            return content.error();
        m_sha256 = QString::fromLatin1(content->toHex());
        if (FileStamp::of(file) == before)
            return {};
        return Error{Error::Kind::Damaged,
                     Words::tr("The file changed while it was read. Nothing was imported; try again when it "
                               "rests."),
                     {m_path, 0, {}}};
    }

    QString m_path;
    TableChoice m_choice;
    qint64 m_titleRow;
    QStringList m_titles;
    Outcome m_otherTitles;
    RowConverter m_converter;
    qint64 m_mostRows;
    BatchQueue &m_queue;
    ImportPiece m_piece;
    std::vector<RowProblem> m_rowProblems;
    qint64 m_rows = 0;
    Outcome m_problem;
    QString m_sha256;
};

ImportedTable tableOf(const QString &path, const Mapping &mapping)
{
    return {QFileInfo(path).fileName(), formatCode(mapping.choice.format), mapping.choice.table,
            mapping.titles, QString::fromUtf8(toJson(mapping))};
}

/// Tells now and then how far it is.
class Teller
{
public:
    explicit Teller(const std::function<bool(const ImportProgress &)> &progress) : m_progress(progress)
    {
        m_time.start();
        m_sinceTold.start();
    }

    bool tell(const ImportResult &result, const ReadPoint &point)
    {
        if (!m_progress || m_sinceTold.elapsed() < MillisecondsOfProgress)
            return true;
        m_sinceTold.restart();
        ImportProgress now;
        now.rows = result.rows;
        now.rowsPerSecond = static_cast<double>(result.rows) / std::max(seconds(), 1 / MillisecondsOfSecond);
        if (point.total > 0 && point.done > 0) {
            now.share = std::min(1.0, static_cast<double>(point.done) / static_cast<double>(point.total));
            now.secondsLeft = seconds() * (1 - now.share) / now.share;
        }
        return m_progress(now);
    }

    double seconds() const { return static_cast<double>(m_time.elapsed()) / MillisecondsOfSecond; }

private:
    const std::function<bool(const ImportProgress &)> &m_progress;
    QElapsedTimer m_time;
    QElapsedTimer m_sinceTold;
};

void listProblems(ImportResult &result, std::vector<RowProblem> problems)
{
    result.problemCount += static_cast<qint64>(problems.size());
    for (RowProblem &problem : problems) {
        if (result.problems.size() < MostListedProblems)
            result.problems.push_back(std::move(problem));
    }
}

/// Until the queue is empty and the reader has ended, or something fails.
Outcome write(BatchQueue &queue, ImportWriter &writer, ImportResult &result, Teller &teller)
{
    while (auto piece = queue.pop()) {
        if (auto problem = writer.add(piece->batch))
            return problem;
        result.rows += static_cast<qint64>(piece->rows);
        listProblems(result, std::move(piece->problems));
        if (!teller.tell(result, piece->point)) {
            result.isCancelled = true;
            return {};
        }
    }
    return {};
}

} // namespace

Result<ImportResult> importTable(const QString &path, const Mapping &mapping, const QString &dataset,
                                 const std::function<bool(const ImportProgress &)> &progress,
                                 const ImportLimits &limits)
{
    if (const auto lacking = lacks(mapping); !lacking.empty())
        return Error{Error::Kind::Usage, lacking.front().sentence, {path, 0, {}}};
    ImportResult result;
    Teller teller(progress);
    auto writer = ImportWriter::begin(dataset, tableOf(path, mapping), limits.isRecorded);
    if (!writer)
        return writer.error();
    BatchQueue queue;
    Reader reader(path, mapping, limits.mostRows, queue);
    std::thread thread([&reader] { reader.run(); });
    Outcome problem = write(queue, *writer, result, teller);
    queue.close();
    thread.join();
    if (!problem)
        problem = reader.problem();
    if (result.isCancelled)
        return result;
    if (problem)
        return *problem;
    result.missingValues = reader.missingValues();
    const auto counts = writer->commit(reader.sha256());
    if (!counts)
        return counts.error();
    result.counts = *counts;
    result.changeset = writer->changeset();
    result.seconds = teller.seconds();
    return result;
}

} // namespace plumbline
