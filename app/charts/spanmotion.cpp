// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spanmotion.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace plumbline::span {

namespace {

double middleOf(const DayRange &span)
{
    return (span.first + span.end) / 2;
}

double startOfYear(int year)
{
    return static_cast<double>(QDate(year, 1, 1).toJulianDay());
}

} // namespace

std::optional<DayRange> showable(const std::optional<DayRange> &span)
{
    constexpr int firstYear = 500;
    constexpr int lastYear = 3500;
    if (!span || !std::isfinite(span->first) || !std::isfinite(span->end) || !(span->days() > 0))
        return std::nullopt;
    const double middle = middleOf(*span);
    if (middle < startOfYear(firstYear) || middle > startOfYear(lastYear))
        return std::nullopt;
    return limited(*span);
}

DayRange zoomed(const DayRange &span, double day, double factor)
{
    const double days = std::clamp(span.days() / factor, ShortestDays, LongestDays);
    const double share = (day - span.first) / span.days();
    return {day - share * days, day + (1 - share) * days};
}

DayRange limited(const DayRange &span)
{
    return zoomed(span, middleOf(span), 1);
}

DayRange moved(const DayRange &span, double days)
{
    return {span.first + days, span.end + days};
}

DayRange near(const DayRange &span, const DayRange &data)
{
    constexpr double shareInSight = 0.1;
    const double inSight = span.days() * shareInSight;
    if (span.end < data.first + inSight)
        return moved(span, data.first + inSight - span.end);
    if (span.first > data.end - inSight)
        return moved(span, data.end - inSight - span.first);
    return span;
}

DayRange revealing(const DayRange &span, double day)
{
    constexpr double edgeShare = 0.04;
    const double edge = span.days() * edgeShare;
    const bool isInSight = day >= span.first + edge && day <= span.end - edge;
    return isInSight ? span : moved(span, day - middleOf(span));
}

DayRange between(const DayRange &from, const DayRange &to, double part)
{
    return {from.first + (to.first - from.first) * part, from.end + (to.end - from.end) * part};
}

} // namespace plumbline::span
