// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/periodlength.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int FewestWeeksOfYear = 52;
constexpr int MostWeeksOfYear = 53;
/// What two lengths without whole months may differ by and still be one.
constexpr int DayTolerance = 3;
/// One day and three are not the same.
constexpr int DaysPerTolerance = 5;

struct Weeks {
    int fewest;
    int most;
    int months;
};
constexpr std::array weeksOfMonths = {Weeks{4, 5, 1}, Weeks{13, 14, MonthsOfQuarter},
                                      Weeks{26, 27, MonthsOfHalf}, Weeks{39, 40, MonthsOfNine}};

int calendarMonths(const DateSpan &period)
{
    const QDate first = period.first();
    const QDate end = period.last().addDays(1);
    if (end.day() != first.day())
        return 0;
    return (end.year() - first.year()) * MonthsOfYear + end.month() - first.month();
}

int monthsOfWeeks(int days)
{
    if (days % DaysOfWeek != 0)
        return 0;
    const int weeks = days / DaysOfWeek;
    for (const Weeks &known : weeksOfMonths) {
        if (weeks >= known.fewest && weeks <= known.most)
            return known.months;
    }
    const int years = weeks / FewestWeeksOfYear;
    return years > 0 && weeks <= years * MostWeeksOfYear ? years * MonthsOfYear : 0;
}

} // namespace

int wholeMonths(const DateSpan &period)
{
    if (period.isNull())
        return 0;
    const int months = calendarMonths(period);
    return months > 0 ? months : monthsOfWeeks(period.days());
}

bool haveSameLength(const DateSpan &a, const DateSpan &b)
{
    const int months = wholeMonths(a);
    if (months != wholeMonths(b))
        return false;
    const int tolerance = std::min(DayTolerance, std::min(a.days(), b.days()) / DaysPerTolerance);
    return months > 0 || std::abs(a.days() - b.days()) <= tolerance;
}

bool coversPeriod(const Dataset &dataset, const Statement &statement)
{
    if (statement.period.isNull() || statement.event != EventIndex::None || statement.amount.isNull())
        return false;
    switch (statement.amount.unit.kind()) {
    case Unit::Kind::Rank:
    case Unit::Kind::Count:
    case Unit::Kind::None:
        return false;
    default:
        break;
    }
    const Metric *metric = dataset.metricOf(statement);
    return metric && metric->id != QLatin1String("valuation");
}

int monthsCovered(const Dataset &dataset, const Statement &statement)
{
    return coversPeriod(dataset, statement) ? wholeMonths(statement.period) : 0;
}

int monthsCovered(const Derivation &value)
{
    return value.kind == Derivation::Kind::CompoundAnnual ? 0 : wholeMonths(value.period);
}

bool coversOneDay(const Dataset &dataset, const Statement &statement)
{
    return statement.source == SourceIndex::None && coversPeriod(dataset, statement) &&
           statement.period.days() == 1;
}

} // namespace plumbline
