// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spansigns.h"

#include "analysis/periodlength.h"

#include <algorithm>
#include <functional>

namespace plumbline {

namespace {

/// Closer signs would run into each other.
constexpr double LeastPart = 7;

using PlaceOf = std::function<double(int months)>;

/// `placeOf` gives where a number of months after the start of the period lies.
SpanSigns signsOf(int months, const PlaceOf &placeOf)
{
    SpanSigns signs;
    signs.isThin = months <= 0;
    if (signs.isThin)
        return signs;
    const bool hasYears = months % MonthsOfYear == 0;
    const int part = hasYears ? MonthsOfYear : MonthsOfQuarter;
    if (months % part != 0)
        return signs;
    const double room = (placeOf(months) - placeOf(0)) * part / months;
    for (int month = part; month < months && room >= LeastPart; month += part)
        (hasYears ? signs.ticks : signs.partings).push_back(placeOf(month));
    if (hasYears) {
        signs.ticks.push_back(placeOf(0));
        signs.ticks.push_back(placeOf(months));
    }
    return signs;
}

} // namespace

SpanSigns spanSigns(const Mark &mark, const TimeScale &time)
{
    const auto placeOf = [&](int months) {
        if (months == mark.months)
            return time.x(mark.span.endDay());
        return time.x(static_cast<double>(mark.span.first().addMonths(months).toJulianDay()));
    };
    return signsOf(mark.months, placeOf);
}

SpanSigns spanSigns(int months, double left, double right)
{
    return signsOf(months, [&](int month) { return left + (right - left) * month / std::max(1, months); });
}

} // namespace plumbline
