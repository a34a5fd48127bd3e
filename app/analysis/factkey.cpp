// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/factkey.h"

#include "facts/slug.h"

#include <QSet>

#include <algorithm>

namespace plumbline {

namespace {

bool isHeadline(const Dataset &dataset, const Statement &statement)
{
    return statement.event != EventIndex::None &&
           (statement.kind == Statement::Kind::Event || isHeadlineRole(dataset.text(statement.eventRole)));
}

/// Amounts in several currencies may be one fact: a stated conversion.
QString unitKind(const Unit &unit)
{
    return unit.isMoney() ? QStringLiteral("money") : unit.code();
}

/// Several subjects are taken together, in whatever order they stand.
QString subjectIds(const Dataset &dataset, const Statement &statement, const QString &separator)
{
    QStringList ids;
    for (const EntityIndex subject : dataset.subjects(statement.subjects))
        ids << dataset.entity(subject).id;
    ids.sort();
    return ids.join(separator);
}

QString entityId(const Dataset &dataset, EntityIndex index)
{
    return index == EntityIndex::None ? QString() : dataset.entity(index).id;
}

QString part(const QString &text)
{
    return QString::fromLatin1(slugOf(text));
}

} // namespace

QString factKey(const Dataset &dataset, const Statement &statement)
{
    constexpr QChar separator(0x1f); // occurs in no field
    const QString event = statement.event == EventIndex::None ? QString() : dataset.event(statement.event).id;
    if (isHeadline(dataset, statement))
        return QStringLiteral("event") + separator + event;
    if (statement.period.isNull() || statement.measure == MeasureIndex::None)
        return {};
    const Measure &measure = dataset.measure(statement.measure);
    return QStringList{event,
                       dataset.text(statement.eventRole),
                       subjectIds(dataset, statement, QStringLiteral("+")),
                       dataset.metric(measure.metric).id,
                       measure.segment,
                       measure.area,
                       measure.definition,
                       measure.denominator,
                       measure.base,
                       entityId(dataset, measure.reference),
                       statement.period.first().toString(Qt::ISODate),
                       statement.period.last().toString(Qt::ISODate),
                       unitKind(statement.amount.unit),
                       code(statement.status)}
        .join(separator);
}

FactId proposedFactId(const Dataset &dataset, const Statement &statement)
{
    if (isHeadline(dataset, statement))
        return FactId(dataset.event(statement.event).id);
    QStringList parts = {subjectIds(dataset, statement, QStringLiteral("-and-"))};
    if (statement.measure != MeasureIndex::None) {
        const Measure &measure = dataset.measure(statement.measure);
        parts << part(dataset.metric(measure.metric).id) << part(measure.segment) << part(measure.area)
              << part(measure.definition) << part(measure.denominator) << part(measure.base)
              << part(entityId(dataset, measure.reference));
    }
    parts << QString::fromLatin1(periodSlug(statement.period));
    if (statement.status != Status::Reported)
        parts << code(statement.status);
    parts.removeAll(QString());
    return FactId(parts.join(QLatin1Char('.')));
}

FactKeyNotes compareFactKeys(const Dataset &dataset)
{
    FactKeyNotes notes;
    QHash<QString, FactId> factByKey;
    QSet<std::pair<QString, QString>> told;
    for (int index = 0; index < dataset.factCount(); ++index) {
        const Fact &fact = dataset.fact(index);
        const QString first = factKey(dataset, fact.statements().front());
        const bool differs =
            std::any_of(fact.statements().begin(), fact.statements().end(),
                        [&](const Statement &statement) { return factKey(dataset, statement) != first; });
        // An unknown period equals nothing, not even another one.
        if (differs || (first.isNull() && fact.statements().size() > 1))
            notes.severalKeys.push_back(fact.id());
        for (const Statement &statement : fact.statements()) {
            const QString key = factKey(dataset, statement);
            if (key.isNull())
                continue;
            if (!factByKey.contains(key))
                factByKey.insert(key, fact.id());
            const FactId owner = factByKey.value(key);
            if (owner == fact.id() || told.contains({owner.text(), fact.id().text()}))
                continue;
            told.insert({owner.text(), fact.id().text()});
            notes.sameKey.emplace_back(owner, fact.id());
        }
    }
    return notes;
}

} // namespace plumbline
