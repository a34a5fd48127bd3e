// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filter.h"

#include <algorithm>

namespace plumbline {

namespace {

bool wants(const Choice &choice, const QString &value)
{
    return !choice || choice->contains(value);
}

bool passesCompanies(const Choice &companies, const Dataset &dataset, const Fact &fact)
{
    if (!companies)
        return true;
    const Subjects &subjects = dataset.subjects(fact.lead().subjects);
    return std::any_of(subjects.begin(), subjects.end(),
                       [&](EntityIndex subject) { return companies->contains(dataset.entity(subject).id); });
}

bool passesEventKind(const Choice &kinds, const Dataset &dataset, const Fact &fact)
{
    const EventIndex event = fact.lead().event;
    return !kinds || event == EventIndex::None || kinds->contains(code(dataset.event(event).kind));
}

bool passesMeasure(const Filter &filter, const Dataset &dataset, const Fact &fact)
{
    const MeasureIndex index = fact.headline().measure;
    if (index == MeasureIndex::None)
        return wants(filter.segments, {}) && wants(filter.areas, {});
    const Measure &measure = dataset.measure(index);
    return wants(filter.segments, measure.segment) && wants(filter.areas, measure.area);
}

bool passesArticles(const Choice &articles, const Dataset &dataset, int index)
{
    if (!articles)
        return true;
    for (const Statement &statement : dataset.fact(index).statements()) {
        const auto evidence = dataset.evidence(index, statement);
        if (std::any_of(evidence.begin(), evidence.end(), [&](const Evidence &piece) {
                return articles->contains(dataset.article(piece.article).id);
            }))
            return true;
    }
    return false;
}

} // namespace

bool Filter::passes(const Dataset &dataset, int index) const
{
    const Fact &fact = dataset.fact(index);
    return wants(statuses, code(fact.lead().status)) && passesCompanies(companies, dataset, fact) &&
           passesEventKind(eventKinds, dataset, fact) && passesMeasure(*this, dataset, fact) &&
           passesArticles(articles, dataset, index);
}

} // namespace plumbline
