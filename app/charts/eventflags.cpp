// SPDX-License-Identifier: GPL-3.0-or-later
// Events over the charts of figures: those of the companies whose figures are on the page, and
// of their groups; of all wanted companies where the reader has chosen some.
#include "charts/scenebuilder.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "model/filtertest.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventFlags)
};

using Companies = std::set<EntityIndex>;

/// A company, and what it belongs to as far as these are companies too: what befalls a group
/// bears upon its units.
void addWithGroups(Companies &companies, const Dataset &dataset, EntityIndex company)
{
    while (company != EntityIndex::None) {
        const Entity &entity = dataset.entity(company);
        const bool isCompany = entity.kind == Entity::Kind::Company || entity.kind == Entity::Kind::Unit;
        if (!isCompany || !companies.insert(company).second)
            return;
        company = entity.parent;
    }
}

Companies companiesOnPage(const Dataset &dataset, const std::vector<int> &facts)
{
    Companies companies;
    for (const int fact : facts) {
        const Subjects &subjects = dataset.subjects(dataset.fact(fact).headline().subjects);
        for (const EntityIndex subject : subjects)
            addWithGroups(companies, dataset, subject);
    }
    return companies;
}

bool concerns(const Dataset &dataset, const Fact &event, const Companies &companies)
{
    const Subjects &subjects = dataset.subjects(event.lead().subjects);
    return std::any_of(subjects.begin(), subjects.end(),
                       [&companies](EntityIndex subject) { return companies.contains(subject); });
}

/// An event whose amount the page has as a figure has its mark already.
std::vector<int> eventsOf(SceneBuilder &builder)
{
    const Dataset &dataset = builder.dataset();
    const Companies companies = companiesOnPage(dataset, builder.scene().figureFacts());
    const std::set<int> figures(builder.facts().begin(), builder.facts().end());
    const bool isChosen = builder.filter().companies.has_value();
    const FilterTest wanted(dataset, builder.filter());
    std::vector<int> events;
    for (int index = 0; index < dataset.factCount() && !builder.isCancelled(); ++index) {
        const Fact &fact = dataset.fact(index);
        if (fact.isEvent() && !figures.contains(index) && wanted.passes(index) &&
            (isChosen || concerns(dataset, fact, companies)))
            events.push_back(index);
    }
    return events;
}

/// Says what happened, not how much: bounds and amounts that differ belong to the timeline.
Mark flagOf(SceneBuilder &builder, int index)
{
    const Dataset &dataset = builder.dataset();
    const Event &event = dataset.event(dataset.fact(index).lead().event);
    Mark mark = builder.mark(index, Unit());
    mark.shape = MarkShape::Flag;
    mark.values.clear();
    mark.bound = Bound::Exact;
    mark.disputed = false;
    builder.setLabel(mark, [&event] { return event.title; });
    if (!mark.label.isEmpty())
        mark.shortLabel = eventKindWords(event.kind);
    return mark;
}

void tellUndated(ChartScene &scene, qint64 undated)
{
    if (undated == 0)
        return;
    const QString note = counted(undated, Words::tr("%1 event without a date is on the funding timeline."),
                                 Words::tr("%1 events without a date are on the funding timeline."));
    scene.addNote(note);
}

} // namespace

void addEventFlags(SceneBuilder &builder)
{
    ChartScene &scene = builder.scene();
    if (builder.lens().hidesEvents || scene.isEmpty())
        return;
    Band flags;
    flags.kind = Band::Kind::Flags;
    flags.title = Words::tr("Events");
    qint64 undated = 0;
    for (const int index : eventsOf(builder)) {
        Mark mark = flagOf(builder, index);
        if (mark.span.isNull())
            ++undated;
        else
            flags.marks.push_back(std::move(mark));
    }
    tellUndated(scene, undated);
    if (flags.marks.empty())
        return;
    std::stable_sort(flags.marks.begin(), flags.marks.end(),
                     [](const Mark &a, const Mark &b) { return a.span.middleDay() < b.span.middleDay(); });
    for (const Mark &mark : flags.marks)
        scene.events.push_back(mark.fact);
    scene.bands.insert(scene.bands.begin(), std::move(flags));
}

} // namespace plumbline
