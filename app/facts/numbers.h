// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline {

/// Reads a number as a cell of the data package holds it: plain decimal, ASCII.
///
///     number = ["-"] ("0" | [1-9] digits) ["." digit digits]
///
/// Everything else gives nothing: an exponent (packages are reviewed by eye, and
/// `6e8` beside `600000000` would be two spellings of one value), a plus sign,
/// separators of thousands, a decimal comma, spaces, leading zeros, `inf`, `nan`,
/// and what a double cannot hold. `-0` is 0. No locale has a say.
std::optional<double> readNumber(QStringView plainDecimal);

/// The shortest plain decimal that readNumber() turns into the same value: no
/// exponent, no separators, `0` for minus zero. Empty for inf and nan.
QString formatPlain(double value);

/// Reads the digits of a figure in running text, times ten to the power of
/// `exponent`, rounded once: 22.88 and 9 is 22880000000 and not its neighbour.
///
/// Thousands may be separated by commas, in threes; the decimal point is a point;
/// digits may be full-width (６６). What could be read in two ways gives nothing:
/// `32,56`, `1.2.3`, `1.234,5`; so does a run of more than 40 characters.
std::optional<double> readGroupedNumber(QStringView digits, int exponent = 0);

/// Whether a number in running text may hold this character as a digit: 0 to 9,
/// ASCII or full-width.
bool isNumberDigit(QChar character);

} // namespace plumbline
