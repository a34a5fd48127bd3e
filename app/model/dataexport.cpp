// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataexport.h"

#include "facts/codes.h"
#include "facts/days.h"
#include "model/csvmetadata.h"
#include "model/passagecells.h"
#include "store/csvwriter.h"
#include "store/safefile.h"
#include "store/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

constexpr CodeTable<DataFormat, 2> formatCodes = {{
    {DataFormat::Csv, "csv"},
    {DataFormat::Xlsx, "xlsx"},
}};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

using RowSink = std::function<bool(const Row &)>;

/// Columns that have a date, where it is a day.
QStringList dateColumns()
{
    return {QStringLiteral("period_start"), QStringLiteral("period_end"), QStringLiteral("asserted_on"),
            QStringLiteral("published_from"), QStringLiteral("published_to")};
}

/// Those that had not been published for sure by a day; none without a day.
QSet<QString> laterArticles(const Dataset &dataset, QDate day)
{
    QSet<QString> later;
    for (const Article &article : dataset.tables().articles) {
        if (day.isValid() && (article.published.isNull() || article.published.last() > day))
            later.insert(article.id);
    }
    return later;
}

/// Of imported rows, those of a later time: see knownOn().
class LaterRows
{
public:
    explicit LaterRows(QDate day)
        : m_day(day)
        , m_file(DatasetFile::statementColumns().size())
        , m_asserted(DatasetFile::statementColumns().indexOf(QStringLiteral("asserted_on")))
        , m_periodEnd(DatasetFile::statementColumns().indexOf(QStringLiteral("period_end")))
    {
    }

    bool has(const Row &cells) const
    {
        if (!m_day.isValid() || text(cells, m_file).isEmpty())
            return false;
        const QString asserted = text(cells, m_asserted).section(u'/', -1);
        const QDate known =
            QDate::fromString(asserted.isEmpty() ? text(cells, m_periodEnd) : asserted, Qt::ISODate);
        return !known.isValid() || known > m_day;
    }

private:
    static QString text(const Row &cells, qsizetype column)
    {
        const auto *found = std::get_if<QString>(&cells[static_cast<size_t>(column)]);
        return found ? *found : QString();
    }

    QDate m_day;
    qsizetype m_file;
    qsizetype m_asserted;
    qsizetype m_periodEnd;
};

Outcome statementRows(const DataExport &what, DatasetFile &file, const RowSink &row)
{
    const auto factColumn =
        static_cast<size_t>(DatasetFile::statementColumns().indexOf(QStringLiteral("fact_id")));
    QSet<QString> wanted;
    for (const int fact : what.facts)
        wanted.insert(what.dataset->fact(fact).id().text());
    const auto articleColumn =
        static_cast<size_t>(DatasetFile::statementColumns().indexOf(QStringLiteral("article_id")));
    const QSet<QString> later = laterArticles(*what.dataset, what.knownOn);
    const LaterRows laterRows(what.knownOn);
    return file.statementRowsWithOrigins([&](const Row &cells) {
        const auto *fact = std::get_if<QString>(&cells[factColumn]);
        const auto *article = std::get_if<QString>(&cells[articleColumn]);
        return !fact || !wanted.contains(*fact) || (article && later.contains(*article)) ||
               laterRows.has(cells) || row(cells);
    });
}

/// Each row ends with the note on its fact.
Outcome eachRow(const DataExport &what, DatasetFile &file, const RowSink &row)
{
    const auto factColumn = static_cast<size_t>(exportColumns(what.grain).indexOf(QStringLiteral("fact_id")));
    const RowSink withNote = [&](const Row &cells) {
        Row noted = cells;
        const auto *fact = std::get_if<QString>(&cells[factColumn]);
        noted.push_back(textCell(fact ? what.notes.value(FactId(*fact)) : QString()));
        return row(noted);
    };
    if (what.grain == DataGrain::Statements)
        return statementRows(what, file, withNote);
    return factRows({what.dataset, what.facts, what.computed, file, what.copies, what.currency}, withNote);
}

