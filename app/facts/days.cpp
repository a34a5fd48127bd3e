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

/// From the first day of a month, `months` of them.
DateSpan monthsFrom(int year, int month, int months)
{
    constexpr int monthsOfYear = 12;
    const QDate first(year, month, 1);
    if (year < FirstYear || year > LastYear || month > monthsOfYear || !first.isValid())
        return {};
    return {first, first.addMonths(months).addDays(-1)};
}

/// What follows the year and its hyphen: 07, Q3, H2.
DateSpan readPart(int year, QByteArrayView part)
{
    constexpr int quarter = 3;
    constexpr int half = 6;
    const int number = readDigits(part.sliced(1));
    if (part.size() != 2 || number < 0)
        return {};
    if (part[0] == 'Q')
        return number >= 1 && number <= 4 ? monthsFrom(year, (number - 1) * quarter + 1, quarter)
                                          : DateSpan();
    if (part[0] == 'H')
        return number >= 1 && number <= 2 ? monthsFrom(year, (number - 1) * half + 1, half) : DateSpan();
    const int month = readDigits(part);
    return month > 0 ? monthsFrom(year, month, 1) : DateSpan();
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

DateSpan readPeriod(QByteArrayView text)
{
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype shortest = yearLength + 3;
    if (text.size() == 2 * Length + 1 && text[Length] == '/') {
        const auto first = readDay(text.first(Length));
        const auto last = readDay(text.sliced(Length + 1));
        return first && last ? DateSpan(*first, *last) : DateSpan();
    }
    if (const auto day = readDay(text))
        return {*day, *day};
    if (text.size() == yearLength)
        return monthsFrom(readDigits(text), 1, 12);
    if (text.size() == shortest && text[yearLength] == '-')
        return readPart(readDigits(text.first(yearLength)), text.sliced(yearLength + 1));
    return {};
}

QString formatDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace plumbline
