// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendarchoice.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr size_t MostChoices = 12;
constexpr int MostNamed = 3;

const Entity *entityOf(const Dataset &dataset, const QString &id)
{
    const std::vector<Entity> &entities = dataset.tables().entities;
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&id](const Entity &each) { return each.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

void add(std::vector<CalendarChoice> &choices, const Entity &entity)
{
    if (entity.fiscalYearEnd.isEmpty())
        return;
    const auto calendar = FiscalCalendar::endingOn(entity.fiscalYearEnd);
    if (!calendar || calendar->isCalendarYear())
        return;
    auto choice = std::find_if(choices.begin(), choices.end(), [&calendar](const CalendarChoice &each) {
        return each.calendar == *calendar;
    });
    if (choice == choices.end())
        choice = choices.insert(choices.end(), CalendarChoice{*calendar, entity.id, {}, 0});
    ++choice->companies;
    if (choice->names.size() < MostNamed)
        choice->names << entity.name;
}

} // namespace

ChosenCalendar chosenCalendar(const Dataset &dataset, const Lens &lens)
{
    const Entity *company = lens.calendar.isEmpty() ? nullptr : entityOf(dataset, lens.calendar);
    const auto calendar = company ? FiscalCalendar::endingOn(company->fiscalYearEnd) : std::nullopt;
    return calendar ? ChosenCalendar{*calendar, company->name} : ChosenCalendar();
}

std::vector<CalendarChoice> calendarChoices(const Dataset &dataset, const Focus &focus)
{
    std::vector<CalendarChoice> choices;
    for (const EntityIndex company : focus.companies())
        add(choices, dataset.entity(company));
    const auto inFocus = static_cast<std::ptrdiff_t>(choices.size());
    const std::vector<Entity> &entities = dataset.tables().entities;
    for (size_t i = 0; i < entities.size(); ++i) {
        if (focus.placeOf(static_cast<EntityIndex>(i)) < 0)
            add(choices, entities[i]);
    }
    std::stable_sort(
        choices.begin() + inFocus, choices.end(),
        [](const CalendarChoice &a, const CalendarChoice &b) { return a.companies > b.companies; });
    choices.resize(std::min(choices.size(), MostChoices));
    return choices;
}

} // namespace plumbline
