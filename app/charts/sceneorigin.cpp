// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sceneorigin.h"

#include "facts/figuretext.h"
#include "model/calendarwords.h"

#include <QCoreApplication>

#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)
};

struct Cited {
    std::set<ArticleIndex> articles;
    int passages = 0;
    DateSpan published;
};

Cited cited(const Dataset &dataset, const std::vector<int> &facts)
{
    Cited found;
    for (const int fact : facts) {
        for (const Statement &statement : dataset.fact(fact).statements()) {
            for (const Evidence &evidence : dataset.evidence(fact, statement)) {
                ++found.passages;
                if (found.articles.insert(evidence.article).second)
                    found.published = found.published.united(dataset.article(evidence.article).published);
            }
        }
    }
    return found;
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
    const Cited found = cited(*scene.dataset, scene.citedFacts());
    if (found.articles.empty())
        return {};
    const int articles = static_cast<int>(found.articles.size());
    return Words::tr("Source: %1%2 (%3). Plumbline, %4.")
        .arg(counted(articles, Words::tr("%1 article"), Words::tr("%1 articles")), yearsText(found.published),
             titlesText(*scene.dataset, found.articles), scene.dataset->tables().name);
}

QString originText(const ChartScene &scene)
{
    const Cited found = cited(*scene.dataset, scene.figureFacts());
    const int facts = static_cast<int>(scene.facts.size());
    const int articles = static_cast<int>(found.articles.size());
    QString from = Words::tr("%1 from %2")
                       .arg(counted(facts, Words::tr("%1 fact"), Words::tr("%1 facts")),
                            counted(articles, Words::tr("%1 article"), Words::tr("%1 articles")));
    if (const size_t computed = scene.computed.size(); computed > 0)
        from += Words::tr(", %1 computed").arg(countText(static_cast<qint64>(computed)));
    if (const auto events = static_cast<qint64>(scene.events.size()); events > 0)
        from += counted(events, Words::tr(", %1 event"), Words::tr(", %1 events"));
    if (const ChosenCalendar &chosen = scene.calendar; !chosen.company.isEmpty())
        from += QStringLiteral(" · ") + fiscalYearsText(chosen.company, chosen.calendar);
    return from;
}

} // namespace plumbline
