// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendarwords.h"

#include "analysis/periodlength.h"
#include "facts/figuretext.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr int AnyYear = 2021;
constexpr QChar EnDash(0x2013);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

bool isWholeMonths(const DateSpan &span)
{
    return span.first().day() == 1 && span.last().addDays(1).day() == 1;
}

/// "Q1", "H1", "9M", "Q2–Q4", within one year; empty for all of it.
QString partText(int first, int last)
{
    if (first == last)
        return quarterText(first);
    if (first == 1 && last == 2)
        return Words::tr("H1", "first half of a fiscal year");
    if (first == 3 && last == 4)
        return Words::tr("H2", "second half of a fiscal year");
    if (first == 1 && last == 3)
        return lengthSign(MonthsOfNine);
    return first == 1 ? QString() : quarterText(first) + EnDash + quarterText(last);
}

QString yearText(int year)
{
    return Words::tr("FY%1", "fiscal year").arg(year);
}

QString partOfYearText(const QString &part, int year)
{
    return part.isEmpty() ? yearText(year)
                          : Words::tr("%1 %2", "quarter, fiscal year").arg(part, yearText(year));
}

QString withMonths(const QString &label, const DateSpan &span)
{
    return label.isEmpty() ? QString() : QStringLiteral("%1 (%2)").arg(label, spanText(span));
}

} // namespace

QString lengthSign(int months)
{
    if (months <= 0)
        return {};
    return months % MonthsOfYear == 0 ? Words::tr("%1Y", "years, in short").arg(months / MonthsOfYear)
                                      : Words::tr("%1M", "months, in short").arg(months);
}

QString lengthWord(int months)
{
    switch (months) {
    case 0:
        return {};
    case 1:
        return Words::tr("month");
    case MonthsOfQuarter:
        return Words::tr("quarter");
    case MonthsOfHalf:
        return Words::tr("half-year");
    case MonthsOfNine:
        return Words::tr("nine months");
    case MonthsOfYear:
        return Words::tr("year");
    default:
        break;
    }
    return months % MonthsOfYear == 0 ? Words::tr("%1 years").arg(months / MonthsOfYear)
                                      : Words::tr("%1 months").arg(months);
}

QString lengthCode(int months)
{
    if (months <= 0)
        return {};
    return months % MonthsOfYear == 0 ? QStringLiteral("P%1Y").arg(months / MonthsOfYear)
                                      : QStringLiteral("P%1M").arg(months);
}

QString withLength(int months, const QString &text)
{
    return months <= 0 ? text : lengthSign(months) + QStringLiteral(" · ") + text;
}

QString monthsText(const DateSpan &span)
{
    const QString pattern = isWholeMonths(span) ? QStringLiteral("MMM")
                                                : Words::tr("d MMM", "pattern of a day without its year");
    const QLocale locale = textLocale();
    return locale.toString(span.first(), pattern) + EnDash + locale.toString(span.last(), pattern);
}

QString quarterText(int quarter)
{
    return Words::tr("Q%1", "quarter of a fiscal year").arg(quarter);
}

QString fiscalText(const FiscalPeriod &period)
{
    constexpr int firstQuarter = 1;
    constexpr int lastQuarter = 4;
    if (period.firstYear == period.lastYear)
        return partOfYearText(partText(period.firstQuarter, period.lastQuarter), period.firstYear);
    if (period.isWholeYears())
        return yearText(period.firstYear) + EnDash + yearText(period.lastYear);
    const QString first = period.firstQuarter == firstQuarter ? QString() : quarterText(period.firstQuarter);
    const QString last = period.lastQuarter == lastQuarter ? QString() : quarterText(period.lastQuarter);
    return Words::tr("%1 to %2", "first and last quarter, each with its fiscal year")
        .arg(partOfYearText(first, period.firstYear), partOfYearText(last, period.lastYear));
}

QString fiscalLabel(const FiscalCalendar &calendar, const DateSpan &span)
{
    const std::optional<FiscalPeriod> period = calendar.periodOf(span);
    return period ? withMonths(fiscalText(*period), span) : QString();
}

QString statedFiscalLabel(const Dataset &dataset, const Statement &statement)
{
    const QString &label = dataset.text(statement.fiscalLabel);
    return statement.period.isNull() ? label : withMonths(label, statement.period);
}

QString ownFiscalLabel(const Dataset &dataset, const Statement &statement)
{
    if (dataset.subjects(statement.subjects).size() > 1)
        return {}; // of companies taken together, which one's?
    const Entity &company = dataset.entity(dataset.laneOf(statement));
    const auto calendar = FiscalCalendar::endingOn(company.fiscalYearEnd);
    return calendar && coversPeriod(dataset, statement) ? fiscalLabel(*calendar, statement.period)
                                                        : QString();
}

QString fiscalYearsText(const QString &company, const FiscalCalendar &calendar)
{
    return Words::tr("Fiscal years of %1 (%2)").arg(company, monthsText(calendar.year(AnyYear)));
}

} // namespace plumbline
