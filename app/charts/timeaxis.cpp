// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeaxis.h"

#include "analysis/periodlength.h"
#include "charts/timestep.h"

#include <algorithm>
#include <optional>

namespace plumbline {

namespace {

constexpr double DaysPerMonth = 365.25 / 12;
/// Has a name as wide as any.
constexpr int WidestYear = 2000;
constexpr double NameGap = 8;
constexpr double LeastLineDistance = 6;
/// How far a name may stand out over an end of the axis.
constexpr double Overhang = 14;

double julian(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

/// A step as far as it is seen.
struct Stretch {
    QDate start;
    double left;
    double right;
    bool isCut;
};

std::vector<Stretch> stretches(const TimeScale &scale, const TimeStep &step)
{
    std::vector<Stretch> found;
    for (const TimeScale::Part &part : scale.parts()) {
        QDate start = step.startOf(QDate::fromJulianDay(static_cast<qint64>(part.firstDay)));
        while (start.isValid() && julian(start) < part.endDay) {
            const QDate end = step.next(start);
            const double left = std::max(part.left, scale.x(julian(start)));
            const double right = std::min(part.right, scale.x(julian(end)));
            if (right > left)
                found.push_back(
                    {start, left, right, julian(start) < part.firstDay || julian(end) > part.endDay});
            start = end;
        }
    }
    return found;
}

/// The longest name with room in a stretch; over an end of the axis it may stand out.
std::optional<TimeAxis::Label> coarseLabel(const TimeScale &scale, const Stretch &stretch,
                                           const QStringList &names, const TimeAxis::WidthOf &widthOf)
{
    const double outLeft = stretch.left <= scale.left() ? Overhang : 0;
    const double outRight = stretch.right >= scale.right() ? Overhang : 0;
    for (const double overhang : {0.0, 1.0}) {
        const double left = stretch.left - overhang * outLeft;
        const double right = stretch.right + overhang * outRight;
        for (const QString &name : names) {
            const double width = widthOf(name) + NameGap / 2;
            if (width <= right - left)
                return TimeAxis::Label{
                    std::clamp((stretch.left + stretch.right - width) / 2, left, right - width), width, name};
        }
    }
    return std::nullopt;
}

TimeAxis::Row coarseRow(const TimeScale &scale, const TimeStep &step, const TimeAxis::WidthOf &widthOf)
{
    TimeAxis::Row row;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        if (const auto label = coarseLabel(scale, stretch, step.names(stretch.start), widthOf))
            row.labels.push_back(*label);
    }
    return row;
}

/// The middle of the first day or year of a step, where its name stands.
double middleOf(const TimeScale &scale, const TimeStep &step, const Stretch &stretch)
{
    const QDate end = step.isDays() ? stretch.start.addDays(1) : step.next(stretch.start);
    return (std::max(scale.left(), scale.x(julian(stretch.start))) +
            std::min(scale.right(), scale.x(julian(end)))) /
           2;
}

/// A name without its month or year above or below it says nothing, so it goes too.
bool hasParent(const std::vector<Stretch> &parents, const TimeAxis::Row &coarse, double x)
{
    for (const Stretch &parent : parents) {
        if (x < parent.left || x > parent.right)
            continue;
        return std::any_of(coarse.labels.begin(), coarse.labels.end(), [&](const TimeAxis::Label &label) {
            const double middle = label.left + label.width / 2;
            return middle >= parent.left - Overhang && middle <= parent.right + Overhang;
        });
    }
    return false;
}

TimeAxis::Row fineRow(const TimeScale &scale, const TimeStep &step, const TimeStep &above,
                      const TimeAxis::Row &coarse, const TimeAxis::WidthOf &widthOf, bool isShort = true)
{
    const std::vector<Stretch> parents = stretches(scale, above);
    TimeAxis::Row row;
    double taken = scale.left() - Overhang;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        const QString name = step.nameBelow(stretch.start, isShort);
        const double width = widthOf(name);
        const double middle = middleOf(scale, step, stretch);
        const bool isSeen = scale.x(julian(stretch.start)) >= scale.left() ||
                            (!step.isDays() && stretch.right - stretch.left >= width);
        const double left = middle - width / 2;
        if (!isSeen || left < taken || left + width > scale.right() + Overhang ||
            (stretch.isCut && width > stretch.right - stretch.left) ||
            (!step.namesMonths() && !hasParent(parents, coarse, middle)))
            continue;
        row.labels.push_back({left, width, name});
        taken = left + width + NameGap / 2;
    }
    return row;
}

/// The years of a fold have a text of their own.
bool reachesIntoFold(const TimeScale &scale, double left, double right)
{
    return std::any_of(scale.folds().begin(), scale.folds().end(),
                       [&](const TimeScale::Fold &fold) { return left < fold.right && right > fold.left; });
}

/// The least round number of years that leaves `room` for one.
int roundYears(double yearWidth, double room)
{
    for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        if (yearWidth * years >= room)
            return years;
    }
    return 1000;
}

