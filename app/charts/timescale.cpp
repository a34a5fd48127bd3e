// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timescale.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace plumbline {

namespace {

constexpr double FoldWidth = 58;
constexpr int FewestYearsFolded = 2;
constexpr double PaddingShare = 0.03;
constexpr double LeastPaddingDays = 4;
constexpr double DaysPerYear = 365.25;

struct Years {
    int first;
    int last;
};

/// The years that spans touch, as runs that lie more than `mostEmpty` years apart.
std::vector<Years> runsOfYears(const std::vector<DateSpan> &spans, int mostEmpty)
{
    std::vector<Years> years;
    years.reserve(spans.size());
    for (const DateSpan &span : spans)
        years.push_back({span.first().year(), span.last().year()});
    std::sort(years.begin(), years.end(), [](const Years &a, const Years &b) { return a.first < b.first; });

    std::vector<Years> runs;
    for (const Years &next : years) {
        if (runs.empty() || next.first - runs.back().last - 1 > mostEmpty)
            runs.push_back(next);
        else
            runs.back().last = std::max(runs.back().last, next.last);
    }
    return runs;
}

DateSpan wholeOf(const std::vector<DateSpan> &spans)
{
    DateSpan whole;
    for (const DateSpan &span : spans)
        whole = whole.united(span);
    return whole;
}

double startOfYear(int year)
{
    return static_cast<double>(QDate(year, 1, 1).toJulianDay());
}

} // namespace

TimeScale::TimeScale(const std::vector<DateSpan> &spans, double left, double right)
{
    std::vector<DateSpan> dated;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(dated),
                 [](const DateSpan &span) { return !span.isNull(); });
    if (dated.empty())
        return;
    findParts(dated, right - left);
    place(left, right);
}

TimeScale::TimeScale(const DayRange &span, double left, double right) : m_parts{{span.first, span.end, 0, 0}}
{
    place(left, right);
}

void TimeScale::findParts(const std::vector<DateSpan> &spans, double width)
{
    const DateSpan whole = wholeOf(spans);
    const double yearWidth = width / whole.days() * DaysPerYear;
    const int worthFolding = static_cast<int>(std::floor(FoldWidth / yearWidth));
    for (const Years &run : runsOfYears(spans, std::max(FewestYearsFolded - 1, worthFolding))) {
        if (!m_parts.empty()) {
            const int lastYear = QDate::fromJulianDay(static_cast<qint64>(m_parts.back().endDay)).year();
            m_folds.push_back({0, 0, lastYear, run.first - 1});
        }
        m_parts.push_back({startOfYear(run.first), startOfYear(run.last + 1), 0, 0});
    }
    m_parts.front().firstDay = whole.startDay();
    m_parts.back().endDay = whole.endDay();
    double shown = 0;
    for (const Part &part : m_parts)
        shown += part.endDay - part.firstDay;
    const double padding = std::max(LeastPaddingDays, shown * PaddingShare);
    m_parts.front().firstDay -= padding;
    m_parts.back().endDay += padding;
}

void TimeScale::place(double left, double right)
{
    m_left = left;
    m_right = std::max(right, left + 1);
    double shown = 0;
    for (const Part &part : m_parts)
        shown += part.endDay - part.firstDay;
    const double forParts = std::max(1.0, m_right - m_left - FoldWidth * static_cast<double>(m_folds.size()));

    double x = m_left;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.left = x;
        part.right = x + forParts * (part.endDay - part.firstDay) / shown;
        x = part.right;
        if (i < m_folds.size()) {
            m_folds[i].left = x;
            x += FoldWidth;
            m_folds[i].right = x;
        }
    }
}

double TimeScale::pixelsPerDay() const
{
    const Part &part = m_parts.front();
    return (part.right - part.left) / (part.endDay - part.firstDay);
}

double TimeScale::x(double day) const
{
    for (const Part &part : m_parts) {
        if (day < part.firstDay && &part != &m_parts.front())
            return part.left; // inside the fold before it
        if (day <= part.endDay)
            return part.left + (day - part.firstDay) * pixelsPerDay();
    }
    return m_parts.empty() ? m_left : m_right + (day - m_parts.back().endDay) * pixelsPerDay();
}

double TimeScale::dayAt(double x) const
{
    for (const Part &part : m_parts) {
        if (x < part.left && &part != &m_parts.front())
            return part.firstDay;
        if (x <= part.right)
            return part.firstDay + (x - part.left) / pixelsPerDay();
    }
    return m_parts.empty() ? 0 : m_parts.back().endDay + (x - m_right) / pixelsPerDay();
}

DayRange TimeScale::unfoldedAt(double x, double left, double right) const
{
    const double day = dayAt(x);
    return {day - (x - left) / pixelsPerDay(), day + (right - x) / pixelsPerDay()};
}

} // namespace plumbline
