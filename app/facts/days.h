// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace plumbline {

/// Reads a day as dataset files and data packages hold it: exactly YYYY-MM-DD in
/// ASCII (ISO 8601), a day that exists, in a year that is believable for market
/// news (1000 to 2999). Everything else gives nothing.
std::optional<QDate> readDay(QByteArrayView isoDay);

/// A day that every year or every leap year has.
struct MonthDay {
    int month = 12; ///< from 1
    int day = 31;   ///< from 1

    friend bool operator==(const MonthDay &, const MonthDay &) = default;
};

/// Reads exactly MM-DD in ASCII; 29 February is such a day, 31 February is not.
std::optional<MonthDay> readMonthDay(QByteArrayView monthDay);

/// YYYY-MM-DD; empty for an invalid date.
QString formatDay(QDate day);

} // namespace plumbline