/// Years alone: where they are narrow some have a name, with room for it.
TimeAxis::Row yearRow(const TimeScale &scale, double yearWidth, const TimeAxis::WidthOf &widthOf,
                      const FiscalCalendar &calendar)
{
    const TimeStep year = TimeStep::years(1, calendar);
    const double widest = widthOf(year.names(calendar.year(WidestYear).first()).back());
    const TimeStep step = TimeStep::years(roundYears(yearWidth, LeastLineDistance), calendar);
    const int named = roundYears(yearWidth, widest + NameGap);
    TimeAxis::Row row;
    double taken = scale.left() - Overhang;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        const QString name = year.names(stretch.start).back();
        const double width = widthOf(name);
        const double middle = middleOf(scale, year, stretch);
        const bool isCutShort = step.yearCount() == 1 && stretch.isCut &&
                                width > stretch.right - stretch.left + Overhang;
        if (year.yearOf(stretch.start) % named != 0 || isCutShort || middle < scale.left() ||
            reachesIntoFold(scale, middle - width / 2, middle + width / 2) || middle - width / 2 < taken ||
            middle + width / 2 > scale.right() + Overhang)
            continue;
        row.labels.push_back({middle - width / 2, width, name});
        taken = middle + width / 2;
    }
    return row;
}

struct Rows {
    TimeAxis::Row coarse;
    TimeAxis::Row fine;
};

/// Months below years, else quarters below years; nothing without room for either.
std::optional<Rows> calendarRows(const TimeScale &scale, double monthWidth, const TimeAxis::WidthOf &widthOf,
                                 const FiscalCalendar &calendar)
{
    const TimeStep year = TimeStep::years(1, calendar);
    const double room = widthOf(TimeStep::month(calendar).nameBelow(QDate(WidestYear, 5, 1), true)) + NameGap;
    for (const TimeStep &step : {TimeStep::month(calendar), TimeStep::quarter(calendar)}) {
        if (monthWidth * step.months() < room)
            continue;
        Rows rows{coarseRow(scale, year, widthOf), {}};
        rows.fine = fineRow(scale, step, year, rows.coarse, widthOf);
        return rows;
    }
    return std::nullopt;
}

/// Months below quarters, else quarters below years; nothing without room for either.
std::optional<Rows> fiscalRows(const TimeScale &scale, double monthWidth, const TimeAxis::WidthOf &widthOf,
                               const FiscalCalendar &calendar)
{
    const TimeStep quarter = TimeStep::quarter(calendar);
    const double quarterWidth = monthWidth * quarter.months();
    const QDate start = calendar.year(WidestYear).first();
    if (quarterWidth >= widthOf(quarter.names(start).front()) + NameGap) {
        Rows rows{coarseRow(scale, quarter, widthOf), {}};
        rows.fine = fineRow(scale, TimeStep::month(calendar), quarter, rows.coarse, widthOf);
        return rows;
    }
    const TimeStep year = TimeStep::years(1, calendar);
    for (const bool isShort : {false, true}) {
        if (quarterWidth < widthOf(quarter.nameBelow(start, isShort)) + NameGap)
            continue;
        Rows rows{coarseRow(scale, year, widthOf), {}};
        rows.fine = fineRow(scale, quarter, year, rows.coarse, widthOf, isShort);
        return rows;
    }
    return std::nullopt;
}

} // namespace

TimeAxis::TimeAxis(const TimeScale &scale, const WidthOf &widthOf, const FiscalCalendar &calendar)
{
    if (scale.isNull())
        return;
    const double dayWidth = scale.pixelsPerDay();
    const double monthWidth = dayWidth * DaysPerMonth;
    const double dayRoom = widthOf(QStringLiteral("30")) + NameGap;
    for (const int days : {1, 2, 5}) {
        if (dayWidth * days < dayRoom)
            continue;
        const TimeStep month = TimeStep::month(calendar);
        m_coarse = coarseRow(scale, month, widthOf);
        m_fine = fineRow(scale, TimeStep::days(days, calendar), month, m_coarse, widthOf);
        return;
    }
    const auto rowsOf = calendar.isCalendarYear() ? calendarRows : fiscalRows;
    if (auto rows = rowsOf(scale, monthWidth, widthOf, calendar)) {
        m_coarse = std::move(rows->coarse);
        m_fine = std::move(rows->fine);
        return;
    }
    m_coarse = yearRow(scale, monthWidth * MonthsOfYear, widthOf, calendar);
}

} // namespace plumbline
