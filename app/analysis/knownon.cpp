// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/knownon.h"

#include <algorithm>

namespace plumbline {

namespace {

/// What is kept of a company while its facts are gone through.
class ChunkFilter
{
public:
    ChunkFilter(const Chunk &chunk, const std::vector<bool> &isKnown) : m_chunk(chunk), m_isKnown(isKnown) {}

    /// Null when nothing is left.
    std::shared_ptr<const Chunk> filtered()
    {
        m_left = std::make_shared<Chunk>();
        m_left->entity = m_chunk.entity;
        m_left->statements.reserve(m_chunk.statements.size());
        for (const Fact &fact : m_chunk.facts)
            add(fact);
        return m_left->facts.empty() ? nullptr : m_left;
    }

private:
    bool isKnown(const Evidence &evidence) const { return m_isKnown[at(evidence.article)]; }

    void add(const Fact &fact)
    {
        const size_t first = m_left->statements.size();
        for (const Statement &statement : fact.statements())
            add(statement);
        const std::span all(m_left->statements);
        if (all.size() > first)
            m_left->facts.emplace_back(fact.id(), all.subspan(first));
    }

    void add(Statement statement)
    {
        const auto evidence =
            std::span(m_chunk.evidence).subspan(statement.evidenceBegin, statement.evidenceCount);
        const size_t first = m_left->evidence.size();
        std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(m_left->evidence),
                     [this](const Evidence &each) { return isKnown(each); });
        if (m_left->evidence.size() == first)
            return;
        statement.evidenceBegin = static_cast<quint32>(first);
        statement.evidenceCount = static_cast<quint32>(m_left->evidence.size() - first);
        m_left->statements.push_back(statement);
    }

    const Chunk &m_chunk;
    const std::vector<bool> &m_isKnown;
    std::shared_ptr<Chunk> m_left;
};

} // namespace

DatasetPtr knownOn(const DatasetPtr &whole, QDate day)
{
    if (!whole || day.isNull())
        return whole;
    std::vector<bool> isKnown;
    for (const Article &article : whole->tables().articles)
        isKnown.push_back(!article.published.isNull() && article.published.last() <= day);
    if (std::find(isKnown.begin(), isKnown.end(), false) == isKnown.end())
        return whole;
    Dataset::Chunks chunks;
    for (const auto &chunk : whole->chunks()) {
        const bool isWhole = std::all_of(chunk->evidence.begin(), chunk->evidence.end(),
                                         [&](const Evidence &each) { return isKnown[at(each.article)]; });
        if (const auto left = isWhole ? chunk : ChunkFilter(*chunk, isKnown).filtered())
            chunks.push_back(left);
    }
    return std::make_shared<const Dataset>(whole->sharedTables(), std::move(chunks));
}

Publications publicationsOn(const Dataset &whole, QDate day)
{
    Publications found;
    for (const Article &article : whole.tables().articles) {
        ++found.all;
        if (day.isNull())
            ++found.known;
        else if (article.published.isNull())
            ++found.undated;
        else if (article.published.last() <= day)
            ++found.known;
        else if (article.published.first() <= day)
            ++found.uncertain;
    }
    return found;
}

std::vector<QDate> publicationDays(const Dataset &whole)
{
    std::vector<QDate> days;
    for (const Article &article : whole.tables().articles) {
        if (!article.published.isNull())
            days.push_back(article.published.last());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace plumbline
