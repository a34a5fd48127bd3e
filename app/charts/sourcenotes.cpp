// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sourcenotes.h"

#include "facts/figuretext.h"
#include "model/factsources.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plumbline {

namespace {

/// Never broken: "+100 %²" would be a square.
constexpr QChar NarrowSpace(0x202f);

FactSources sourcesOfMark(const ChartScene &scene, const Mark &mark)
{
    const Derivation *value = scene.computedAt(mark.fact);
    return value ? sourcesOf(*scene.dataset, std::array{value->first, value->second})
                 : sourcesOf(*scene.dataset, std::array{mark.fact});
}

/// The oldest first and those without a date last.
std::vector<ArticleIndex> byDate(const Dataset &dataset, const std::set<ArticleIndex> &articles)
{
    std::vector<ArticleIndex> sorted(articles.begin(), articles.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&dataset](ArticleIndex a, ArticleIndex b) {
        const DateSpan &first = dataset.article(a).published;
        const DateSpan &second = dataset.article(b).published;
        if (first.isNull() || second.isNull())
            return !first.isNull() && second.isNull();
        return first.startDay() < second.startDay();
    });
    return sorted;
}

/// "Publisher, “Title”, 1 Aug 2019".
QString referenceText(const Article &article)
{
    QStringList parts = {article.publisher.isEmpty() ? article.author : article.publisher,
                         QStringLiteral("“%1”").arg(article.title), spanText(article.published)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString raisedNumbers(const std::vector<int> &numbers)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QStringList texts;
    for (const int number : numbers) {
        QString text;
        for (const QChar digit : QString::number(number))
            text += digits[digit.digitValue()];
        texts << text;
    }
    return texts.join(QChar(0x2009));
}

QString unnumberedRemark()
{
    return QCoreApplication::translate(
        "SourceNotes", "Marks without a number had no room for one; their sources are in this list.");
}

namespace {

/// The list of sources while it is made: articles by date, then tables, then who was entered by hand.
struct Numbers {
    std::map<ArticleIndex, int> articles;
    std::map<SourceIndex, int> tables;
    std::map<TextIndex, int> byHand;

    std::vector<int> of(const FactSources &sources) const
    {
        std::vector<int> found;
        for (const ArticleIndex article : sources.articles)
            found.push_back(articles.at(article));
        for (const SourceIndex table : sources.tables)
            found.push_back(tables.at(table));
        for (const TextIndex sayer : sources.byHand)
            found.push_back(byHand.at(sayer));
        std::sort(found.begin(), found.end());
        return found;
    }
};

Numbers listSources(ChartScene &scene, const FactSources &sources)
{
    Numbers numbers;
    for (const ArticleIndex article : byDate(*scene.dataset, sources.articles)) {
        scene.sourceNotes << referenceText(scene.dataset->article(article));
        numbers.articles[article] = static_cast<int>(scene.sourceNotes.size());
    }
    for (const SourceIndex table : sources.tables) {
        scene.sourceNotes << tableText(scene.dataset->source(table));
        numbers.tables[table] = static_cast<int>(scene.sourceNotes.size());
    }
    for (const TextIndex sayer : sources.byHand) {
        scene.sourceNotes << handText(*scene.dataset, sayer);
        numbers.byHand[sayer] = static_cast<int>(scene.sourceNotes.size());
    }
    return numbers;
}

QString sourceLine(const FactSources &sources)
{
    if (!sources.byHand.empty())
        return QCoreApplication::translate("SourceNotes", "Source: as listed above. Plumbline, %1.");
    if (sources.tables.empty())
        return QCoreApplication::translate("SourceNotes", "Source: the articles above. Plumbline, %1.");
    return sources.articles.empty()
               ? QCoreApplication::translate("SourceNotes", "Source: the tables above. Plumbline, %1.")
               : QCoreApplication::translate("SourceNotes",
                                             "Source: the articles and tables above. Plumbline, %1.");
}

} // namespace

void addSourceNotes(ChartScene &scene)
{
    const FactSources sources = sourcesOf(*scene.dataset, scene.citedFacts());
    const Numbers numbers = listSources(scene, sources);
    if (!sources.isEmpty())
        scene.sources = sourceLine(sources).arg(scene.dataset->tables().name);
    for (Band &band : scene.bands) {
        for (Mark &mark : band.marks) {
            if (mark.label.isEmpty())
                continue;
            mark.shortLabel = raisedNumbers(numbers.of(sourcesOfMark(scene, mark)));
            mark.label += NarrowSpace + mark.shortLabel;
        }
    }
}

} // namespace plumbline
