// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markjoins.h"

#include "analysis/periodlength.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace plumbline {

namespace {

/// Days between the end of a period and the start of the next that are no gap.
constexpr int GapTolerance = 3;
/// Days without trading in a row.
constexpr double LongestHolidays = 10;
/// Of the usual distance between days.
constexpr double UnusualPause = 1.75;

bool isForecast(Status status)
{
    return status != Status::Reported && status != Status::Estimated;
}

/// A period between them that nobody states is a gap, also on the way to a forecast.
bool areNeighbours(const Mark &earlier, const Mark &later, double mostGap)
{
    if (earlier.span.isNull() || later.span.isNull() || !haveSameLength(earlier.span, later.span))
        return false;
    if (isForecast(earlier.status) && !isForecast(later.status))
        return false;
    const double gap = later.span.startDay() - earlier.span.endDay();
    return gap >= -GapTolerance && gap <= mostGap;
}

bool isDayOfTable(const Dataset &dataset, const Mark &mark)
{
    return mark.span.days() == 1 && dataset.fact(mark.fact).headline().source != SourceIndex::None;
}

/// Days of a table are points of time: trading days have weekends and holidays between them,
/// others come once a week or a month. A longer pause than is usual is a gap.
double mostGapOf(const Dataset &dataset, const Band &band, const std::vector<size_t> &marks)
{
    std::vector<double> gaps;
    for (size_t i = 1; i < marks.size(); ++i) {
        const Mark &earlier = band.marks[marks[i - 1]];
        const Mark &later = band.marks[marks[i]];
        if (!isDayOfTable(dataset, earlier) || !isDayOfTable(dataset, later))
            return GapTolerance;
        gaps.push_back(later.span.startDay() - earlier.span.endDay());
    }
    if (gaps.empty())
        return GapTolerance;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return std::max(LongestHolidays, *middle * UnusualPause);
}

/// A line says that its ends are known: ranges, bounds and disputes have none.
bool isPoint(const Mark &mark)
{
    return mark.values.size() == 1 && (mark.bound == Bound::Exact || mark.bound == Bound::About);
}

/// What must be equal for two marks to stand on one line.
using LineKey = std::tuple<MeasureIndex, SubjectsIndex>;

std::map<LineKey, std::vector<size_t>> lines(const Dataset &dataset, const Band &band, bool focusOnly)
{
    std::map<LineKey, std::vector<size_t>> found;
    for (size_t i = 0; i < band.marks.size(); ++i) {
        const Mark &mark = band.marks[i];
        if (mark.isComputed || !isPoint(mark) || (focusOnly && mark.colour < 0))
            continue;
        const Statement &statement = dataset.fact(mark.fact).headline();
        found[{statement.measure, statement.subjects}].push_back(i);
    }
    for (auto &[key, marks] : found) {
        std::stable_sort(marks.begin(), marks.end(), [&band](size_t a, size_t b) {
            return band.marks[a].span.startDay() < band.marks[b].span.startDay();
        });
    }
    return found;
}

} // namespace

void joinComputed(Band &band, std::vector<size_t> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [&band](size_t a, size_t b) {
        return band.marks[a].span.startDay() < band.marks[b].span.startDay();
    });
    for (size_t i = 1; i < marks.size(); ++i) {
        const Mark &earlier = band.marks[marks[i - 1]];
        const Mark &later = band.marks[marks[i]];
        if (isPoint(earlier) && isPoint(later) && areNeighbours(earlier, later, GapTolerance))
            band.joins.push_back({marks[i - 1], marks[i], isForecast(later.status), true});
    }
}

void joinNeighbours(Band &band, const Dataset &dataset, bool focusOnly)
{
    for (const auto &[key, marks] : lines(dataset, band, focusOnly)) {
        const double mostGap = mostGapOf(dataset, band, marks);
        for (size_t i = 1; i < marks.size(); ++i) {
            const Mark &earlier = band.marks[marks[i - 1]];
            const Mark &later = band.marks[marks[i]];
            if (areNeighbours(earlier, later, mostGap))
                band.joins.push_back({marks[i - 1], marks[i], isForecast(later.status)});
        }
    }
}

} // namespace plumbline
