// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reach.h"

#include "model/filtertest.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace plumbline {

namespace {

const Measure &measureOf(const Dataset &dataset, const Fact &fact)
{
    static const Measure none;
    const MeasureIndex index = fact.headline().measure;
    return index == MeasureIndex::None ? none : dataset.measure(index);
}

QString kindOf(const Dataset &dataset, const Fact &fact)
{
    const EventIndex event = fact.lead().event;
    return event == EventIndex::None ? QString() : code(dataset.event(event).kind);
}

QString articleOf(const Dataset &dataset, int fact)
{
    for (const Statement &statement : dataset.fact(fact).statements()) {
        const auto evidence = dataset.evidence(fact, statement);
        if (!evidence.empty())
            return dataset.article(evidence.front().article).id;
    }
    return {};
}

/// Adds to one section what lets the fact through, if that section hides it.
void widen(Choice Filter::*section, const QString &value, Filter &filter, const Dataset &dataset, int fact)
{
    Filter alone;
    alone.*section = filter.*section;
    if (!FilterTest(dataset, alone).passes(fact))
        filter.*section = (filter.*section).value_or(QStringList()) + QStringList(value);
}

DateSpan periodOf(const Dataset &dataset, int fact)
{
    return dataset.fact(fact).lead().period;
}

/// What has no date comes before all that has one.
double dayOf(const Dataset &dataset, int fact)
{
    const DateSpan period = periodOf(dataset, fact);
    return period.isNull() ? std::numeric_limits<double>::lowest() : period.middleDay();
}

} // namespace

bool isHiddenByFilter(const Dataset &dataset, const View &view, int fact)
{
    return !FilterTest(dataset, view.filter).passes(fact);
}

bool isHiddenBySpan(const Dataset &dataset, const View &view, int fact)
{
    const DateSpan period = periodOf(dataset, fact);
    if (!view.span || period.isNull())
        return false;
    const double day = period.middleDay();
    return day < view.span->first || day >= view.span->end;
}

View reaching(const Dataset &dataset, View view, int index)
{
    const Fact &fact = dataset.fact(index);
    const Measure &measure = measureOf(dataset, fact);
    const QString company = dataset.entity(dataset.laneOf(fact.lead())).id;
    widen(&Filter::companies, company, view.filter, dataset, index);
    widen(&Filter::statuses, code(fact.lead().status), view.filter, dataset, index);
    widen(&Filter::eventKinds, kindOf(dataset, fact), view.filter, dataset, index);
    widen(&Filter::segments, measure.segment, view.filter, dataset, index);
    widen(&Filter::areas, measure.area, view.filter, dataset, index);
    widen(&Filter::articles, articleOf(dataset, index), view.filter, dataset, index);
    if (isHiddenBySpan(dataset, view, index)) {
        const double half = view.span->days() / 2;
        const double day = periodOf(dataset, index).middleDay();
        view.span = DayRange{day - half, day + half};
    }
    return view;
}

int latestOf(const Dataset &dataset, EntityIndex company, const std::vector<int> &facts)
{
    int latest = -1;
    for (const int fact : facts) {
        const bool isOurs = dataset.laneOf(dataset.fact(fact).lead()) == company;
        if (isOurs && (latest < 0 || dayOf(dataset, fact) > dayOf(dataset, latest)))
            latest = fact;
    }
    return latest;
}

int latestOf(const Dataset &dataset, EntityIndex company, const View &view)
{
    const FilterTest wanted(dataset, view.filter);
    std::vector<int> all(static_cast<size_t>(dataset.factCount()));
    std::iota(all.begin(), all.end(), 0);
    std::vector<int> seen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(seen),
                 [&](int fact) { return wanted.passes(fact) && !isHiddenBySpan(dataset, view, fact); });
    const int latest = latestOf(dataset, company, seen);
    return latest >= 0 ? latest : latestOf(dataset, company, all);
}

} // namespace plumbline
