// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/fiscalcalendar.h"

#include "facts/months.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int QuartersPerYear = 4;
constexpr int QuartersPerHalf = 2;
constexpr int CommonYear = 2001;

} // namespace

std::optional<FiscalCalendar> FiscalCalendar::endingOn(QStringView monthDay)
{
    const std::optional<MonthDay> end = readMonthDay(monthDay.toUtf8());
    if (!end)
        return {};
    FiscalCalendar calendar;
    calendar.m_month = end->month;
    const bool isLast = end->day >= QDate(CommonYear, end->month, 1).daysInMonth();
    calendar.m_day = isLast ? LastDay : end->day;
    return calendar;
}

QDate FiscalCalendar::quarterEnd(int year, int quarter) const
{
    const QDate month = QDate(year, m_month, 1).addMonths((quarter - QuartersPerYear) * MonthsOfQuarter);
    return {month.year(), month.month(), std::min(m_day, month.daysInMonth())};
}

DateSpan FiscalCalendar::spanOf(const FiscalPeriod &period) const
{
    return {quarterEnd(period.firstYear, period.firstQuarter - 1).addDays(1),
            quarterEnd(period.lastYear, period.lastQuarter)};
}

DateSpan FiscalCalendar::year(int year) const
{
    return spanOf({year, 1, year, QuartersPerYear});
}

DateSpan FiscalCalendar::half(int year, int half) const
{
    return spanOf({year, (half - 1) * QuartersPerHalf + 1, year, half * QuartersPerHalf});
}

DateSpan FiscalCalendar::quarter(int year, int quarter) const
{
    return spanOf({year, quarter, year, quarter});
}

int FiscalCalendar::yearOf(QDate day) const
{
    return day <= quarterEnd(day.year(), QuartersPerYear) ? day.year() : day.year() + 1;
}

int FiscalCalendar::quarterOf(QDate day) const
{
    const int year = yearOf(day);
    int quarter = 1;
    while (day > quarterEnd(year, quarter))
        ++quarter;
    return quarter;
}

std::optional<FiscalPeriod> FiscalCalendar::periodOf(const DateSpan &span) const
{
    if (span.isNull())
        return {};
    const FiscalPeriod period{yearOf(span.first()), quarterOf(span.first()), yearOf(span.last()),
                              quarterOf(span.last())};
    return spanOf(period) == span ? std::optional(period) : std::nullopt;
}

} // namespace plumbline