/// Passes rows on, counts them, and stops when the reader cancels.
class Counter
{
public:
    Counter(const DataProgress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    bool isCancelled() const { return m_isCancelled; }
    bool goesOn()
    {
        m_isCancelled = m_progress && !m_progress(++m_done, m_total);
        return !m_isCancelled;
    }

private:
    const DataProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_isCancelled = false;
};

Outcome writeCsv(const QString &path, const DataExport &what, DatasetFile &file, Counter &counter)
{
    Outcome problem;
    const auto writeRows = [&](QIODevice &device) {
        CsvWriter csv(device, what.hasByteOrderMark ? CsvWriter::Dialect::ExportWithMark
                                                    : CsvWriter::Dialect::Export);
        bool isWritten = csv.write(exportColumns(what.grain));
        if (isWritten)
            problem = eachRow(what, file,
                              [&](const Row &row) { return isWritten = counter.goesOn() && csv.write(row); });
        return isWritten && !problem;
    };
    const auto writeMetadata = [&](QIODevice &device) {
        const QByteArray json = csvMetadata(what, QFileInfo(path).fileName());
        return device.write(json) == json.size();
    };
    const Outcome written = what.hasMetadata
                                ? writeFiles({{path, writeRows}, {csvMetadataPath(path), writeMetadata}})
                                : writeFile(path, writeRows);
    if (counter.isCancelled())
        return {};
    return problem ? problem : written;
}

/// The imported tables stand in a sheet of their own, for they have other columns.
void writeTables(XlsxWriter &xlsx, const Dataset &dataset, const std::set<SourceIndex> &tables)
{
    if (tables.empty())
        return;
    xlsx.startTable(Words::tr("Tables"),
                    QStringLiteral("source_file,source_table,format,source_sha256").split(u','), {});
    for (const SourceIndex index : tables) {
        const Source &table = dataset.source(index);
        xlsx.write(Row{textCell(table.fileName), textCell(table.tableName), textCell(table.format),
                       textCell(table.sha256)});
    }
}

/// Below what was chosen, one row per article that the facts come from.
void writeSources(XlsxWriter &xlsx, const DataExport &what)
{
    xlsx.startTable(Words::tr("Sources"),
                    QStringLiteral("article_id,title,publisher,author,published_from,published_to,language,"
                                   "address,sha256,note")
                        .split(QLatin1Char(',')),
                    dateColumns());
    const FactSources sources = sourcesOf(what);
    for (const ArticleIndex index : sources.articles) {
        const Article &article = what.dataset->article(index);
        xlsx.write(Row{textCell(article.id), textCell(article.title), textCell(article.publisher),
                       textCell(article.author), textCell(formatDay(article.published.first())),
                       textCell(formatDay(article.published.last())), textCell(article.language),
                       textCell(article.address), textCell(article.sha256), textCell(article.note)});
    }
    writeTables(xlsx, *what.dataset, sources.tables);
}

void writeAbout(XlsxWriter &xlsx, const DataExport &what)
{
    xlsx.startSheet(Words::tr("About"));
    for (const NamedText &line : what.about)
        xlsx.write(Row{textCell(line.name), textCell(line.text)});
}

Outcome writeXlsx(const QString &path, const DataExport &what, DatasetFile &file, Counter &counter)
{
    Result<XlsxWriter> xlsx = XlsxWriter::create(path);
    if (!xlsx)
        return xlsx.error();
    xlsx->setProperties(what.dataset->tables().title, aboutText(what),
                        QStringLiteral("Plumbline ") + QCoreApplication::applicationVersion());
    const QString name = what.grain == DataGrain::Facts ? Words::tr("Facts") : Words::tr("Statements");
    xlsx->startTable(name, exportColumns(what.grain), dateColumns());
    const Outcome problem =
        eachRow(what, file, [&](const Row &row) { return counter.goesOn() && xlsx->write(row); });
    if (problem || counter.isCancelled())
        return problem;
    writeSources(*xlsx, what);
    writeAbout(*xlsx, what);
    return xlsx->finish();
}

/// Those with a row, and what the computed values come from.
std::set<int> citedFacts(const DataExport &what)
{
    std::set<int> cited(what.facts.begin(), what.facts.end());
    for (const Derivation &value : what.grain == DataGrain::Facts ? what.computed : std::vector<Derivation>())
        cited.insert({value.first, value.second});
    return cited;
}

} // namespace

QStringList exportColumns(DataGrain grain)
{
    const QStringList columns = grain == DataGrain::Facts ? factColumns()
                                                          : DatasetFile::statementColumns() + originColumns();
    return columns + QStringList{QStringLiteral("note")};
}

FactSources sourcesOf(const DataExport &what)
{
    FactSources found;
    for (const int fact : citedFacts(what))
        found.add(*what.dataset, fact);
    return found;
}

QString aboutText(const DataExport &what)
{
    QStringList lines;
    for (const NamedText &line : what.about)
        lines << line.name + QStringLiteral(": ") + line.text;
    return lines.join(QStringLiteral(". "));
}

QString code(DataFormat format)
{
    return codeOf(formatCodes, format);
}

std::optional<DataFormat> dataFormatFromCode(QStringView code)
{
    return valueOf(formatCodes, code);
}

qint64 rowCount(const DataExport &what)
{
    if (what.grain == DataGrain::Facts)
        return static_cast<qint64>(what.facts.size() + what.computed.size());
    qint64 rows = 0;
    for (const int fact : what.facts) {
        for (const Statement &statement : what.dataset->fact(fact).statements())
            rows += std::max<qint64>(1, statement.evidenceCount);
    }
    return rows;
}

Outcome writeData(const QString &path, const DataExport &what, DatasetFile &file,
                  const DataProgress &progress)
{
    Counter counter(progress, rowCount(what));
    return what.format == DataFormat::Csv ? writeCsv(path, what, file, counter)
                                          : writeXlsx(path, what, file, counter);
}

} // namespace plumbline
