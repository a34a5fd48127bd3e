// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"

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
/// Reads a day or a period: 2019-07-21, 2019-07, 2019-Q3 (of the calendar), 2019-H2, 2019, or from
/// a day to a day, both included, 2019-04-01/2020-03-31 (ISO 8601 but for quarters and halves).
/// Everything else gives a null span.
DateSpan readPeriod(QByteArrayView text);

/// YYYY-MM-DD; empty for an invalid date.
QString formatDay(QDate day);

} // namespace plumbline
