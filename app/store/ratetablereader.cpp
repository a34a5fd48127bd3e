// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ratetablereader.h"

#include "facts/days.h"
#include "facts/numbers.h"
#include "store/csvreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr int MostRows = 200'000;
constexpr qsizetype LongestCell = 1000;
constexpr qsizetype LongestNumber = 40;
/// Of a cell that makes no sense, in its message.
constexpr qsizetype ShownCharacters = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateTableReader)
};

enum Column { When, Base, Quote, Rate, Source };
constexpr std::array ColumnNames = {"date", "base", "quote", "rate", "source"};
using Places = std::array<int, ColumnNames.size()>;

QString shown(const QByteArray &cell)
{
    QString text = QString::fromUtf8(cell);
    for (QChar &letter : text) {
        if (!letter.isPrint())
            letter = QChar::ReplacementCharacter;
    }
    return text.size() > ShownCharacters ? text.left(ShownCharacters) + QStringLiteral("…") : text;
}

/// -1 where the first line does not name it.
Places placesIn(const CsvRecord &first)
{
    Places places;
    places.fill(-1);
    for (size_t i = 0; i < first.fields.size(); ++i) {
        QByteArray name = first.fields[i].trimmed().toLower();
        if (name == "period")
            name = ColumnNames[When];
        const auto known = std::find(ColumnNames.begin(), ColumnNames.end(), name);
        if (known != ColumnNames.end())
            places[static_cast<size_t>(known - ColumnNames.begin())] = static_cast<int>(i);
    }
    return places;
}

bool isComplete(const Places &places)
{
    return std::find(places.begin(), places.end(), -1) == places.end();
}

/// The columns that the first line does not name; empty where it names none, which is then no such line.
QStringList missingNames(const CsvRecord &first)
{
    const Places places = placesIn(first);
    QStringList missing;
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            missing << QLatin1String(ColumnNames[i]);
    }
    return missing.size() == static_cast<qsizetype>(places.size()) ? QStringList() : missing;
}

/// What is wrong with the first line, as far as that can be told.
QString sentenceOfFirstLine(const CsvRecord &first)
{
    const QByteArray all = first.fields.empty() ? QByteArray() : first.fields.front();
    if (all.startsWith("\xff\xfe") || all.startsWith("\xfe\xff") || all.contains('\0'))
        return Words::tr("This is UTF-16 or no text at all. Save the table as CSV in UTF-8.");
    const QString names =
        Words::tr("The first line must name the columns date (or period), base, quote, rate "
                  "and source, with commas between.");
    if (first.fields.size() == 1 && (all.contains(';') || all.contains('\t')))
        return names + QLatin1Char(' ') + Words::tr("Here they are parted by something else.");
    if (const QStringList missing = missingNames(first); !missing.isEmpty())
        return names + QLatin1Char(' ') + Words::tr("Missing: %1.").arg(missing.join(Words::tr(", ")));
    return names;
}

QString sentenceOfSize()
{
    return Words::tr("A table of rates has at most %1 MB.").arg(LargestFile / (1024 * 1024));
}

double precisionOf(const QByteArray &number)
{
    const qsizetype point = number.indexOf('.');
    const qsizetype decimals = point < 0 ? 0 : number.size() - point - 1;
    return 0.5 * std::pow(10.0, -static_cast<double>(decimals));
}

/// Takes record by record.
class Reader
{
public:
    explicit Reader(const QString &path) { m_table.path = path; }

    Outcome take(const CsvRecord &record)
    {
        if (!m_hasFirst)
            return takeFirst(record);
        if (m_table.rows == MostRows)
            return error(record.line, Words::tr("A table of rates has at most %1 rows.").arg(MostRows));
        for (const QByteArray &field : record.fields)
            m_bytes += field.size();
        if (m_bytes > LargestFile) // a file may grow while it is read
            return error(record.line, sentenceOfSize());
        ++m_table.rows;
        const QString problem = addRow(record);
        if (!problem.isEmpty())
            m_table.problems.push_back(error(record.line, problem));
        return {};
    }

