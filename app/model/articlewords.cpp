// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlewords.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isStating(EvidenceRole role)
{
    return role == EvidenceRole::States || role == EvidenceRole::Repeats;
}

/// Keeps the facts that are stated before those that are dated or qualified.
class Gatherer
{
public:
    void add(const FactId &fact, const Evidence &piece)
    {
        auto &facts = isStating(piece.role) ? m_stated[piece.passage] : m_touched[piece.passage];
        if (facts.empty() || facts.back() != fact)
            facts.push_back(fact);
    }

    PassageFacts finish() const
    {
        PassageFacts gathered;
        for (auto found = m_stated.constBegin(); found != m_stated.constEnd(); ++found)
            gathered.insert(found.key(), {{}, *found, true});
        for (auto found = m_touched.constBegin(); found != m_touched.constEnd(); ++found) {
            Phrase &phrase = gathered[found.key()];
            for (const FactId &fact : *found) {
                if (!phrase.carries(fact))
                    phrase.facts.push_back(fact);
            }
        }
        return gathered;
    }

private:
    QHash<PassageKey, std::vector<FactId>> m_stated;
    QHash<PassageKey, std::vector<FactId>> m_touched;
};

} // namespace

ArticleIndex articleIndexOf(const Dataset &dataset, const QString &articleId)
{
    const std::vector<Article> &articles = dataset.tables().articles;
    const auto found = std::find_if(articles.begin(), articles.end(),
                                    [&](const Article &article) { return article.id == articleId; });
    return found == articles.end() ? ArticleIndex::None : static_cast<ArticleIndex>(found - articles.begin());
}

PassageFacts passageFacts(const Dataset &dataset, const QString &articleId)
{
    const ArticleIndex article = articleIndexOf(dataset, articleId);
    Gatherer gatherer;
    for (int index = 0; index < dataset.factCount(); ++index) {
        const Fact &fact = dataset.fact(index);
        for (const Statement &statement : fact.statements()) {
            for (const Evidence &piece : dataset.evidence(index, statement)) {
                if (piece.article == article)
                    gatherer.add(fact.id(), piece);
            }
        }
    }
    return gatherer.finish();
}

Phrase ArticleWords::phraseOf(const Passage &passage, Utf16Span place) const
{
    Phrase phrase = facts.value(passage.key);
    phrase.place = place;
    return phrase;
}

} // namespace plumbline
