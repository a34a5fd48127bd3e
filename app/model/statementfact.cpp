// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statementfact.h"

#include "analysis/factkey.h"
#include "model/freeid.h"

#include <algorithm>

namespace plumbline {

namespace {

template<typename Index, typename Rows>
Index indexOf(const Rows &rows, const QString &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.id == id; });
    return found == rows.end() ? static_cast<Index>(-1) : static_cast<Index>(found - rows.begin());
}

/// The draft as a statement of a dataset without others, for the functions that tell facts apart.
class Probe
{
public:
    Probe(const Tables &known, const StatementDraft &draft)
        : m_tables(std::make_shared<Tables>(known))
        , m_dataset((fill(draft), m_tables), {})
    {
    }

    const Dataset &dataset() const { return m_dataset; }
    const Statement &statement() const { return m_statement; }

private:
    void fill(const StatementDraft &draft)
    {
        Tables &tables = *m_tables;
        Subjects subjects;
        for (const QString &id : draft.subjects)
            subjects.push_back(indexOf<EntityIndex>(tables.entities, id));
        std::erase(subjects, EntityIndex::None);
        tables.subjects.push_back(subjects);
        m_statement.subjects = static_cast<SubjectsIndex>(tables.subjects.size() - 1);
        m_statement.kind = draft.kind;
        m_statement.status = draft.status;
        m_statement.period = draft.period;
        m_statement.amount = draft.amount;
        m_statement.event = indexOf<EventIndex>(tables.events, draft.event);
        tables.texts << draft.eventRole;
        m_statement.eventRole = static_cast<TextIndex>(tables.texts.size() - 1);
        const auto metric = indexOf<MetricIndex>(tables.metrics, draft.metric);
        if (metric == MetricIndex::None)
            return;
        tables.measures.push_back({metric, draft.segment, draft.area, draft.definition, draft.denominator,
                                   draft.base, indexOf<EntityIndex>(tables.entities, draft.reference)});
        m_statement.measure = static_cast<MeasureIndex>(tables.measures.size() - 1);
    }

    std::shared_ptr<Tables> m_tables;
    Statement m_statement;
    Dataset m_dataset;
};

/// Null when no statement has the key.
FactId factWithKey(const Dataset &dataset, const QString &key, const Statement &like)
{
    for (int index = 0; !key.isNull() && index < dataset.factCount(); ++index) {
        for (const Statement &statement : dataset.fact(index).statements()) {
            const bool mayBe = statement.event != EventIndex::None ||
                               (statement.period == like.period && statement.status == like.status);
            if (mayBe && factKey(dataset, statement) == key)
                return dataset.fact(index).id();
        }
    }
    return {};
}

} // namespace

Result<FactId> factFor(const DatasetEditor &file, const Dataset &dataset, const StatementDraft &draft,
                       const StatementRecord *before)
{
    const Probe probe(dataset.tables(), draft);
    const QString key = factKey(probe.dataset(), probe.statement());
    if (before) {
        const Probe former(dataset.tables(), StatementDraft::of(*before));
        const QString own = before->statement.text("fact_id");
        // Without a key nothing tells that it has become another fact.
        if (factKey(former.dataset(), former.statement()) == key)
            return FactId(own);
        const auto sharing = file.rows(before->statement.table(), QStringLiteral("fact_id"), own);
        if (!sharing)
            return sharing.error();
        const FactId other = factWithKey(dataset, key, probe.statement());
        if (sharing->size() < 2 && other.isNull())
            return FactId(own);
    }
    if (const FactId known = factWithKey(dataset, key, probe.statement()); !known.isNull())
        return known;
    const QString wish = proposedFactId(probe.dataset(), probe.statement()).text();
    for (int number = 1;; ++number) {
        const QString id = number == 1 ? wish : wish + QLatin1Char('-') + QString::number(number);
        const auto taken =
            file.rows(*packageTable(QStringLiteral("statement")), QStringLiteral("fact_id"), id);
        if (!taken)
            return taken.error();
        if (taken->empty())
            return FactId(id);
    }
}

} // namespace plumbline
