// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/longseries.h"

#include "analysis/derivation.h"
#include "charts/markjoins.h"

#include <map>
#include <tuple>

namespace plumbline {

namespace {

/// Two years of months still have a label each where there is room.
constexpr size_t MostLabelled = 24;
constexpr size_t MostLabelledComputed = 8;
/// Below these distances, in pixels, marks of full size would touch, and small ones.
constexpr double RoomOfMark = 17;
constexpr double RoomOfSmallMark = 5;

/// Stated, or the kind of what is computed; measure; subjects.
using SeriesKey = std::tuple<int, MeasureIndex, SubjectsIndex>;

SeriesKey keyOf(const ChartScene &scene, const Mark &mark)
{
    const Derivation *value = scene.computedAt(mark.fact);
    const Statement &statement = scene.dataset->fact(value ? value->first : mark.fact).headline();
    return {value ? static_cast<int>(value->kind) : -1, statement.measure, statement.subjects};
}

bool isLater(const Mark &a, const Mark &b)
{
    return !a.span.isNull() && (b.span.isNull() || a.span.endDay() > b.span.endDay());
}

bool isPlain(const Mark &mark)
{
    return mark.status == Status::Reported && mark.bound == Bound::Exact && mark.values.size() == 1 &&
           !mark.disputed && !mark.caution && !mark.hasNote;
}

/// The marks of a run of joins, in their order; `next` is moved behind it.
std::vector<size_t> chainAt(const Band &band, size_t &next)
{
    std::vector<size_t> chain = {band.joins[next].from};
    do {
        chain.push_back(band.joins[next].to);
        ++next;
    } while (next < band.joins.size() && band.joins[next].from == chain.back());
    return chain;
}

void thin(const Band &band, const std::vector<size_t> &chain, double pixelsPerDay,
          std::vector<Thinness> &thinness)
{
    const double days = band.marks[chain.back()].span.middleDay() -
                        band.marks[chain.front()].span.middleDay();
    const double room = days * pixelsPerDay / static_cast<double>(chain.size() - 1);
    if (room >= RoomOfMark)
        return;
    for (size_t i = 0; i < chain.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < chain.size();
        const bool isLeftOut = room < RoomOfSmallMark && isInside && isPlain(band.marks[chain[i]]);
        thinness[chain[i]] = isLeftOut ? Thinness::LineOnly : Thinness::Small;
    }
}

} // namespace

void labelLongSeries(Band &band, const ChartScene &scene)
{
    if (band.kind != Band::Kind::Values)
        return;
    std::map<SeriesKey, std::vector<size_t>> series;
    for (size_t i = 0; i < band.marks.size(); ++i) {
        if (!band.marks[i].label.isEmpty())
            series[keyOf(scene, band.marks[i])].push_back(i);
    }
    for (const auto &[key, marks] : series) {
        const bool areComputed = band.marks[marks.front()].isComputed;
        if (marks.size() <= (areComputed ? MostLabelledComputed : MostLabelled))
            continue;
        if (areComputed)
            joinComputed(band, marks);
        size_t latest = marks.front();
        for (const size_t mark : marks)
            latest = isLater(band.marks[mark], band.marks[latest]) ? mark : latest;
        for (const size_t mark : marks) {
            if (mark != latest)
                band.marks[mark].chosenLabel = std::exchange(band.marks[mark].label, {});
        }
    }
}

std::vector<Thinness> thinnessOf(const Band &band, double pixelsPerDay)
{
    std::vector<Thinness> thinness(band.marks.size(), Thinness::None);
    for (size_t next = 0; next < band.joins.size();)
        thin(band, chainAt(band, next), pixelsPerDay, thinness);
    return thinness;
}

} // namespace plumbline
