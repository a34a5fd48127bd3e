// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/days.h"
#include "facts/period.h"

#include <QString>

#include <optional>

namespace plumbline {

/// What a day in a column of days stands for.
enum class DayMeaning : quint8 {
    Day,
    Month,   ///< the month it lies in
    Quarter, ///< of the calendar
    Year,
};

/// How a table writes periods and days.
struct PeriodForm {
    enum class Order : quint8 { YearFirst, DayFirst, MonthFirst };

    Order order = Order::YearFirst;    ///< of 03/04/2019; years in front are read in any case
    DayMeaning days = DayMeaning::Day; ///< of full dates only
    MonthDay fiscalYearEnd;            ///< what FY2019 and its quarters end with

    friend bool operator==(const PeriodForm &, const PeriodForm &) = default;
};

/// A period as a table writes it.
struct PeriodText {
    DateSpan span;
    bool isFiscal = false; ///< written as one of the fiscal year: FY2019, Q1 FY20

    friend bool operator==(const PeriodText &, const PeriodText &) = default;
};

/// Reads 2019, 2019-Q3, Q3 2019, 3Q19, H1 2019, 2019-07, Jul 2019, 2019年7月, 2019年第三季度, FY2019,
/// 2019-07-21, 21.07.2019, 21 Jul 2019, 20190721, 2019-04-01/2020-03-31 and the like. Nothing
/// when it is no period, names no day that exists, or is a two-digit year alone.
std::optional<PeriodText> readPeriodText(QStringView text, const PeriodForm &form);

} // namespace plumbline
