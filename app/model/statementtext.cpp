// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statementtext.h"

#include "facts/figuretext.h"
#include "model/factwords.h"

namespace plumbline {

QString statementText(const Dataset &dataset, const Statement &statement)
{
    const Metric *metric = dataset.metricOf(statement);
    QStringList parts = {
        statement.amount.isNull() ? dataset.event(statement.event).title
                                  : amountText(statement.amount, metric && isChange(*metric)),
        statusWord(statement.status), spanText(statement.period), dataset.text(statement.attributedTo)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

StatementDraft draftLike(const Dataset &dataset, int fact)
{
    StatementDraft draft;
    if (fact < 0)
        return draft;
    const Statement &statement = dataset.fact(fact).headline();
    for (const EntityIndex subject : dataset.subjects(statement.subjects))
        draft.subjects << dataset.entity(subject).id;
    if (statement.measure == MeasureIndex::None || statement.event != EventIndex::None)
        return draft;
    const Measure &measure = dataset.measure(statement.measure);
    draft.metric = dataset.metric(measure.metric).id;
    draft.segment = measure.segment;
    draft.area = measure.area;
    draft.base = measure.base;
    draft.denominator = measure.denominator;
    draft.definition = measure.definition;
    draft.amount.unit = statement.amount.unit;
    return draft;
}

} // namespace plumbline
