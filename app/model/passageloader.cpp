// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passageloader.h"

#include "analysis/derivation.h"

#include <QScopeGuard>

namespace plumbline {

namespace {

/// Rows of a table that are shown above and below that of a figure.
constexpr int NeighbourRows = 2;
/// A fact that more rows of a table say again is no longer read row by row.
constexpr int MostCards = 20;

/// The fact itself, or those that a value is computed from.
std::vector<FactId> supportedFacts(const Dataset &dataset, const FactId &id)
{
    if (!isDerivationId(id))
        return {id};
    std::vector<FactId> facts;
    for (const int input : inputsOf(dataset, id))
        facts.push_back(dataset.fact(input).id());
    return facts;
}

} // namespace

PassageLoader::PassageLoader(QObject *parent) : QObject(parent) {}

void PassageLoader::setSource(const QString &path, const DatasetPtr &dataset)
{
    ++m_newest;
    m_source.path = path;
    m_source.dataset = dataset;
    m_worker.runInstead([this, source = m_source] {
        m_desk.prepare(source);
        m_desk.rest();
    });
}

void PassageLoader::setCopies(const ArticleCopies &copies)
{
    m_source.copies = copies;
    ++m_source.version;
}

void PassageLoader::request(const FactId &fact)
{
    const quint64 number = ++m_newest;
    if (!m_source.dataset)
        return;
    m_worker.runInstead([this, number, fact, source = m_source] {
        m_worker.answer([this, number, fact, found = fetch(source, fact)] {
            if (number != m_newest)
                return;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            Q_EMIT originsReady(fact, found->origins);
            Q_EMIT passagesReady(fact, found->passages);
        });
    });
}

Result<PassageLoader::Found> PassageLoader::fetch(const ReadingSource &source, const FactId &fact)
{
    const auto resting = qScopeGuard([this] { m_desk.rest(); });
    if (const Outcome problem = m_desk.prepare(source))
        return *problem;
    Found all;
    for (const FactId &input : supportedFacts(*source.dataset, fact)) {
        auto passages = fetchOf(source, input);
        if (!passages)
            return passages.error();
        std::move(passages->begin(), passages->end(), std::back_inserter(all.passages));
        const auto places = m_desk.file().originsOf(input, {NeighbourRows, MostCards});
        if (!places)
            return places.error();
        ShownOrigins origins = shownOrigins(*source.dataset, input, *places);
        std::move(origins.cards.begin(), origins.cards.end(), std::back_inserter(all.origins.cards));
        all.origins.isCut |= origins.isCut;
    }
    return all;
}

Result<std::vector<ShownPassage>> PassageLoader::fetchOf(const ReadingSource &source, const FactId &fact)
{
    const auto found = m_desk.file().passagesOf(fact);
    if (!found)
        return found.error();
    Outcome problem;
    const auto wordsOf = [&](const QString &articleId) -> std::shared_ptr<const ArticleWords> {
        const auto words = m_desk.wordsOf(articleId);
        if (words)
            return *words;
        problem = words.error();
        return nullptr;
    };
    std::vector<ShownPassage> passages =
        shownPassages(*source.dataset, fact, knownPassages(*source.dataset, fact, *found), source.copies,
                      {[this](const QString &articleId) { return m_desk.copyText(articleId); }, wordsOf});
    if (problem)
        return *problem;
    return passages;
}

} // namespace plumbline
