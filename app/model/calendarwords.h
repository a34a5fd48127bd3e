// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/fiscalcalendar.h"
#include "facts/dataset.h"

#include <QString>

namespace plumbline {

/// Periods of companies in words: how long they are, and what fiscal calendars call them. A
/// fiscal name never stands without its months. Pure; texts for people unless said otherwise.

/// How long, in short: "3M", "1Y", "3Y"; empty for 0.
QString lengthSign(int months);
/// "quarter", "half-year", "3 years", "5 months"; empty for 0.
QString lengthWord(int months);
/// For files, as ISO 8601 has durations: "P3M", "P1Y"; empty for 0.
QString lengthCode(int months);
/// Sign and what follows, as a figure's period is written: "3M · Apr–Jun 2019".
QString withLength(int months, const QString &text);

/// "Apr–Jun", "6 Apr–5 Jul": without years.
QString monthsText(const DateSpan &span);
/// "FY2020", "Q1 FY2020", "H1 FY2020", "Q2–Q4 FY2019", "FY2018–FY2020": only beside its months.
QString fiscalText(const FiscalPeriod &period);
/// "Q1", where the year stands above or below: only beside its months.
QString quarterText(int quarter);
/// "Q1 FY2020 (Apr–Jun 2019)"; empty when the span is no run of the calendar's quarters.
QString fiscalLabel(const FiscalCalendar &calendar, const DateSpan &span);
/// What an article calls a period, with its months: "FY2020 Q1 (Apr–Jun 2019)".
QString statedFiscalLabel(const Dataset &dataset, const Statement &statement);
/// fiscalLabel() by the year end of the figure's company; empty when that is unknown, and for
/// several companies taken together.
QString ownFiscalLabel(const Dataset &dataset, const Statement &statement);
/// "Fiscal years of Alibaba Cloud (Apr–Mar)".
QString fiscalYearsText(const QString &company, const FiscalCalendar &calendar);

} // namespace plumbline
