// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importedfacts.h"

#include "facts/days.h"
#include "facts/slug.h"

namespace plumbline {

namespace {

Unit::Kind kindOf(const QString &unitCode)
{
    const auto unit = Unit::fromCode(unitCode);
    return unit ? unit->kind() : Unit::Kind::None;
}

} // namespace

void writeFactId(QByteArray &id, const QByteArray &company, const MeasureRow &measure,
                 const QByteArray &period, const ImportedFactKey &key)
{
    id.resize(0); // keeps its memory
    id += company;
    id += '.';
    id += measure.id;
    id += '.';
    id += period;
    if (key.unitKind != measure.unitKind) {
        id += '.';
        id += key.unitKind == Unit::Kind::Money ? QByteArray("money") : Unit(key.unitKind).code().toLatin1();
    }
    if (key.status != Status::Reported) {
        id += '.';
        id += code(key.status).toLatin1();
    }
}

Outcome ExistingFacts::load(const sqlite::Connection &connection, const ImportNames &names)
{
    sqlite::Query query(
        connection,
        "SELECT a.fact_id, s.entity, a.measure, a.period_start, a.period_end, a.unit, a.status"
        " FROM assertion AS a JOIN statement_subject AS s ON s.statement = a.row AND s.ordinal = 1"
        " WHERE a.kind = 'observation' AND a.event IS NULL AND a.period_start IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM statement_subject AS t"
        " WHERE t.statement = a.row AND t.ordinal = 2) ORDER BY a.row");
    QByteArray proposed;
    while (query.next()) {
        ++m_count;
        const QByteArray id = query.bytes(0).toByteArray();
        ImportedFactKey key;
        key.company = query.integer(1);
        key.measure = query.integer(2);
        const auto first = readDay(query.bytes(3));
        const auto last = readDay(query.bytes(4));
        const auto status = statusFromCode(query.text(6));
        const auto measure = names.knownMeasures().constFind(key.measure);
        if (!first || !last || !status)
            continue;
        key.firstDay = static_cast<qint32>(first->toJulianDay());
        key.lastDay = static_cast<qint32>(last->toJulianDay());
        key.unitKind = kindOf(query.text(5));
        key.status = *status;
        if (measure == names.knownMeasures().constEnd()) {
            m_takenIds.insert(id, key);
            continue;
        }
        writeFactId(proposed, names.companyId(key.company), *measure, periodSlug(DateSpan(*first, *last)),
                    key);
        if (id == proposed)
            continue;
        m_takenIds.insert(id, key);
        if (!m_otherIds.contains(key))
            m_otherIds.insert(key, id);
    }
    return query.failure();
}

void ExistingFacts::settle(const ImportedFactKey &key, QByteArray &id) const
{
    if (!m_otherIds.isEmpty()) {
        const auto other = m_otherIds.constFind(key);
        if (other != m_otherIds.constEnd()) {
            id = *other;
            return;
        }
    }
    while (!m_takenIds.isEmpty()) {
        const auto taken = m_takenIds.constFind(id);
        if (taken == m_takenIds.constEnd() || *taken == key)
            return;
        id += ".imported";
    }
}

} // namespace plumbline
