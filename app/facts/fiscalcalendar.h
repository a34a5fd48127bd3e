// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/days.h"
#include "facts/period.h"

#include <QStringView>

#include <optional>

namespace plumbline {

/// A run of whole fiscal quarters: one of them, a half, nine months, a year, several years.
struct FiscalPeriod {
    int firstYear = 0;
    int firstQuarter = 1; ///< 1 to 4
    int lastYear = 0;
    int lastQuarter = 4;

    bool isWholeYears() const { return firstQuarter == 1 && lastQuarter == 4; }
    friend bool operator==(const FiscalPeriod &, const FiscalPeriod &) = default;
};

/// The fiscal years of a company as true dates. A year is named after the calendar year in
/// which it ends: with a year end of 31 March, fiscal 2020 is April 2019 to March 2020.
///
/// A year that ends with the last day of a month has quarters that do so too: 30 June, 30
/// September, 31 December, 31 March. 28 and 29 February both mean the last day of February,
/// 29 in leap years. Any other day stays that day of its month: 5 April, 5 July.
///
/// A small value; any thread.
class FiscalCalendar
{
public:
    /// Calendar years.
    FiscalCalendar() = default;
    /// Years that end on a day such as "03-31"; nothing when no year has it.
    static std::optional<FiscalCalendar> endingOn(QStringView monthDay);

    bool isCalendarYear() const { return *this == FiscalCalendar(); }
    /// Those that mean the same day are equal.
    friend bool operator==(const FiscalCalendar &, const FiscalCalendar &) = default;

    DateSpan year(int year) const;
    DateSpan half(int year, int half) const;       ///< 1 or 2
    DateSpan quarter(int year, int quarter) const; ///< 1 to 4
    DateSpan spanOf(const FiscalPeriod &period) const;

    /// The fiscal year in which a day lies, and its quarter.
    int yearOf(QDate day) const;
    int quarterOf(QDate day) const;
    /// Nothing when the span does not start and end with a quarter.
    std::optional<FiscalPeriod> periodOf(const DateSpan &span) const;

private:
    QDate quarterEnd(int year, int quarter) const;

    int m_month = 12;
    int m_day = LastDay;

    static constexpr int LastDay = 31; ///< of a month, however long
};

} // namespace plumbline
