// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cellparser.h"

#include "facts/days.h"
#include "facts/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

/// Whole numbers beyond this are not exact in a double.
constexpr double largestInteger = 9007199254740992.0;
/// As the reader of dataset files has them.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestSlug = 200;
constexpr double largestValue = 1e21;

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

ParsedCell cell(const Cell &value)
{
    return {value, {}};
}

ParsedCell problem(const QString &sentence)
{
    return {{}, sentence};
}

ParsedCell parseNumber(const QString &text)
{
    if (const auto value = readNumber(text))
        return cell(*value);
    return problem(Words::tr("\"%1\" is not a number in plain decimals, like 600000000 or 0.5.").arg(text));
}

ParsedCell parseInteger(const QString &text)
{
    const auto value = readNumber(text);
    if (!value || *value != std::floor(*value) || std::abs(*value) > largestInteger)
        return problem(Words::tr("\"%1\" is not a whole number.").arg(text));
    return cell(static_cast<qint64>(*value));
}

ParsedCell parseCode(const QString &text, const char *codes)
{
    const QString words = QLatin1String(codes);
    if (words.split(QLatin1Char(' ')).contains(text))
        return cell(text);
    return problem(Words::tr("\"%1\" is not one of: %2.").arg(text, words));
}

ParsedCell parseSlug(const QString &text)
{
    if (isSlug(text))
        return cell(text);
    return problem(Words::tr("\"%1\" is not an identifier of lower-case letters, digits, points and hyphens.")
                       .arg(text));
}

ParsedCell parseDay(const QString &text)
{
    if (readDay(text.toUtf8()))
        return cell(text);
    return problem(Words::tr("\"%1\" is not a day as YYYY-MM-DD.").arg(text));
}

ParsedCell parseMonthDay(const QString &text)
{
    if (readMonthDay(text.toUtf8()))
        return cell(text);
    return problem(
        Words::tr("\"%1\" is no day of any year. Write MM-DD, such as 03-31; 02-29 stands for the last "
                  "day of February.")
            .arg(text));
}

ParsedCell parseText(const PackageColumn &column, const QString &text)
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

bool isMissing(const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text && text->isEmpty());
}

QString problemOfText(const PackageColumn &column, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (std::any_of(utf8.begin(), utf8.end(), isControl))
        return Words::tr("The text holds control characters.");
    const qsizetype longest = column.type == CellType::Slug ? longestSlug : longestText;
    if (utf8.size() > longest)
        return Words::tr("The text is longer than %1 bytes.").arg(longest);
    return parseText(column, text).problem;
}

QString problemOfNumber(const PackageColumn &column, double value)
{
    if (column.type != CellType::Number && column.type != CellType::Integer)
        return Words::tr("The value is not a text.");
    if (column.type == CellType::Integer && value != std::floor(value))
        return Words::tr("The value is not a whole number.");
    return std::abs(value) <= largestValue ? QString()
                                           : Words::tr("The value is not a number that a market could have.");
}

} // namespace

ParsedCell parseField(const PackageColumn &column, const QByteArray &field)
{
    if (!QUtf8StringView(field).isValidUtf8())
        return problem(Words::tr("The text is not valid UTF-8."));
    if (std::any_of(field.begin(), field.end(), isControl))
        return problem(Words::tr("The text holds control characters."));
    if (!field.isEmpty())
        return parseText(column, QString::fromUtf8(field));
    return column.isRequired ? problem(Words::tr("The value is missing.")) : cell({});
}

QString problemOfCell(const PackageColumn &column, const Cell &cell)
{
    if (isMissing(cell))
        return column.isRequired ? Words::tr("The value is missing.") : QString();
    if (const auto *text = std::get_if<QString>(&cell))
        return problemOfText(column, *text);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return problemOfNumber(column, static_cast<double>(*integer));
    return problemOfNumber(column, std::get<double>(cell));
}

} // namespace plumbline
