// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/fiscalcalendar.h"

#include <QStringList>

namespace plumbline {

/// A step of a time axis: some days, a month, a quarter, or some years. Quarters and years
/// are those of a calendar, which must outlive the step; months are always calendar months.
///
/// A small value.
class TimeStep
{
public:
    static TimeStep days(int count, const FiscalCalendar &calendar) { return {0, count, calendar}; }
    static TimeStep month(const FiscalCalendar &calendar) { return {1, 0, calendar}; }
    static TimeStep quarter(const FiscalCalendar &calendar);
    static TimeStep years(int count, const FiscalCalendar &calendar);

    bool isDays() const { return m_months == 0; }
    int months() const { return m_months; }
    int yearCount() const;
    /// The first day of the step in which a day lies.
    QDate startOf(QDate day) const;
    /// The first day of the step after the one that starts so. Steps of days begin anew
    /// with each month and leave out a short one at its end.
    QDate next(QDate start) const;

    /// What the step that starts so is called in the upper of two rows or alone, the longest
    /// name first. A fiscal name has its months.
    QStringList names(QDate start) const;
    /// And below another row: "Q1", "Apr"; of a fiscal quarter "Q1 Apr–Jun" or "Apr–Jun".
    QString nameBelow(QDate start, bool isShort) const;
    /// Whether these names say enough without the row above.
    bool namesMonths() const;
    /// The year that the start belongs to.
    int yearOf(QDate start) const { return m_calendar->yearOf(start); }

private:
    TimeStep(int months, int days, const FiscalCalendar &calendar)
        : m_months(months)
        , m_days(days)
        , m_calendar(&calendar)
    {
    }

    QStringList fiscalNames(QDate start) const;

    int m_months; ///< 0: days
    int m_days;
    const FiscalCalendar *m_calendar;
};

} // namespace plumbline
