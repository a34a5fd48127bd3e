// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace plumbline {

/// What a number of a spreadsheet is, by the format it is shown in.
enum class NumberLook : quint8 { Plain, Percent, Day };

/// Of the formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30; those
/// from 27 on are dates in the Chinese, Japanese and Korean versions). Times are plain.
NumberLook lookOfBuiltIn(int id);

/// Of a format code: #,##0.00  0.0%  yyyy\-mm\-dd. Its first section counts. A day or a year
/// makes a date, and months without hours or seconds do.
NumberLook lookOfCode(QStringView code);

/// The day of a serial number, its fraction dropped. In the system of 1900 day 1 is 1900-01-01,
/// and 60 is 29 February 1900, which never was: none. In the system of 1904 day 0 is 1904-01-01.
/// None as well before the first day and beyond the year 9999.
std::optional<QDate> dayOfSerial(double serial, bool isFrom1904);

} // namespace plumbline
