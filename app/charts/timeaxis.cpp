// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeaxis.h"

#include "facts/figuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr double DaysPerMonth = 365.25 / 12;
constexpr int MonthsPerYear = 12;
constexpr int MonthsPerQuarter = 3;
constexpr double NameGap = 8;
constexpr double LeastLineDistance = 6;
/// How far a name may stand out over an end of the axis.
constexpr double Overhang = 14;

/// Days, or months when there are any: a step of the calendar.
struct Step {
    int months = 0;
    int days = 0;

    int years() const { return months / MonthsPerYear; }
};

double julian(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

QString formatted(QDate day, const QString &pattern)
{
    return textLocale().toString(day, pattern);
}

QDate startOf(const Step &step, QDate day)
{
    if (step.months == 0)
        return QDate(day.year(), day.month(), (day.day() - 1) / step.days * step.days + 1);
    if (step.years() > 0)
        return QDate(day.year() / step.years() * step.years(), 1, 1);
    return QDate(day.year(), (day.month() - 1) / step.months * step.months + 1, 1);
}

/// Steps of days begin anew with each month and leave out a short one at its end.
QDate next(const Step &step, QDate start)
{
    if (step.months > 0)
        return start.addMonths(step.months);
    constexpr double shortShare = 0.6;
    const QDate day = start.addDays(step.days);
    const QDate month = QDate(start.year(), start.month(), 1).addMonths(1);
    return static_cast<double>(day.daysTo(month)) < step.days * shortShare ? month : day;
}

/// What a step is called, the longest name first.
QStringList names(const Step &step, QDate start, bool isCoarse)
{
    if (step.months == 0)
        return {QString::number(start.day())};
    if (step.months == MonthsPerQuarter)
        return {Words::tr("Q%1", "quarter of a year").arg((start.month() - 1) / MonthsPerQuarter + 1)};
    if (step.years() > 0)
        return {QString::number(start.year())};
    if (isCoarse)
        return {formatted(start, Words::tr("MMMM yyyy", "pattern of a date")),
                formatted(start, Words::tr("MMM yyyy", "pattern of a date")),
                formatted(start, QStringLiteral("MMM"))};
    return {formatted(start, QStringLiteral("MMM"))};
}

/// A step as far as it is seen.
struct Stretch {
    QDate start;
    double left;
    double right;
    bool isCut;
};

std::vector<Stretch> stretches(const TimeScale &scale, const Step &step)
{
    std::vector<Stretch> found;
    for (const TimeScale::Part &part : scale.parts()) {
        QDate start = startOf(step, QDate::fromJulianDay(static_cast<qint64>(part.firstDay)));
        while (start.isValid() && julian(start) < part.endDay) {
            const QDate end = next(step, start);
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

TimeAxis::Row coarseRow(const TimeScale &scale, const Step &step, const TimeAxis::WidthOf &widthOf)
{
    TimeAxis::Row row;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        if (const auto label = coarseLabel(scale, stretch, names(step, stretch.start, true), widthOf))
            row.labels.push_back(*label);
    }
    return row;
}

/// The middle of the first day or year of a step, where its name stands.
double middleOf(const TimeScale &scale, const Step &step, const Stretch &stretch)
{
    const QDate end = step.months == 0 ? stretch.start.addDays(1) : next(step, stretch.start);
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

TimeAxis::Row fineRow(const TimeScale &scale, const Step &step, const Step &above,
                      const TimeAxis::Row &coarse, const TimeAxis::WidthOf &widthOf)
{
    const std::vector<Stretch> parents = stretches(scale, above);
    TimeAxis::Row row;
    double taken = scale.left() - Overhang;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        const QString name = names(step, stretch.start, false).front();
        const double width = widthOf(name);
        const double middle = middleOf(scale, step, stretch);
        const bool isSeen = scale.x(julian(stretch.start)) >= scale.left() ||
                            (step.months > 0 && stretch.right - stretch.left >= width);
        const double left = middle - width / 2;
        if (!isSeen || left < taken || left + width > scale.right() + Overhang ||
            (stretch.isCut && width > stretch.right - stretch.left) || !hasParent(parents, coarse, middle))
            continue;
        row.labels.push_back({left, width, name});
        taken = left + width + NameGap / 2;
    }
    return row;
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

TimeAxis::Row yearRow(const TimeScale &scale, double yearWidth, const TimeAxis::WidthOf &widthOf)
{
    const double nameWidth = widthOf(QStringLiteral("2000"));
    const Step step{roundYears(yearWidth, LeastLineDistance) * MonthsPerYear, 0};
    const int named = roundYears(yearWidth, nameWidth + NameGap);
    TimeAxis::Row row;
    double taken = scale.left() - Overhang;
    for (const Stretch &stretch : stretches(scale, step)) {
        row.lines.push_back(stretch.left);
        const double middle = middleOf(scale, {MonthsPerYear, 0}, stretch);
        const bool isCutShort = step.years() == 1 && stretch.isCut &&
                                nameWidth > stretch.right - stretch.left + Overhang;
        if (stretch.start.year() % named != 0 || isCutShort || middle < scale.left() ||
            middle - nameWidth / 2 < taken || middle + nameWidth / 2 > scale.right() + Overhang)
            continue;
        row.labels.push_back({middle - nameWidth / 2, nameWidth, QString::number(stretch.start.year())});
        taken = middle + nameWidth / 2;
    }
    return row;
}

} // namespace

TimeAxis::TimeAxis(const TimeScale &scale, const WidthOf &widthOf)
{
    if (scale.isNull())
        return;
    const Step year{MonthsPerYear, 0};
    const Step month{1, 0};
    const double dayWidth = scale.pixelsPerDay();
    const double monthWidth = dayWidth * DaysPerMonth;
    const double dayRoom = widthOf(QStringLiteral("30")) + NameGap;
    for (const int days : {1, 2, 5}) {
        if (dayWidth * days < dayRoom)
            continue;
        m_coarse = coarseRow(scale, month, widthOf);
        m_fine = fineRow(scale, {0, days}, month, m_coarse, widthOf);
        return;
    }
    for (const Step &step : {month, Step{MonthsPerQuarter, 0}}) {
        if (monthWidth * step.months < widthOf(formatted(QDate(2000, 5, 1), QStringLiteral("MMM"))) + NameGap)
            continue;
        m_coarse = coarseRow(scale, year, widthOf);
        m_fine = fineRow(scale, step, year, m_coarse, widthOf);
        return;
    }
    m_coarse = yearRow(scale, monthWidth * MonthsPerYear, widthOf);
}

} // namespace plumbline
