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
        const bool wanted = filter.companies.isEmpty() ? isCompany(entity)
                                                       : filter.companies.contains(entity.id);
        if (wanted)
            found.push_back(chunk.get());
    }
    return found;
}

} // namespace

Focus::Focus(const Dataset &dataset, const Filter &filter)
{
    std::vector<const Chunk *> chunks = candidates(dataset, filter);
    std::stable_sort(chunks.begin(), chunks.end(),
                     [](const Chunk *a, const Chunk *b) { return a->facts.size() > b->facts.size(); });
    if (chunks.size() > MostCompanies)
        chunks.resize(MostCompanies);
    for (const Chunk *chunk : chunks)
        m_companies.push_back(chunk->entity);
}

int Focus::placeOf(EntityIndex company) const
{
    const auto place = std::find(m_companies.begin(), m_companies.end(), company);
    return place == m_companies.end() ? -1 : static_cast<int>(place - m_companies.begin());
}

} // namespace plumbline
