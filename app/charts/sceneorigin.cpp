// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sceneorigin.h"

#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/factsources.h"

#include <QCoreApplication>

#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)
};

DateSpan published(const Dataset &dataset, const std::set<ArticleIndex> &articles)
{
    DateSpan span;
    for (const ArticleIndex article : articles)
        span = span.united(dataset.article(article).published);
    return span;
}

QString yearsText(const DateSpan &published)
{
    if (published.isNull())
        return {};
    const int first = published.first().year();
    const int last = published.last().year();
    return first == last ? QStringLiteral(", %1").arg(first) : Words::tr(", %1 to %2").arg(first).arg(last);
}

QString titlesText(const Dataset &dataset, const std::set<ArticleIndex> &articles)
{
    constexpr size_t mostTitles = 2;
    QStringList titles;
    for (const ArticleIndex article : articles) {
        if (static_cast<size_t>(titles.size()) == mostTitles)
            break;
        titles << QStringLiteral("“%1”").arg(dataset.article(article).title);
    }
    const int more = static_cast<int>(articles.size() - static_cast<size_t>(titles.size()));
    if (more > 0)
        titles << Words::tr("%1 more").arg(more);
    return titles.join(QStringLiteral(", "));
}

} // namespace

QString sourcesText(const ChartScene &scene)
{
    const Dataset &dataset = *scene.dataset;
    const FactSources found = sourcesOf(dataset, scene.citedFacts());
    if (found.isEmpty())
        return {};
    QStringList sources;
    if (!found.articles.empty()) {
        const auto articles = static_cast<qint64>(found.articles.size());
        sources << Words::tr("%1%2 (%3)")
                       .arg(counted(articles, Words::tr("%1 article"), Words::tr("%1 articles")),
                            yearsText(published(dataset, found.articles)),
                            titlesText(dataset, found.articles));
    }
    if (!found.tables.empty())
        sources << tablesText(dataset, found.tables);
    if (!found.byHand.empty())
        sources << handsText(dataset, found.byHand);
    return Words::tr("Source: %1. Plumbline, %2.")
        .arg(sources.join(QStringLiteral("; ")), dataset.tables().name);
}

QString originText(const ChartScene &scene)
{
    const int facts = static_cast<int>(scene.facts.size());
    QString from = Words::tr("%1 from %2")
                       .arg(counted(facts, Words::tr("%1 fact"), Words::tr("%1 facts")),
                            countsText(sourcesOf(*scene.dataset, scene.figureFacts())));
    if (const size_t computed = scene.computed.size(); computed > 0)
        from += Words::tr(", %1 computed").arg(countText(static_cast<qint64>(computed)));
    if (const auto events = static_cast<qint64>(scene.events.size()); events > 0)
        from += counted(events, Words::tr(", %1 event"), Words::tr(", %1 events"));
    if (const ChosenCalendar &chosen = scene.calendar; !chosen.company.isEmpty())
        from += QStringLiteral(" · ") + fiscalYearsText(chosen.company, chosen.calendar);
    return from;
}

} // namespace plumbline
