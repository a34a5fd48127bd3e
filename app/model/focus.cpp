// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/focus.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

bool isCompany(const Entity &entity)
{
    return entity.kind == Entity::Kind::Company || entity.kind == Entity::Kind::Unit;
}

/// All subjects, companies first, those with the most facts in front.
std::vector<EntityIndex> ranked(const Dataset &dataset)
{
    std::vector<const Chunk *> chunks;
    for (const auto &chunk : dataset.chunks())
        chunks.push_back(chunk.get());
    const auto order = [&dataset](const Chunk *chunk) {
        return std::tuple(!isCompany(dataset.entity(chunk->entity)),
                          -static_cast<qint64>(chunk->facts.size()));
    };
    std::stable_sort(chunks.begin(), chunks.end(),
                     [&order](const Chunk *a, const Chunk *b) { return order(a) < order(b); });
    std::vector<EntityIndex> entities;
    for (const Chunk *chunk : chunks)
        entities.push_back(chunk->entity);
    return entities;
}

} // namespace

Focus::Focus(const Dataset &dataset, const Filter &filter, const QStringList &chosen) : Focus()
{
    choose(dataset, chosen);
    const bool isNobody = !chosen.isEmpty() && chosen.count(QString()) == chosen.size();
    if (companies().empty() && !isNobody)
        takeRanked(dataset, filter);
}

void Focus::choose(const Dataset &dataset, const QStringList &chosen)
{
    const std::vector<Entity> &entities = dataset.tables().entities;
    const size_t count = std::min(m_places.size(), static_cast<size_t>(chosen.size()));
    for (size_t place = 0; place < count; ++place) {
        const QString &id = chosen[static_cast<qsizetype>(place)];
        const auto found = std::find_if(entities.begin(), entities.end(),
                                        [&id](const Entity &entity) { return entity.id == id; });
        if (!id.isEmpty() && found != entities.end())
            m_places[place] = static_cast<EntityIndex>(found - entities.begin());
    }
}

void Focus::takeRanked(const Dataset &dataset, const Filter &filter)
{
    const bool isNarrowed = filter.companies && !filter.companies->isEmpty();
    const QSet<QString> listed = filter.companies
                                     ? QSet<QString>(filter.companies->begin(), filter.companies->end())
                                     : QSet<QString>();
    const std::vector<EntityIndex> order = ranked(dataset);
    int taken = 0;
    for (size_t rank = 0; rank < order.size() && taken < MostCompanies; ++rank) {
        const Entity &entity = dataset.entity(order[rank]);
        if (isNarrowed ? !listed.contains(entity.id) : !isCompany(entity))
            continue;
        size_t place = rank % MostCompanies;
        while (m_places[place] != EntityIndex::None)
            place = (place + 1) % MostCompanies;
        m_places[place] = order[rank];
        ++taken;
    }
}

std::vector<EntityIndex> Focus::companies() const
{
    std::vector<EntityIndex> found;
    std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(found),
                 [](EntityIndex company) { return company != EntityIndex::None; });
    return found;
}

int Focus::placeOf(EntityIndex company) const
{
    const auto place = std::find(m_places.begin(), m_places.end(), company);
    const bool isFree = company == EntityIndex::None;
    return isFree || place == m_places.end() ? -1 : static_cast<int>(place - m_places.begin());
}

QStringList Focus::ids(const Dataset &dataset) const
{
    QStringList ids;
    for (const EntityIndex company : m_places)
        ids << (company == EntityIndex::None ? QString() : dataset.entity(company).id);
    while (ids.size() > 1 && ids.constLast().isEmpty())
        ids.removeLast();
    return ids;
}

} // namespace plumbline
