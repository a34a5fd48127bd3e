// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewwords.h"

#include "facts/days.h"
#include "facts/event.h"
#include "model/calendarchoice.h"
#include "model/calendarwords.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <functional>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ViewWords)
};

using WordOf = std::function<QString(const QString &)>;

QString companyName(const Dataset &dataset, const QString &id)
{
    for (const Entity &entity : dataset.tables().entities) {
        if (entity.id == id)
            return entity.name;
    }
    return id;
}

QString articleTitle(const Dataset &dataset, const QString &id)
{
    for (const Article &article : dataset.tables().articles) {
        if (article.id == id)
            return article.title;
    }
    return id;
}

QString statusName(const QString &text)
{
    const auto status = statusFromCode(text);
    return status ? statusWord(*status) : text;
}

QString eventKindName(const QString &text)
{
    const auto kind = eventKindFromCode(text);
    return kind ? eventKindWords(*kind) : text;
}

void add(std::vector<NamedText> &lines, const QString &name, const Choice &choice, const WordOf &wordOf)
{
    if (!choice)
        return;
    QStringList words;
    for (const QString &value : *choice)
        words << (value.isEmpty() ? Words::tr("without") : wordOf(value));
    lines.push_back({name, words.isEmpty() ? Words::tr("none") : words.join(QStringLiteral("; "))});
}

void add(std::vector<NamedText> &lines, const Dataset &dataset, const Lens &lens)
{
    if (const ChosenCalendar chosen = chosenCalendar(dataset, lens); !chosen.company.isEmpty())
        lines.push_back({Words::tr("Calendar"), fiscalYearsText(chosen.company, chosen.calendar)});
    if (!lens.currency.isEmpty())
        lines.push_back({Words::tr("Currency"), lens.currency});
    if (lens.knownOn.isValid())
        lines.push_back({Words::tr("Known on"), formatDay(lens.knownOn)});
    if (lens.hidesComputed)
        lines.push_back({Words::tr("Computed figures"), Words::tr("none")});
    if (lens.hidesEvents)
        lines.push_back({Words::tr("Events on charts"), Words::tr("none")});
    for (auto choice = lens.preferred.begin(); choice != lens.preferred.end(); ++choice)
        lines.push_back(
            {Words::tr("Statement followed"), choice.key() + QStringLiteral(": ") + choice.value()});
}

} // namespace

QString spanWords(const DayRange &span)
{
    const auto dayText = [](double day) { return formatDay(QDate::fromJulianDay(static_cast<qint64>(day))); };
    return Words::tr("%1 to %2").arg(dayText(std::floor(span.first)), dayText(std::ceil(span.end) - 1));
}

std::vector<NamedText> viewWords(const Dataset &dataset, const View &view)
{
    std::vector<NamedText> lines = {{Words::tr("Page"), pageTitle(view.page)}};
    if (view.page == Page::Levels && !view.level.isNull())
        lines.push_back(
            {Words::tr("Metric and unit"), view.level.metric + QLatin1Char(' ') + view.level.unit});
    const Filter &filter = view.filter;
    const WordOf same = [](const QString &value) { return value; };
    add(lines, Words::tr("Companies"), filter.companies,
        [&](const QString &id) { return companyName(dataset, id); });
    add(lines, Words::tr("Status"), filter.statuses, statusName);
    add(lines, Words::tr("Kinds of event"), filter.eventKinds, eventKindName);
    add(lines, Words::tr("Segments"), filter.segments, same);
    add(lines, Words::tr("Areas"), filter.areas, areaText);
    add(lines, Words::tr("Articles"), filter.articles,
        [&](const QString &id) { return articleTitle(dataset, id); });
    if (view.span)
        lines.push_back({Words::tr("Time"), spanWords(*view.span)});
    add(lines, dataset, view.lens);
    if (!view.lens.currency.isEmpty() && dataset.rates())
        lines.push_back({Words::tr("Exchange rates"), QFileInfo(dataset.rates()->path).fileName()});
    return lines;
}

std::vector<NamedText> datasetWords(const Dataset &dataset)
{
    return {{Words::tr("Dataset"), dataset.tables().name}, {Words::tr("Title"), dataset.tables().title}};
}

} // namespace plumbline
