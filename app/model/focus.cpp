// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/focus.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isCompany(const Entity &entity)
{
    return entity.kind == Entity::Kind::Company || entity.kind == Entity::Kind::Unit;
}

std::vector<const Chunk *> candidates(const Dataset &dataset, const Filter &filter)
{
    std::vector<const Chunk *> found;
    for (const auto &chunk : dataset.chunks()) {
        const Entity &entity = dataset.entity(chunk->entity);
        const bool wanted = filter.companies ? filter.companies->contains(entity.id) : isCompany(entity);
        if (wanted)
            found.push_back(chunk.get());
    }
    return found;
}

std::vector<EntityIndex> withMostFacts(std::vector<const Chunk *> chunks)
{
    std::stable_sort(chunks.begin(), chunks.end(),
                     [](const Chunk *a, const Chunk *b) { return a->facts.size() > b->facts.size(); });
    std::vector<EntityIndex> found;
    for (const Chunk *chunk : chunks)
        found.push_back(chunk->entity);
    return found;
}

/// In the order in which they were chosen, so that each keeps its colour.
std::vector<EntityIndex> chosenOnes(const Dataset &dataset, const QStringList &chosen)
{
    const std::vector<Entity> &entities = dataset.tables().entities;
    std::vector<EntityIndex> found;
    for (const QString &id : chosen) {
        const auto place = std::find_if(entities.begin(), entities.end(),
                                        [&id](const Entity &entity) { return entity.id == id; });
        if (place != entities.end())
            found.push_back(static_cast<EntityIndex>(place - entities.begin()));
    }
    return found;
}

} // namespace

Focus::Focus(const Dataset &dataset, const Filter &filter, const QStringList &chosen)
    : m_companies(chosenOnes(dataset, chosen))
{
    if (m_companies.empty())
        m_companies = withMostFacts(candidates(dataset, filter));
    if (m_companies.size() > MostCompanies)
        m_companies.resize(MostCompanies);
}

int Focus::placeOf(EntityIndex company) const
{
    const auto place = std::find(m_companies.begin(), m_companies.end(), company);
    return place == m_companies.end() ? -1 : static_cast<int>(place - m_companies.begin());
}

} // namespace plumbline
