// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <map>

namespace plumbline {

/// Collects rows as they are read and makes the immutable Dataset of them.
///
/// Each `add...` of a table gives the position to refer to. Statements may come
/// in any order. Used once, on one thread.
class DatasetBuilder
{
public:
    DatasetBuilder();

    Tables &tables() { return m_tables; }

    TextIndex text(const QString &text);
    MeasureIndex measure(const Measure &measure);
    SubjectsIndex subjects(const Subjects &subjects);

    /// All statements of a fact go to the lane of the first that is added.
    /// `statement.evidenceBegin` and `evidenceCount` are set here.
    void add(const FactId &fact, Statement statement, std::span<const Evidence> evidence);

    /// Facts in a company come by start of period, those without a period last;
    /// companies by name.
    DatasetPtr finish();

private:
    struct Row {
        FactId fact;
        Statement statement;
    };
    struct Bucket {
        std::vector<Row> rows;
        std::vector<Evidence> evidence;
    };

    static std::shared_ptr<const Chunk> chunkOf(EntityIndex entity, Bucket bucket);

    Tables m_tables;
    QHash<QString, TextIndex> m_textIndex;
    QHash<QString, MeasureIndex> m_measureIndex;
    std::map<Subjects, SubjectsIndex> m_subjectsIndex;
    std::map<EntityIndex, Bucket> m_buckets;
    QHash<FactId, EntityIndex> m_laneOfFact;
};

} // namespace plumbline
