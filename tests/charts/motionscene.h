// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/shownchart.h"

/// Figures of some years, and spans of time.
namespace plumbline::motion {

inline const QString growth =
    QStringLiteral("q3 | ali | revenue_growth | 2018-07-01..2018-09-30 | 93 percent | base=year-on-year\n"
                   "q4 | ali | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year\n"
                   "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                   "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                   "old | ali | revenue_growth | 2012-04-01..2012-06-30 | 50 percent | base=year-on-year\n"
                   "strip | tencent | growth_multiple | - | 25 multiple\n");

inline DayRange range(const char *first, const char *end)
{
    const auto day = [](const char *iso) {
        return static_cast<double>(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate).toJulianDay());
    };
    return {day(first), day(end)};
}

inline bool isNear(double a, double b)
{
    constexpr double tolerance = 1e-6;
    return std::abs(a - b) < tolerance;
}

} // namespace plumbline::motion
