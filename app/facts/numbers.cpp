// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/numbers.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace plumbline {

namespace {

/// The longest plain decimal that is the shortest spelling of a double
/// ("-0." and 323 zeros and 17 digits) is well below this.
constexpr qsizetype MaxCharacters = 400;

/// Beyond, a run of digits is no amount.
constexpr qsizetype LongestFigure = 40;
constexpr qsizetype ThousandsGroup = 3;

bool isAsciiDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool areAsciiDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isPlainDecimal(QStringView text)
{
    if (text.startsWith(QLatin1Char('-')))
        text = text.mid(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.left(point);
    const bool hasLeadingZero = whole.size() > 1 && whole.startsWith(QLatin1Char('0'));
    return areAsciiDigits(whole) && !hasLeadingZero && (point < 0 || areAsciiDigits(text.mid(point + 1)));
}

/// `digits` (at least one, no point), the first of which stands for 10^exponent.
std::string plainFrom(std::string_view digits, int exponent)
{
    const int count = static_cast<int>(digits.size());
    if (exponent < 0)
        return "0." + std::string(static_cast<size_t>(-exponent - 1), '0').append(digits);
    if (exponent >= count - 1)
        return std::string(digits).append(static_cast<size_t>(exponent - count + 1), '0');
    return std::string(digits).insert(static_cast<size_t>(exponent) + 1, 1, '.');
}

/// Without the commas between groups of three; nothing when they stand elsewhere.
std::optional<QString> ungrouped(QStringView whole)
{
    const auto groups = whole.split(QLatin1Char(','));
    const bool areThrees = std::all_of(groups.begin() + 1, groups.end(),
                                       [](QStringView group) { return group.size() == ThousandsGroup; });
    if (groups.size() > 1 && (!areThrees || groups.front().size() > ThousandsGroup))
        return {};
    return whole.toString().remove(QLatin1Char(','));
}

QString withAsciiDigits(QString text)
{
    for (QChar &character : text) {
        if (isNumberDigit(character))
            character = QLatin1Char(static_cast<char>('0' + character.digitValue()));
    }
    return text;
}

std::optional<double> finite(const QByteArray &ascii, std::chars_format format)
{
    double value = 0;
    const auto [end, error] = std::from_chars(ascii.begin(), ascii.end(), value, format);
    const bool isRead = error == std::errc() && end == ascii.end() && std::isfinite(value);
    return isRead ? std::optional(value == 0 ? 0 : value) : std::nullopt;
}

} // namespace

std::optional<double> readNumber(QStringView plainDecimal)
{
    if (plainDecimal.size() > MaxCharacters || !isPlainDecimal(plainDecimal))
        return {};
    return finite(plainDecimal.toLatin1(), std::chars_format::fixed);
}

std::optional<double> readGroupedNumber(QStringView digits, int exponent)
{
    if (digits.size() > LongestFigure)
        return {};
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const std::optional<QString> whole = ungrouped(point < 0 ? digits : digits.left(point));
    const QString fraction = point < 0 ? QStringLiteral("0") : digits.mid(point + 1).toString();
    if (!whole || !areAsciiDigits(withAsciiDigits(*whole)) || !areAsciiDigits(withAsciiDigits(fraction)))
        return {};
    const QString plain = withAsciiDigits(*whole + QLatin1Char('.') + fraction);
    return finite(plain.toLatin1() + 'e' + QByteArray::number(exponent), std::chars_format::general);
}

bool isNumberDigit(QChar character)
{
    constexpr QChar fullWidthZero(u'０');
    constexpr QChar fullWidthNine(u'９');
    return isAsciiDigit(character) || (character >= fullWidthZero && character <= fullWidthNine);
}

QString formatPlain(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QStringLiteral("0");
    // Fixed notation would spell 1e23 with the digits of its neighbour.
    std::array<char, 32> buffer;
    const char *end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                    std::chars_format::scientific)
                          .ptr;
    const std::string_view scientific(buffer.data(), static_cast<size_t>(end - buffer.data()));
    const size_t mark = scientific.find('e');
    std::string digits(scientific.substr(0, mark));
    std::erase(digits, '.');
    const int exponent = QByteArray(scientific.data() + mark + 1, scientific.size() - mark - 1).toInt();
    const QString plain = QString::fromStdString(plainFrom(digits, exponent));
    return value < 0 ? u'-' + plain : plain;
}

} // namespace plumbline