    bool hasFirst() const { return m_hasFirst; }
    RateTable &table() { return m_table; }

private:
    Error error(int line, const QString &sentence) const
    {
        return {Error::Kind::RuleBroken, sentence, {m_table.path, line, {}}};
    }

    Outcome takeFirst(const CsvRecord &record)
    {
        m_places = placesIn(record);
        if (!isComplete(m_places))
            return error(record.line, sentenceOfFirstLine(record));
        m_hasFirst = true;
        m_cells = record.fields.size();
        return {};
    }

    /// Empty, or what is wrong.
    QString addRow(const CsvRecord &record)
    {
        if (record.fields.size() != m_cells)
            return Words::tr("This row has %1 cells, the first line names %2 columns.")
                .arg(record.fields.size())
                .arg(m_cells);
        const auto cell = [&](Column column) {
            return record.fields[static_cast<size_t>(m_places[column])].trimmed();
        };
        for (const Column column : {When, Base, Quote, Rate, Source}) {
            if (const QString problem = problemOfText(cell(column)); !problem.isEmpty())
                return problem;
        }
        TableRate rate;
        rate.line = record.line;
        rate.when = readPeriod(cell(When));
        if (rate.when.isNull())
            return Words::tr(
                       "“%1” is no day and no period. Write 2019-07-21, 2019-07, 2019-Q3, 2019-H2, 2019 or "
                       "2019-04-01/2020-03-31.")
                .arg(shown(cell(When)));
        const auto number = cell(Rate).size() > LongestNumber ? std::nullopt
                                                              : readNumber(QString::fromLatin1(cell(Rate)));
        if (!number)
            return Words::tr("“%1” is not a number. Write the rate in plain decimals with a point: 6.9006.")
                .arg(shown(cell(Rate)));
        rate.base = QString::fromUtf8(cell(Base)).toUpper();
        rate.quote = QString::fromUtf8(cell(Quote)).toUpper();
        rate.rate = *number;
        rate.precision = precisionOf(cell(Rate));
        rate.source = QString::fromUtf8(cell(Source));
        m_table.rates.push_back(rate);
        return {};
    }

    static QString problemOfText(const QByteArray &cell)
    {
        if (cell.size() > LongestCell)
            return Words::tr("A cell is longer than %1 bytes.").arg(LongestCell);
        if (!QUtf8StringView(cell.data(), cell.size()).isValidUtf8())
            return Words::tr("The text is not valid UTF-8. Save the table as CSV in UTF-8.");
        const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20; };
        return std::any_of(cell.begin(), cell.end(), isControl)
                   ? Words::tr("There is a control character in this row.")
                   : QString();
    }

    RateTable m_table;
    bool m_hasFirst = false;
    Places m_places{};
    size_t m_cells = 0;
    qint64 m_bytes = 0;
};

Outcome checkSize(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() <= LargestFile)
        return {};
    return Error{Error::Kind::TooLarge, sentenceOfSize(), {path, 0, {}}};
}

} // namespace

Result<RateTable> readRateTable(const QString &path)
{
    if (const Outcome problem = checkSize(path))
        return *problem;
    Reader reader(path);
    const Outcome end = readCsv(path, [&reader](const CsvRecord &record) { return reader.take(record); });
    RateTable &table = reader.table();
    if (end && (!reader.hasFirst() || end->kind != Error::Kind::RuleBroken))
        return *end;
    if (!reader.hasFirst())
        return Error{Error::Kind::RuleBroken, sentenceOfFirstLine({}), {path, 0, {}}};
    if (end)
        table.problems.push_back({end->kind,
                                  end->sentence + QLatin1Char(' ') +
                                      Words::tr("What stands above it is used, nothing from here on."),
                                  end->place});
    return table;
}

bool looksLikeRateTable(const QString &path)
{
    if (checkSize(path))
        return false;
    bool isComplete = false;
    const Outcome end = readCsv(path, [&isComplete](const CsvRecord &first) -> Outcome {
        isComplete = plumbline::isComplete(placesIn(first));
        return Error{};
    });
    return isComplete && end;
}

} // namespace plumbline
