// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/celltext.h"

#include "facts/boundsign.h"
#include "facts/figures.h"
#include "facts/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace plumbline {

namespace {

/// Beyond, a cell is a text and no figure.
constexpr qsizetype LongestCell = 80;
constexpr qsizetype LongestDigits = 40;

constexpr std::array MissingWords = {
    "n/a",   "#n/a",          "na",           "n.a.", "null", "none", "nil",    "nan", "n.m.", "nm", "k.a.",
    "k. a.", "not available", "not reported", "tbd",  "无",   "暂无", "不适用", "—",   "–",    "…",  "－"};

/// Of cells, in front of the figure: circa.
constexpr std::array<QStringView, 2> AboutWords = {u"c.", u"ca."};

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

QByteArrayView trimmed(QByteArrayView cell)
{
    while (!cell.isEmpty() && isSpace(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isSpace(cell.back()))
        cell.chop(1);
    return cell;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

double halfOfLastDigit(int decimals, int exponent)
{
    return 0.5 * std::pow(10.0, exponent - decimals);
}

/// The most frequent cells: ASCII digits with a sign and the decimal mark, nothing else.
std::optional<CellValue> readPlain(QByteArrayView cell, const NumberForm &form)
{
    std::array<char, LongestDigits + 2> digits{};
    if (cell.isEmpty() || cell.size() > LongestDigits)
        return {};
    size_t size = 0;
    qsizetype point = -1;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char byte = cell[i];
        if (isDigit(byte) || (byte == '-' && i == 0)) {
            digits[size++] = byte;
        } else if (byte == form.decimal && point < 0) {
            point = i;
            digits[size++] = '.';
        } else {
            return {};
        }
    }
    if (!isDigit(cell.back()) || !isDigit(cell.front() == '-' ? cell.sliced(1).front() : cell.front()))
        return {};
    CellValue read;
    if (std::from_chars(digits.data(), digits.data() + size, read.value).ec != std::errc())
        return {};
    read.value += 0.0; // -0 is 0
    read.precision = halfOfLastDigit(point < 0 ? 0 : static_cast<int>(cell.size() - point - 1), 0);
    return read;
}

bool isGroupMark(QChar letter, char group)
{
    switch (group) {
    case ' ':
        return letter.isSpace();
    case '\'':
        return letter == u'\'' || letter == u'’';
    case '\0':
        return false;
    default:
        return letter == QLatin1Char(group);
    }
}

/// The run of digits and marks in a cell, and what stands around it.
struct Parts {
    QString before;
    QString digits; ///< in English: 1234.5, or 1.5E+09
    QString after;
    int decimals = 0;
};

/// In threes from the right, or in twos before the last three as in India.
bool areGroups(const QStringList &groups)
{
    constexpr qsizetype three = 3;
    constexpr qsizetype two = 2;
    if (groups.size() == 1)
        return !groups.front().isEmpty();
    if (groups.front().isEmpty() || groups.front().size() > three || groups.back().size() != three)
        return false;
    const auto areAll = [&groups](qsizetype size) {
        return std::all_of(groups.begin() + 1, groups.end() - 1,
                           [size](const QString &group) { return group.size() == size; });
    };
    return areAll(three) || (areAll(two) && groups.front().size() <= two);
}

std::optional<Parts> partsOf(const QString &text, const NumberForm &form)
{
    qsizetype first = 0;
    while (first < text.size() && !text[first].isDigit())
        ++first;
    if (first == text.size())
        return {};
    Parts parts;
    // ".5" is half in tables
    const bool startsWithMark = first > 0 && text[first - 1] == QLatin1Char(form.decimal);
    qsizetype at = startsWithMark ? first - 1 : first;
    parts.before = text.left(at);
    QStringList groups = {QString()};
    QString decimals;
    bool isDecimal = false;
    for (; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool digitFollows = at + 1 < text.size() && text[at + 1].isDigit();
        if (letter.isDigit())
            (isDecimal ? decimals : groups.back()) += QString::number(letter.digitValue());
        else if (!isDecimal && letter == QLatin1Char(form.decimal) && digitFollows)
            isDecimal = true;
        else if (!isDecimal && isGroupMark(letter, form.group) && digitFollows)
            groups << QString();
        else
            break;
    }
    parts.after = text.mid(at);
    if (startsWithMark && groups.size() == 1 && groups.front().isEmpty())
        groups.front() = QStringLiteral("0");
    if (!areGroups(groups))
        return {};
    parts.decimals = static_cast<int>(decimals.size());
    parts.digits = groups.join(QString()) + (isDecimal ? QLatin1Char('.') + decimals : QString());
    return parts;
}

/// 1.5E+09, as spreadsheets write it.
std::optional<CellValue> readScientific(const QString &text, const NumberForm &form)
{
    const qsizetype at = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (at < 1)
        return {};
    const auto mantissa = readPlain(text.left(at).toLatin1(), form);
    bool isExponent = false;
    const int exponent = text.mid(at + 1).toInt(&isExponent);
    constexpr int largestExponent = 30;
    if (!mantissa || !isExponent || std::abs(exponent) > largestExponent)
        return {};
    CellValue read = *mantissa;
    read.value *= std::pow(10.0, exponent);
    read.precision *= std::pow(10.0, exponent);
    return read;
}

/// Takes signs of bound and of falls off the text.
struct Signs {
    Bound bound = Bound::Exact;
    bool isNegative = false;
};

Bound takeBound(QString &text)
{
    if (const auto bound = takeBoundSign(text))
        return *bound;
    for (const QStringView word : AboutWords) {
        if (!text.startsWith(word))
            continue;
        text = text.mid(word.size()).trimmed();
        return Bound::About;
    }
    return Bound::Exact;
}

Signs takeSigns(QString &text)
{
    Signs signs;
    signs.bound = takeBound(text);
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        signs.isNegative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    } else if (text.endsWith(u'-') || text.endsWith(u'−')) {
        signs.isNegative = true;
        text.chop(1);
        text = text.trimmed();
    }
    return signs;
}

/// What stands around the digits is read as it would be around those of an article: "1" takes
/// their place, so that its value is the power of ten.
std::optional<Figure> surroundings(const Parts &parts)
{
    const QString text = parts.before + u'1' + parts.after;
    const auto figures = findFigures(text);
    const bool isWhole = figures.size() == 1 && figures.front().start == 0 &&
                         figures.front().end == text.size() && figures.front().digits == u"1";
    return isWhole ? std::optional(figures.front()) : std::nullopt;
}

std::optional<CellValue> readDecorated(const QString &cell, const NumberForm &form)
{
    QString text = cell;
    const Signs signs = takeSigns(text);
    if (auto read = readScientific(text, form); read && signs.bound == Bound::Exact) {
        read->value = signs.isNegative ? -read->value : read->value;
        return read;
    }
    const auto parts = partsOf(text, form);
    if (!parts)
        return {};
    // A sign behind the currency, "$-5", stands in front of it for the reader of articles.
    Parts around = *parts;
    const bool hasMinus = around.before.endsWith(u'-') || around.before.endsWith(u'−');
    if (hasMinus)
        around.before.chop(1);
    const auto figure = surroundings(around);
    if (!figure || (hasMinus && (figure->sign == u'-' || signs.isNegative)))
        return {};
    CellValue read;
    const double power = std::abs(*figure->value);
    const int exponent = static_cast<int>(std::lround(std::log10(power)));
    const auto value = readGroupedNumber(parts->digits, exponent);
    if (!value)
        return {};
    const bool isNegative = signs.isNegative || hasMinus || figure->sign == u'-';
    read.value = isNegative ? -*value : *value;
    read.precision = halfOfLastDigit(parts->decimals, exponent);
    read.unit = figure->unit;
    read.bound = signs.bound;
    read.isScaled = !figure->multiplier.isEmpty();
    return read;
}

} // namespace

bool saysMissing(QByteArrayView cell)
{
    const QByteArrayView text = trimmed(cell);
    if (text.isEmpty())
        return true;
    constexpr qsizetype longestWord = 20;
    if (isDigit(text.front()) || text.size() > longestWord)
        return false;
    if (std::all_of(text.begin(), text.end(), [](char byte) { return byte == '-'; }) ||
        std::all_of(text.begin(), text.end(), [](char byte) { return byte == '.'; }))
        return true;
    const QByteArray word = text.toByteArray().toLower();
    return std::any_of(MissingWords.begin(), MissingWords.end(),
                       [&word](const char *missing) { return word == missing; });
}

std::optional<CellValue> readCell(QByteArrayView cell, const NumberForm &form)
{
    const QByteArrayView text = trimmed(cell);
    if (const auto plain = readPlain(text, form))
        return plain;
    if (saysMissing(text)) {
        CellValue missing;
        missing.isMissing = true;
        return missing;
    }
    if (text.size() > LongestCell)
        return {};
    return readDecorated(QString::fromUtf8(text).trimmed(), form);
}

} // namespace plumbline
