// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/datasetbuilder.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

/// One text per measure; the separator occurs in no field.
QString keyOf(const Measure &measure)
{
    constexpr QChar separator(0x1f);
    return QStringList{QString::number(static_cast<int>(measure.metric)), measure.segment, measure.area,
                       measure.definition, measure.denominator, measure.base,
                       QString::number(static_cast<int>(measure.reference))}
        .join(separator);
}

bool startsEarlier(const Fact &a, const Fact &b)
{
    const auto order = [](const Fact &fact) {
        const DateSpan &period = fact.lead().period;
        return std::tuple(period.isNull(), period.startDay(), period.endDay(), fact.id().text());
    };
    return order(a) < order(b);
}

} // namespace

DatasetBuilder::DatasetBuilder()
{
    text(QString());
}

TextIndex DatasetBuilder::text(const QString &text)
{
    const auto known = m_textIndex.constFind(text);
    if (known != m_textIndex.constEnd())
        return *known;
    const auto index = static_cast<TextIndex>(m_tables.texts.size());
    m_tables.texts << text;
    m_textIndex.insert(text, index);
    return index;
}

MeasureIndex DatasetBuilder::measure(const Measure &measure)
{
    const QString key = keyOf(measure);
    const auto known = m_measureIndex.constFind(key);
    if (known != m_measureIndex.constEnd())
        return *known;
    const auto index = static_cast<MeasureIndex>(m_tables.measures.size());
    m_tables.measures.push_back(measure);
    m_measureIndex.insert(key, index);
    return index;
}

SubjectsIndex DatasetBuilder::subjects(const Subjects &subjects)
{
    const auto [place, isNew] =
        m_subjectsIndex.try_emplace(subjects, static_cast<SubjectsIndex>(m_tables.subjects.size()));
    if (isNew)
        m_tables.subjects.push_back(subjects);
    return place->second;
}

void DatasetBuilder::add(const FactId &fact, Statement statement, std::span<const Evidence> evidence)
{
    EntityIndex lane = m_tables.subjects[at(statement.subjects)].front();
    // A fact stays whole, even when its statements name different companies first.
    const auto known = m_laneOfFact.constFind(fact);
    if (known == m_laneOfFact.constEnd())
        m_laneOfFact.insert(fact, lane);
    else
        lane = *known;
    Bucket &bucket = m_buckets[lane];
    statement.evidenceBegin = static_cast<quint32>(bucket.evidence.size());
    statement.evidenceCount = static_cast<quint32>(evidence.size());
    bucket.evidence.insert(bucket.evidence.end(), evidence.begin(), evidence.end());
    bucket.rows.push_back({fact, statement});
}

std::shared_ptr<const Chunk> DatasetBuilder::chunkOf(EntityIndex entity, Bucket bucket)
{
    std::stable_sort(bucket.rows.begin(), bucket.rows.end(),
                     [](const Row &a, const Row &b) { return a.fact < b.fact; });

    auto chunk = std::make_shared<Chunk>();
    chunk->entity = entity;
    chunk->evidence = std::move(bucket.evidence);
    chunk->statements.reserve(bucket.rows.size());
    for (const Row &row : bucket.rows)
        chunk->statements.push_back(row.statement);

    for (size_t first = 0; first < bucket.rows.size();) {
        size_t end = first + 1;
        while (end < bucket.rows.size() && bucket.rows[end].fact == bucket.rows[first].fact)
            ++end;
        chunk->facts.emplace_back(bucket.rows[first].fact,
                                  std::span<const Statement>(chunk->statements).subspan(first, end - first));
        first = end;
    }
    std::sort(chunk->facts.begin(), chunk->facts.end(), startsEarlier);
    return chunk;
}

DatasetPtr DatasetBuilder::finish()
{
    Dataset::Chunks chunks;
    chunks.reserve(m_buckets.size());
    for (auto &[entity, bucket] : m_buckets)
        chunks.push_back(chunkOf(entity, std::move(bucket)));
    m_buckets.clear();

    std::sort(chunks.begin(), chunks.end(), [this](const auto &a, const auto &b) {
        const QString &left = m_tables.entities[at(a->entity)].name;
        const QString &right = m_tables.entities[at(b->entity)].name;
        return left == right ? a->entity < b->entity : left < right;
    });
    return std::make_shared<const Dataset>(std::make_shared<const Tables>(std::move(m_tables)),
                                           std::move(chunks));
}

} // namespace plumbline
