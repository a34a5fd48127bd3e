// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/factkey.h"

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

QString slugOf(const QString &text)
{
    QString slug;
    for (const QChar character : text.toLower()) {
        const bool isKept = (character >= u'a' && character <= u'z') ||
                            (character >= u'0' && character <= u'9');
        if (isKept)
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// 2019, 2019q2, 2019-04, 2019-04-01, or both ends.
QString periodLabel(const DateSpan &period)
{
    if (period.isNull())
        return {};
    const QDate first = period.first();
    const QDate next = period.last().addDays(1);
    const QString year = QString::number(first.year());
    if (first == period.last())
        return first.toString(Qt::ISODate);
    if (first.day() == 1 && first.addYears(1) == next && first.month() == 1)
        return year;
    if (first.day() == 1 && first.addMonths(3) == next && first.month() % 3 == 1)
        return QStringLiteral("%1q%2").arg(year).arg(first.month() / 3 + 1);
    if (first.day() == 1 && first.addMonths(1) == next)
        return first.toString(QStringLiteral("yyyy-MM"));
    return first.toString(Qt::ISODate) + QStringLiteral("-to-") + period.last().toString(Qt::ISODate);
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
        parts << slugOf(dataset.metric(measure.metric).id) << slugOf(measure.segment) << slugOf(measure.area)
              << slugOf(measure.definition) << slugOf(measure.denominator) << slugOf(measure.base)
              << slugOf(entityId(dataset, measure.reference));
    }
    parts << periodLabel(statement.period);
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
