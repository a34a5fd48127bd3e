// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchindex.h"

#include "model/searchable.h"
#include "model/searchtext.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr int FactsBetweenLooks = 512;
/// A hostile file could have more text than there is memory.
constexpr qsizetype MostBytes = 256 * 1024 * 1024;
/// How much of a paragraph stands before the first marked word, at most.
constexpr qsizetype LettersBefore = 48;
constexpr qsizetype LettersShown = 400;

const QString Ellipsis = QStringLiteral("… ");

MarkedLine marked(const QString &text, const QByteArrayList &words)
{
    return {text, markWords(text, words)};
}

/// Where a line of a long paragraph begins, so that the first mark is in sight.
qsizetype startOfLine(const QString &text, qsizetype firstMark)
{
    if (firstMark <= LettersBefore)
        return 0;
    const qsizetype earliest = firstMark - LettersBefore;
    const qsizetype space = text.indexOf(QLatin1Char(' '), earliest);
    return space >= 0 && space < firstMark ? space + 1 : earliest;
}

MarkedLine markedLine(const QString &text, const QByteArrayList &words)
{
    const std::vector<Utf16Span> marks = markWords(text, words);
    const qsizetype start = marks.empty() ? 0 : startOfLine(text, marks.front().start);
    if (start == 0)
        return marked(text.left(LettersShown), words);
    return marked(Ellipsis + text.mid(start, LettersShown), words);
}

/// The first few of a group.
template<typename Make>
void fill(FoundGroup &group, const std::vector<int> &found, int most, Make make)
{
    group.count = static_cast<int>(found.size());
    for (int i = 0; i < std::min(most, group.count); ++i)
        group.items.push_back(make(found[static_cast<size_t>(i)]));
}

} // namespace

SearchIndex::SearchIndex(DatasetPtr dataset, const KeepGoing &keepGoing) : m_dataset(std::move(dataset))
{
    addCompanies();
    for (int fact = 0; fact < m_dataset->factCount(); ++fact) {
        if (fact % FactsBetweenLooks == 0 && !keepGoing())
            return;
        addFact(fact);
    }
    findPlaces();
    const std::vector<Article> &articles = m_dataset->tables().articles;
    for (size_t i = 0; i < articles.size(); ++i)
        m_articles.insert(articles[i].id, static_cast<ArticleIndex>(i));
}

void SearchIndex::addCompanies()
{
    const std::vector<Entity> &entities = m_dataset->tables().entities;
    m_factCounts.assign(entities.size(), 0);
    for (const auto &chunk : m_dataset->chunks())
        m_factCounts[at(chunk->entity)] += static_cast<int>(chunk->facts.size());
    for (size_t i = 0; i < entities.size(); ++i) {
        const Searchable text = searchableCompany(entities[i], m_factCounts[i]);
        const QString names = text.title + QLatin1Char(' ') + entities[i].otherNames.join(QLatin1Char(' '));
        m_companies.add(searchForm(names), searchForm(text.more));
    }
}

void SearchIndex::addFact(int fact)
{
    if (bytes() > MostBytes) {
        m_isPartial = true;
        return;
    }
    const Searchable text = searchableFigure(*m_dataset, fact);
    m_figures.add(searchForm(text.title + QLatin1Char(' ') + text.detail), searchForm(text.more));
}

void SearchIndex::findPlaces()
{
    for (int index = 0; index < m_dataset->factCount(); ++index) {
        for (const Statement &statement : m_dataset->fact(index).statements()) {
            for (const Evidence &evidence : m_dataset->evidence(index, statement))
                m_places.push_back({{evidence.article, evidence.paragraph}, index});
        }
    }
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
}

void SearchIndex::addParagraph(const QString &article, int number, const QString &text)
{
    const auto known = m_articles.constFind(article);
    if (known == m_articles.constEnd() || text == QLatin1String("-"))
        return;
    if (bytes() > MostBytes) {
        m_isPartial = true;
        return;
    }
    const QByteArray shown = text.toUtf8();
    m_paragraphs.push_back({*known, number, m_texts.size(), shown.size()});
    m_texts.append(shown);
    m_passages.add(searchForm(text), searchForm(m_dataset->article(*known).title));
}

qsizetype SearchIndex::bytes() const
{
    return m_companies.bytes() + m_figures.bytes() + m_passages.bytes() + m_texts.size();
}

