// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/knownon.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isOfTable(const Statement &statement)
{
    return statement.source != SourceIndex::None;
}

/// A table does not tell when it was published: from its day on a figure may have been known.
bool isPast(const Statement &statement, QDate day)
{
    const DateSpan &since = statement.asserted.isNull() ? statement.period : statement.asserted;
    return !since.isNull() && since.last() <= day;
}

/// What is kept of a company while its facts are gone through.
class ChunkFilter
{
public:
    ChunkFilter(const Chunk &chunk, const std::vector<bool> &isKnown, QDate day)
        : m_chunk(chunk)
        , m_isKnown(isKnown)
        , m_day(day)
    {
    }

    bool isWhole() const
    {
        return std::all_of(m_chunk.evidence.begin(), m_chunk.evidence.end(),
                           [this](const Evidence &each) { return isKnown(each); }) &&
               std::all_of(m_chunk.statements.begin(), m_chunk.statements.end(),
                           [this](const Statement &each) { return !isOfTable(each) || isPast(each, m_day); });
    }

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
        const bool isKnownRow = isOfTable(statement) && isPast(statement, m_day);
        if (m_left->evidence.size() == first && !isKnownRow)
            return;
        statement.evidenceBegin = static_cast<quint32>(first);
        statement.evidenceCount = static_cast<quint32>(m_left->evidence.size() - first);
        m_left->statements.push_back(statement);
    }

    const Chunk &m_chunk;
    const std::vector<bool> &m_isKnown;
    QDate m_day;
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
    if (whole->tables().sources.empty() && std::find(isKnown.begin(), isKnown.end(), false) == isKnown.end())
        return whole;
    Dataset::Chunks chunks;
    for (const auto &chunk : whole->chunks()) {
        ChunkFilter filter(*chunk, isKnown, day);
        if (const auto left = filter.isWhole() ? chunk : filter.filtered())
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
