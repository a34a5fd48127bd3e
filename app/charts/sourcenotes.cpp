// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sourcenotes.h"

#include "facts/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

/// Never broken: "+100 %²" would be a square.
constexpr QChar NarrowSpace(0x202f);

std::set<ArticleIndex> articlesOf(const Dataset &dataset, int fact)
{
    std::set<ArticleIndex> found;
    for (const Statement &statement : dataset.fact(fact).statements()) {
        for (const Evidence &evidence : dataset.evidence(fact, statement))
            found.insert(evidence.article);
    }
    return found;
}

std::set<ArticleIndex> articlesOf(const ChartScene &scene, const Mark &mark)
{
    const Derivation *value = scene.computedAt(mark.fact);
    if (!value)
        return articlesOf(*scene.dataset, mark.fact);
    std::set<ArticleIndex> found = articlesOf(*scene.dataset, value->first);
    found.merge(articlesOf(*scene.dataset, value->second));
    return found;
}

/// All articles of the scene, the oldest first and those without a date last.
std::vector<ArticleIndex> citedArticles(const ChartScene &scene)
{
    const Dataset &dataset = *scene.dataset;
    std::set<ArticleIndex> found;
    for (const int fact : scene.citedFacts())
        found.merge(articlesOf(dataset, fact));
    std::vector<ArticleIndex> sorted(found.begin(), found.end());
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

void addSourceNotes(ChartScene &scene)
{
    const std::vector<ArticleIndex> articles = citedArticles(scene);
    std::map<ArticleIndex, int> numbers;
    for (const ArticleIndex article : articles) {
        scene.sourceNotes << referenceText(scene.dataset->article(article));
        numbers[article] = static_cast<int>(scene.sourceNotes.size());
    }
    if (!articles.empty())
        scene.sources =
            QCoreApplication::translate("SourceNotes", "Source: the articles above. Plumbline, %1.")
                .arg(scene.dataset->tables().name);
    for (Band &band : scene.bands) {
        for (Mark &mark : band.marks) {
            if (mark.label.isEmpty())
                continue;
            std::vector<int> own;
            for (const ArticleIndex article : articlesOf(scene, mark))
                own.push_back(numbers[article]);
            std::sort(own.begin(), own.end());
            mark.shortLabel = raisedNumbers(own);
            mark.label += NarrowSpace + mark.shortLabel;
        }
    }
}

} // namespace plumbline
