// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/dataset.h"

#include <algorithm>
#include <iterator>

namespace plumbline {

Dataset::Dataset(std::shared_ptr<const Tables> tables, Chunks chunks)
    : m_tables(std::move(tables))
    , m_chunks(std::move(chunks))
{
    size_t factCount = 0;
    for (const auto &chunk : m_chunks)
        factCount += chunk->facts.size();
    m_facts.reserve(factCount);
    m_chunkOfFact.reserve(factCount);
    m_indexById.reserve(static_cast<qsizetype>(factCount));

    for (size_t c = 0; c < m_chunks.size(); ++c) {
        m_statementCount += static_cast<int>(m_chunks[c]->statements.size());
        for (const Fact &fact : m_chunks[c]->facts) {
            m_indexById.insert(fact.id(), static_cast<int>(m_facts.size()));
            m_facts.push_back(&fact);
            m_chunkOfFact.push_back(static_cast<quint32>(c));
        }
    }
}

const Metric *Dataset::metricOf(const Statement &statement) const
{
    if (statement.measure == MeasureIndex::None)
        return nullptr;
    return &metric(measure(statement.measure).metric);
}

EntityIndex Dataset::laneOf(const Statement &statement) const
{
    return subjects(statement.subjects).front();
}

Subjects Dataset::joinedSubjects(const Statement &statement) const
{
    Subjects joined = subjects(statement.subjects);
    std::sort(joined.begin(), joined.end(),
              [this](EntityIndex a, EntityIndex b) { return entity(a).id < entity(b).id; });
    return joined;
}

QString Dataset::subjectNames(const Statement &statement) const
{
    QStringList names;
    for (EntityIndex subject : joinedSubjects(statement))
        names << entity(subject).name;
    return names.join(QStringLiteral("; "));
}

std::span<const Evidence> Dataset::evidence(int index, const Statement &statement) const
{
    const Chunk &chunk = *m_chunks[m_chunkOfFact[static_cast<size_t>(index)]];
    return std::span(chunk.evidence).subspan(statement.evidenceBegin, statement.evidenceCount);
}

std::vector<Link> Dataset::linksOf(StatementKey statement) const
{
    std::vector<Link> found;
    std::copy_if(m_tables->links.begin(), m_tables->links.end(), std::back_inserter(found),
                 [statement](const Link &link) { return link.from == statement || link.to == statement; });
    return found;
}

DatasetPtr withRates(const DatasetPtr &dataset, const RateTablePtr &rates)
{
    if (!dataset || dataset->rates() == rates)
        return dataset;
    auto other = std::make_shared<Dataset>(*dataset);
    other->m_rates = rates;
    return other;
}

} // namespace plumbline
