// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/codes.h"
#include "importing/mapping.h"

/// The words of a mapping's JSON; resources/mapping.md says what they mean. Private to the files
/// that write and read it.
namespace plumbline::mapping {

inline constexpr int Version = 1;

inline constexpr CodeTable<TableFormat, 5> FormatCodes = {{
    {TableFormat::Csv, "csv"},
    {TableFormat::Xlsx, "xlsx"},
    {TableFormat::Ods, "ods"},
    {TableFormat::Database, "database"},
    {TableFormat::Package, "package"},
}};

inline constexpr CodeTable<WideBy, 4> WideCodes = {{
    {WideBy::Nothing, "nothing"},
    {WideBy::Company, "company"},
    {WideBy::Metric, "metric"},
    {WideBy::Period, "period"},
}};

inline constexpr CodeTable<PeriodForm::Order, 3> OrderCodes = {{
    {PeriodForm::Order::YearFirst, "year_first"},
    {PeriodForm::Order::DayFirst, "day_first"},
    {PeriodForm::Order::MonthFirst, "month_first"},
}};

inline constexpr CodeTable<DayMeaning, 4> MeaningCodes = {{
    {DayMeaning::Day, "day"},
    {DayMeaning::Month, "month"},
    {DayMeaning::Quarter, "quarter"},
    {DayMeaning::Year, "year"},
}};

inline QString key(const char *name)
{
    return QLatin1String(name);
}

} // namespace plumbline::mapping
