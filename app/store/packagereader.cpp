// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagereader.h"

#include "facts/days.h"
#include "facts/numbers.h"
#include "store/csvreader.h"
#include "store/datasetwriter.h"
#include "store/packagedescriptor.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

/// Whole numbers beyond this are not exact in a double.
constexpr double largestInteger = 9007199254740992.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageReader)
};

bool isSlug(const QString &text)
{
    const auto isLetterOrDigit = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return isLetterOrDigit(text.front()) && std::all_of(text.begin(), text.end(), [&](QChar c) {
               return isLetterOrDigit(c) || c == u'.' || c == u'-' || c == u'_';
           });
}

/// Line feeds and tabs are part of a text.
bool isControl(char byte)
{
    constexpr char firstPrintable = 0x20;
    return byte >= 0 && byte < firstPrintable && byte != '\n' && byte != '\t';
}

/// The cell, or the sentence that says what is wrong with it.
struct Parsed {
    Cell cell;
    QString problem;
};

Parsed cell(const Cell &value)
{
    return {value, {}};
}

Parsed problem(const QString &sentence)
{
    return {{}, sentence};
}

Parsed parseNumber(const QString &text)
{
    if (const auto value = readNumber(text))
        return cell(*value);
    return problem(Words::tr("\"%1\" is not a number in plain decimals, like 600000000 or 0.5.").arg(text));
}

Parsed parseInteger(const QString &text)
{
    const auto value = readNumber(text);
    if (!value || *value != std::floor(*value) || std::abs(*value) > largestInteger)
        return problem(Words::tr("\"%1\" is not a whole number.").arg(text));
    return cell(static_cast<qint64>(*value));
}

Parsed parseCode(const QString &text, const char *codes)
{
    const QString words = QLatin1String(codes);
    if (words.split(QLatin1Char(' ')).contains(text))
        return cell(text);
    return problem(Words::tr("\"%1\" is not one of: %2.").arg(text, words));
}

Parsed parseSlug(const QString &text)
{
    if (isSlug(text))
        return cell(text);
    return problem(Words::tr("\"%1\" is not an identifier of lower-case letters, digits, points and hyphens.")
                       .arg(text));
}

Parsed parseDay(const QString &text)
{
    if (readDay(text.toUtf8()))
        return cell(text);
    return problem(Words::tr("\"%1\" is not a day as YYYY-MM-DD.").arg(text));
}

Parsed parseMonthDay(const QString &text)
{
    if (readMonthDay(text.toUtf8()))
        return cell(text);
    return problem(
        Words::tr("\"%1\" is no day of any year. Write MM-DD, such as 03-31; 02-29 stands for the last "
                  "day of February.")
            .arg(text));
}

Parsed parseCell(const PackageColumn &column, const QString &text)
{
    switch (column.type) {
    case CellType::Number:
        return parseNumber(text);
    case CellType::Integer:
        return parseInteger(text);
    case CellType::Code:
        return parseCode(text, column.codes);
    case CellType::Slug:
        return parseSlug(text);
    case CellType::Day:
        return parseDay(text);
    case CellType::MonthDay:
        return parseMonthDay(text);
    case CellType::Text:
        break;
    }
    return cell(text);
}

/// The rows of one CSV file on their way into the dataset.
class TableReader
{
public:
    TableReader(const PackageTable &table, QString path) : m_table(table), m_path(std::move(path)) {}

    Outcome announceTo(DatasetWriter &writer)
    {
        return forEachRow([&](const CsvRecord &, const Row &cells) {
            writer.announce(m_table, std::get<QString>(cells.front()));
            return Outcome();
        });
    }

    Outcome copyTo(DatasetWriter &writer)
    {
        return forEachRow([&](const CsvRecord &record, const Row &cells) {
            Outcome problem = writer.add(m_table, cells);
            // Trouble with the target keeps its own place.
            if (problem && problem->kind == Error::Kind::RuleBroken)
                problem->place = {m_path, record.line, problem->place.row};
            return problem;
        });
    }

private:
    Outcome forEachRow(const std::function<Outcome(const CsvRecord &, const Row &)> &take)
    {
        bool hasHeader = false;
        const auto problem = readCsv(m_path, [&](const CsvRecord &record) -> Outcome {
            if (!std::exchange(hasHeader, true))
                return checkHeader(record);
            const auto cells = parse(record);
            return cells ? take(record, *cells) : Outcome(cells.error());
        });
        if (!problem && !hasHeader)
            return failure(1, {}, Words::tr("The first line must name the columns."));
        return problem;
    }

    Outcome checkHeader(const CsvRecord &record) const
    {
        QStringList names;
        for (const QByteArray &field : record.fields)
            names << QString::fromUtf8(field);
        if (names == m_table.columnNames())
            return {};
        return failure(
            record.line, {},
            Words::tr("The columns must be: %1.").arg(m_table.columnNames().join(QLatin1Char(','))));
    }

    Result<Row> parse(const CsvRecord &record) const
    {
        if (record.fields.size() != m_table.columns.size())
            return failure(record.line, {},
                           (record.fields.size() == 1 ? Words::tr("The record has %1 field instead of %2.")
                                                      : Words::tr("The record has %1 fields instead of %2."))
                               .arg(record.fields.size())
                               .arg(m_table.columns.size()));
        Row cells;
        for (size_t index = 0; index < record.fields.size(); ++index) {
            const PackageColumn &column = m_table.columns[index];
            const Parsed parsed = parseField(column, record.fields[index]);
            if (!parsed.problem.isEmpty())
                return failure(record.line, QLatin1String(column.name), parsed.problem);
            cells.push_back(parsed.cell);
        }
        return cells;
    }

    static Parsed parseField(const PackageColumn &column, const QByteArray &field)
    {
        if (!QUtf8StringView(field).isValidUtf8())
            return problem(Words::tr("The text is not valid UTF-8."));
        if (std::any_of(field.begin(), field.end(), isControl))
            return problem(Words::tr("The text holds control characters."));
        if (!field.isEmpty())
            return parseCell(column, QString::fromUtf8(field));
        return column.isRequired ? problem(Words::tr("The value is missing.")) : cell({});
    }

    Error failure(int line, const QString &column, const QString &sentence) const
    {
        return {Error::Kind::RuleBroken, sentence, {m_path, line, column}};
    }

    const PackageTable &m_table;
    QString m_path;
};

bool refersToItself(const PackageTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&table](const PackageColumn &column) {
        return column.refersTo && qstrcmp(column.refersTo, table.name) == 0;
    });
}

} // namespace

Outcome compilePackage(const QString &folder, const QString &file)
{
    const auto package = readPackageDescriptor(QDir(folder).filePath(QStringLiteral("datapackage.json")));
    if (!package)
        return package.error();
    auto writer = DatasetWriter::create(file, package->heading);
    if (!writer)
        return writer.error();
    for (const PackageTable &table : packageTables()) {
        if (!package->paths.contains(QLatin1String(table.name)))
            continue;
        TableReader reader(table, QDir(folder).filePath(package->paths.value(QLatin1String(table.name))));
        if (refersToItself(table)) {
            if (auto problem = reader.announceTo(*writer))
                return problem;
        }
        if (auto problem = reader.copyTo(*writer))
            return problem;
    }
    return writer->finish();
}

} // namespace plumbline
