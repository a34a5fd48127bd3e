// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filtertest.h"

#include <QSet>

#include <algorithm>

namespace plumbline {

namespace {

constexpr size_t StatusCount = static_cast<size_t>(Status::Considered) + 1;

/// The answers for `count` positions whose texts `textOf` gives.
template<typename TextOf>
std::vector<char> answers(const Choice &choice, size_t count, TextOf textOf)
{
    std::vector<char> found(count, 1);
    if (!choice)
        return found;
    const QSet<QString> wanted(choice->begin(), choice->end());
    for (size_t i = 0; i < count; ++i)
        found[i] = wanted.contains(textOf(i));
    return found;
}

std::vector<char> subjectAnswers(const Tables &tables, const Choice &companies)
{
    const std::vector<char> entities =
        answers(companies, tables.entities.size(), [&tables](size_t i) { return tables.entities[i].id; });
    std::vector<char> found;
    found.reserve(tables.subjects.size());
    for (const Subjects &subjects : tables.subjects)
        found.push_back(std::any_of(subjects.begin(), subjects.end(),
                                    [&entities](EntityIndex subject) { return entities[at(subject)]; }));
    return found;
}

template<typename Member>
std::vector<char> measureAnswers(const Tables &tables, const Choice &choice, Member member)
{
    const size_t count = tables.measures.size();
    return answers(choice, count + 1,
                   [&](size_t i) { return i < count ? tables.measures[i].*member : QString(); });
}

} // namespace

FilterTest::FilterTest(const Dataset &dataset, const Filter &filter)
    : m_dataset(dataset)
    , m_subjects(subjectAnswers(dataset.tables(), filter.companies))
    , m_statuses(answers(filter.statuses, StatusCount, [](size_t i) { return code(static_cast<Status>(i)); }))
    , m_events(answers(filter.eventKinds, dataset.tables().events.size(),
                       [&dataset](size_t i) { return code(dataset.tables().events[i].kind); }))
    , m_segments(measureAnswers(dataset.tables(), filter.segments, &Measure::segment))
    , m_areas(measureAnswers(dataset.tables(), filter.areas, &Measure::area))
{
    if (filter.articles)
        m_articles = answers(filter.articles, dataset.tables().articles.size(),
                             [&dataset](size_t i) { return dataset.tables().articles[i].id; });
}

bool FilterTest::isCarriedByWanted(int fact) const
{
    for (const Statement &statement : m_dataset.fact(fact).statements()) {
        const auto evidence = m_dataset.evidence(fact, statement);
        if (std::any_of(evidence.begin(), evidence.end(),
                        [this](const Evidence &piece) { return m_articles[at(piece.article)]; }))
            return true;
    }
    return false;
}

unsigned FilterTest::stoppedBy(int fact) const
{
    const Statement &lead = m_dataset.fact(fact).lead();
    const MeasureIndex measure = m_dataset.fact(fact).headline().measure;
    const size_t measured = measure == MeasureIndex::None ? m_segments.size() - 1 : at(measure);
    unsigned sections = 0;
    const auto ask = [&sections](FilterSection section, bool isWanted) {
        if (!isWanted)
            sections |= bit(section);
    };
    ask(FilterSection::Companies, m_subjects[at(lead.subjects)]);
    ask(FilterSection::Status, m_statuses[static_cast<size_t>(lead.status)]);
    ask(FilterSection::EventKinds, lead.event == EventIndex::None || m_events[at(lead.event)]);
    ask(FilterSection::Segments, m_segments[measured]);
    ask(FilterSection::Areas, m_areas[measured]);
    ask(FilterSection::Articles, m_articles.empty() || isCarriedByWanted(fact));
    return sections;
}

} // namespace plumbline
