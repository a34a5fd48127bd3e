// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/days.h"

namespace plumbline {

namespace {

constexpr int FirstYear = 1000;
constexpr int LastYear = 2999;
constexpr qsizetype Length = 10;

/// -1 when one of the characters is no digit.
int readDigits(QByteArrayView text)
{
    int value = 0;
    for (const char character : text) {
        if (character < '0' || character > '9')
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

} // namespace

std::optional<QDate> readDay(QByteArrayView isoDay)
{
    if (isoDay.size() != Length || isoDay[4] != '-' || isoDay[7] != '-')
        return {};
    const int year = readDigits(isoDay.first(4));
    const QDate day(year, readDigits(isoDay.sliced(5, 2)), readDigits(isoDay.sliced(8, 2)));
    if (!day.isValid() || year < FirstYear || year > LastYear)
        return {};
    return day;
}

std::optional<MonthDay> readMonthDay(QByteArrayView monthDay)
{
    const QByteArray inLeapYear = "2000-" + monthDay.toByteArray();
    const std::optional<QDate> day = readDay(inLeapYear);
    if (!day)
        return {};
    return MonthDay{day->month(), day->day()};
}

QString formatDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace plumbline