std::vector<int> SearchIndex::factsOf(const Paragraph &paragraph) const
{
    const std::pair place(paragraph.article, paragraph.number);
    std::vector<int> facts;
    for (auto next = std::lower_bound(m_places.begin(), m_places.end(), std::pair(place, -1));
         next != m_places.end() && next->first == place; ++next)
        facts.push_back(next->second);
    return facts;
}

/// The one that the words speak of most; -1 without any.
int SearchIndex::bestFact(const Paragraph &paragraph, const QByteArrayList &words) const
{
    int best = -1;
    int most = -1;
    for (const int fact : factsOf(paragraph)) {
        const int had = fact < m_figures.count() ? m_figures.countWords(fact, words) : 0;
        if (had > most) {
            best = fact;
            most = had;
        }
    }
    return best;
}

/// The name that was typed comes first, then names that begin with it, then those with the
/// most facts.
std::vector<int> SearchIndex::ranked(std::vector<int> companies, const QByteArrayList &words) const
{
    const auto nameOf = [&](int company) {
        return searchForm(m_dataset->tables().entities[static_cast<size_t>(company)].name);
    };
    const auto isTyped = [&](int company) { return nameOf(company) == words.join(' '); };
    const auto begins = [&](int company) { return nameOf(company).startsWith(words.first()); };
    const auto first = std::stable_partition(companies.begin(), companies.end(), isTyped);
    const auto middle = std::stable_partition(first, companies.end(), begins);
    const auto byFacts = [this](int a, int b) {
        return m_factCounts[static_cast<size_t>(a)] > m_factCounts[static_cast<size_t>(b)];
    };
    std::stable_sort(first, middle, byFacts);
    std::stable_sort(middle, companies.end(), byFacts);
    return companies;
}

Found SearchIndex::companyAt(int entity, const QByteArrayList &words) const
{
    const auto index = static_cast<size_t>(entity);
    const Searchable text = searchableCompany(m_dataset->tables().entities[index], m_factCounts[index]);
    Found found;
    found.title = marked(text.title, words);
    found.detail = marked(text.detail, words);
    found.company = static_cast<EntityIndex>(entity);
    return found;
}

Found SearchIndex::figureAt(int fact, const QByteArrayList &words) const
{
    const Searchable text = searchableFigure(*m_dataset, fact);
    Found found;
    found.kind = Found::Kind::Figure;
    found.title = marked(text.title, words);
    found.detail = marked(text.detail, words);
    found.fact = m_dataset->fact(fact).id();
    found.company = m_dataset->laneOf(m_dataset->fact(fact).lead());
    return found;
}

Found SearchIndex::passageAt(int number, const QByteArrayList &words) const
{
    const Paragraph &paragraph = m_paragraphs[static_cast<size_t>(number)];
    const Article &article = m_dataset->article(paragraph.article);
    const int facts = static_cast<int>(factsOf(paragraph).size());
    const int best = bestFact(paragraph, words);
    Found found;
    found.kind = Found::Kind::Passage;
    QString text = QString::fromUtf8(QByteArrayView(m_texts).sliced(paragraph.start, paragraph.size));
    found.title = markedLine(text.replace(QLatin1Char('\n'), QLatin1Char(' ')), words);
    found.detail = marked(passageDetail(article, paragraph.number, facts), words);
    found.fact = best < 0 ? FactId() : m_dataset->fact(best).id();
    found.article = article.id;
    found.paragraph = paragraph.number;
    return found;
}

Findings SearchIndex::find(const QString &query, const Most &most, const KeepGoing &keepGoing) const
{
    Findings findings;
    findings.query = query;
    findings.isPartial = m_isPartial;
    const QByteArrayList words = searchWords(query);
    if (words.isEmpty())
        return findings;
    fill(findings.groups[0], ranked(m_companies.find(words, keepGoing), words), most[0],
         [&](int entity) { return companyAt(entity, words); });
    fill(findings.groups[1], m_figures.find(words, keepGoing), most[1],
         [&](int fact) { return figureAt(fact, words); });
    fill(findings.groups[2], m_passages.find(words, keepGoing), most[2],
         [&](int paragraph) { return passageAt(paragraph, words); });
    return keepGoing() ? findings : Findings();
}

} // namespace plumbline
