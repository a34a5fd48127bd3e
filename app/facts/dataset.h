// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/article.h"
#include "facts/entity.h"
#include "facts/event.h"
#include "facts/fact.h"
#include "facts/measure.h"
#include "facts/passage.h"
#include "facts/ratetable.h"
#include "facts/source.h"
#include "facts/statement.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace plumbline {

/// Statements taken together: "Ali + Tencent 67 %". The first gives the lane.
using Subjects = std::vector<EntityIndex>;

/// What the statements of a dataset refer to, each thing once.
struct Tables {
    QString name;  ///< of the dataset, short
    QString title; ///< of the dataset, for people
    std::vector<Article> articles;
    std::vector<Entity> entities;
    std::vector<Metric> metrics;
    std::vector<Event> events;
    std::vector<Measure> measures;
    std::vector<Subjects> subjects;
    QStringList texts; ///< the first is empty
    std::vector<Link> links;
    std::vector<Source> sources;
};

/// All facts whose first subject is one entity. Immutable once built; an edit
/// makes a new chunk and shares the others.
struct Chunk {
    EntityIndex entity = EntityIndex::None;
    std::vector<Statement> statements; ///< grouped by fact
    std::vector<Evidence> evidence;    ///< grouped by statement
    std::vector<Fact> facts;           ///< views into `statements`, by start of period
};

/// Everything that was read from one dataset file, except long texts.
///
/// Immutable and shared between threads as shared_ptr<const Dataset>.
class Dataset
{
public:
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

    Dataset(std::shared_ptr<const Tables> tables, Chunks chunks);

    const Tables &tables() const { return *m_tables; }
    const std::shared_ptr<const Tables> &sharedTables() const { return m_tables; }
    const Chunks &chunks() const { return m_chunks; }

    /// The table that the reader has added, which is in no dataset file; null: none.
    const RateTablePtr &rates() const { return m_rates; }

    int factCount() const { return static_cast<int>(m_facts.size()); }
    int statementCount() const { return m_statementCount; }
    /// `index` counts from 0 through all chunks in their order.
    const Fact &fact(int index) const { return *m_facts[static_cast<size_t>(index)]; }
    /// -1 when the dataset has no such fact.
    int indexOf(const FactId &id) const { return m_indexById.value(id, -1); }

    const Entity &entity(EntityIndex index) const { return m_tables->entities[at(index)]; }
    const Article &article(ArticleIndex index) const { return m_tables->articles[at(index)]; }
    const Source &source(SourceIndex index) const { return m_tables->sources[at(index)]; }
    const Event &event(EventIndex index) const { return m_tables->events[at(index)]; }
    const Measure &measure(MeasureIndex index) const { return m_tables->measures[at(index)]; }
    const Metric &metric(MetricIndex index) const { return m_tables->metrics[at(index)]; }
    const Subjects &subjects(SubjectsIndex index) const { return m_tables->subjects[at(index)]; }
    const QString &text(TextIndex index) const { return m_tables->texts[static_cast<qsizetype>(index)]; }

    /// Null when the statement is an event.
    const Metric *metricOf(const Statement &statement) const;
    EntityIndex laneOf(const Statement &statement) const;
    /// All subjects in the order of their ids, the order in which they are written
    /// when they are joined.
    Subjects joinedSubjects(const Statement &statement) const;
    /// Names of all subjects, joined by "; ".
    QString subjectNames(const Statement &statement) const;
    /// `index` is that of the fact the statement belongs to.
    std::span<const Evidence> evidence(int index, const Statement &statement) const;
    std::vector<Link> linksOf(StatementKey statement) const;

private:
    std::shared_ptr<const Tables> m_tables;
    Chunks m_chunks;
    std::vector<const Fact *> m_facts;
    std::vector<quint32> m_chunkOfFact;
    QHash<FactId, int> m_indexById;
    int m_statementCount = 0;
    RateTablePtr m_rates;

    friend std::shared_ptr<const Dataset> withRates(const std::shared_ptr<const Dataset> &dataset,
                                                    const RateTablePtr &rates);
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// The same facts beside another table of rates, which may be null; all else is shared.
DatasetPtr withRates(const DatasetPtr &dataset, const RateTablePtr &rates);

} // namespace plumbline

Q_DECLARE_METATYPE(plumbline::DatasetPtr)
