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

} // namespace

std::optional<double> readNumber(QStringView plainDecimal)
{
    if (plainDecimal.size() > MaxCharacters || !isPlainDecimal(plainDecimal))
        return {};
    const QByteArray ascii = plainDecimal.toLatin1();
    double value = 0;
    const auto [end, error] = std::from_chars(ascii.begin(), ascii.end(), value, std::chars_format::fixed);
    if (error != std::errc() || end != ascii.end() || !std::isfinite(value))
        return {};
    return value == 0 ? 0 : value;
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
    return QString::fromStdString((value < 0 ? "-" : "") + plainFrom(digits, exponent));
}

} // namespace plumbline
