// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timestep.h"

#include "analysis/periodlength.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

QString formatted(QDate day, const QString &pattern)
{
    return textLocale().toString(day, pattern);
}

} // namespace

TimeStep TimeStep::quarter(const FiscalCalendar &calendar)
{
    return {MonthsOfQuarter, 0, calendar};
}

TimeStep TimeStep::years(int count, const FiscalCalendar &calendar)
{
    return {count * MonthsOfYear, 0, calendar};
}

int TimeStep::yearCount() const
{
    return m_months / MonthsOfYear;
}

QDate TimeStep::startOf(QDate day) const
{
    if (isDays())
        return {day.year(), day.month(), (day.day() - 1) / m_days * m_days + 1};
    if (yearCount() > 0)
        return m_calendar->year(yearOf(day) / yearCount() * yearCount()).first();
    if (m_months == MonthsOfQuarter)
        return m_calendar->quarter(yearOf(day), m_calendar->quarterOf(day)).first();
    return {day.year(), day.month(), 1};
}

QDate TimeStep::next(QDate start) const
{
    if (yearCount() > 0)
        return m_calendar->year(yearOf(start) + yearCount()).first();
    if (m_months == MonthsOfQuarter)
        return m_calendar->quarter(yearOf(start), m_calendar->quarterOf(start)).last().addDays(1);
    if (m_months > 0)
        return start.addMonths(m_months);
    constexpr double shortShare = 0.6;
    const QDate day = start.addDays(m_days);
    const QDate month = QDate(start.year(), start.month(), 1).addMonths(1);
    return static_cast<double>(day.daysTo(month)) < m_days * shortShare ? month : day;
}

QStringList TimeStep::fiscalNames(QDate start) const
{
    const DateSpan span(start, next(start).addDays(-1));
    const auto period = m_calendar->periodOf(span);
    if (!period)
        return {};
    const QString name = fiscalText(*period);
    return {name + QStringLiteral(" · ") + spanText(span), name + QStringLiteral(" · ") + monthsText(span)};
}

QStringList TimeStep::names(QDate start) const
{
    if (m_months >= MonthsOfQuarter && !m_calendar->isCalendarYear())
        return fiscalNames(start);
    if (yearCount() > 0)
        return {QString::number(start.year())};
    return {formatted(start, Words::tr("MMMM yyyy", "pattern of a date")),
            formatted(start, Words::tr("MMM yyyy", "pattern of a date")),
            formatted(start, QStringLiteral("MMM"))};
}

bool TimeStep::namesMonths() const
{
    return m_months == MonthsOfQuarter && !m_calendar->isCalendarYear();
}

QString TimeStep::nameBelow(QDate start, bool isShort) const
{
    if (isDays())
        return QString::number(start.day());
    if (m_months != MonthsOfQuarter)
        return formatted(start, QStringLiteral("MMM"));
    const int quarter = m_calendar->quarterOf(start);
    if (m_calendar->isCalendarYear())
        return Words::tr("Q%1", "quarter of a year").arg(quarter);
    const QString months = monthsText({start, next(start).addDays(-1)});
    return isShort ? months : quarterText(quarter) + QLatin1Char(' ') + months;
}

} // namespace plumbline
