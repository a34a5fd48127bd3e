// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importnames.h"

#include "facts/metricslug.h"
#include "facts/slug.h"

namespace plumbline {

namespace {

constexpr QChar Separator(0x1f);
/// Of an identifier made of a name; facts join several.
constexpr qsizetype LongestPart = 48;

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString unitKind(const Unit &unit)
{
    return unit.isMoney() ? QStringLiteral("money") : unit.code();
}

Unit::Kind kindOf(const QByteArray &unitKind)
{
    if (unitKind == "money")
        return Unit::Kind::Money;
    const auto unit = Unit::fromCode(QString::fromLatin1(unitKind));
    return unit ? unit->kind() : Unit::Kind::None;
}

QString joined(const QString &name, const QString &kind)
{
    return folded(name) + Separator + kind;
}

} // namespace

Outcome ImportNames::load()
{
    for (const auto step :
         {&ImportNames::loadCompanies, &ImportNames::loadMetrics, &ImportNames::loadMeasures}) {
        if (auto problem = (this->*step)())
            return problem;
    }
    return {};
}

Outcome ImportNames::loadCompanies()
{
    sqlite::Query query(m_connection, "SELECT row, entity_id, name FROM entity ORDER BY row");
    while (query.next()) {
        const KnownName row{query.integer(0), query.bytes(1).toByteArray()};
        m_companyIds.insert(row.row, row.id);
        m_takenCompanyIds.insert(row.id);
        for (const QString &name : {query.text(2), QString::fromUtf8(row.id)}) {
            if (!m_companies.contains(folded(name)))
                m_companies.insert(folded(name), row);
        }
    }
    sqlite::Query others(m_connection, "SELECT entity, name FROM entity_name ORDER BY entity, ordinal");
    while (others.next()) {
        const QString name = folded(others.text(1));
        if (!m_companies.contains(name))
            m_companies.insert(name, {others.integer(0), m_companyIds.value(others.integer(0))});
    }
    return query.failure() ? query.failure() : others.failure();
}

Outcome ImportNames::loadMetrics()
{
    sqlite::Query query(m_connection, "SELECT row, metric_id, name, unit_kind FROM metric ORDER BY row");
    while (query.next()) {
        const KnownName row{query.integer(0), query.bytes(1).toByteArray()};
        m_metricIds.insert(row.row, row.id);
        m_unitKinds.insert(row.row, query.bytes(3).toByteArray());
        m_takenMetricIds.insert(row.id);
        for (const QString &name : {query.text(2), QString::fromUtf8(row.id)})
            m_metrics.insert(joined(name, query.text(3)), row);
    }
    return query.failure();
}

Outcome ImportNames::loadMeasures()
{
    sqlite::Query query(m_connection, "SELECT row, metric, segment, ref_area, base FROM measure"
                                      " WHERE metric IS NOT NULL AND definition = '' AND denominator = ''"
                                      " AND reference IS NULL ORDER BY row");
    while (query.next()) {
        const qint64 metric = query.integer(1);
        const std::array<QString, 3> narrowing = {query.text(2), query.text(3), query.text(4)};
        const MeasureRow row = namedMeasure(query.integer(0), m_metricIds.value(metric),
                                            kindOf(m_unitKinds.value(metric)), narrowing);
        m_measureRows.insert(QString::number(metric) + Separator + narrowing[0] + Separator + narrowing[1] +
                                 Separator + narrowing[2],
                             row.row);
        m_measures.insert(row.row, row);
    }
    return query.failure();
}

/// The first of several measures with one slug has it; the others are told apart.
MeasureRow ImportNames::namedMeasure(qint64 row, const QByteArray &metricId, Unit::Kind kind,
                                     std::span<const QString> narrowing)
{
    QByteArray id = metricId;
    QString exact;
    for (const QString &text : narrowing) {
        if (!text.isEmpty())
            id += '.' + slugOf(text, '-', LongestPart);
        exact += Separator + text;
    }
    while (id.contains(".."))
        id.replace("..", ".");
    if (id.endsWith('.'))
        id.chop(1);
    if (m_takenMeasureIds.contains(id))
        id += '.' + slugMark(exact);
    m_takenMeasureIds.insert(id, row);
    return {row, id, kind};
}

QByteArray ImportNames::freeId(const QString &name, const Wish &wish, QSet<QByteArray> &taken)
{
    QByteArray id = wish.slug.isEmpty() ? wish.kind + wish.joint + slugMark(name) : wish.slug;
    if (taken.contains(id))
        id += wish.joint + slugMark(name);
    taken.insert(id);
    return id;
}

Result<qint64> ImportNames::insert(QByteArrayView sql, const QStringList &texts)
{
    sqlite::Query query(m_connection, sql);
    for (int i = 0; i < texts.size(); ++i)
        query.bind(i + 1, texts[i]);
    query.step();
    if (auto problem = query.failure())
        return *problem;
    return static_cast<qint64>(sqlite3_last_insert_rowid(m_connection.handle()));
}

Result<KnownName> ImportNames::company(const QString &name)
{
    const auto known = m_companies.constFind(folded(name));
    if (known != m_companies.constEnd())
        return *known;
    const QByteArray id = freeId(name, {slugOf(name, '-', LongestPart), '-', "company"}, m_takenCompanyIds);
    const auto row = insert("INSERT INTO entity (entity_id, kind, name) VALUES (?1, 'company', ?2)",
                            {QString::fromLatin1(id), name.simplified()});
    if (!row)
        return row.error();
    m_companyIds.insert(*row, id);
    m_companies.insert(folded(name), {*row, id});
    m_newCompanies << name.simplified();
    return KnownName{*row, id};
}

Result<KnownName> ImportNames::metric(const QString &name, const Unit &unit)
{
    for (const QString &kind : {unitKind(unit), QStringLiteral("any")}) {
        const auto known = m_metrics.constFind(joined(name, kind));
        if (known != m_metrics.constEnd())
            return *known;
    }
    const QByteArray id = freeId(name, {metricSlug(name, LongestPart), '_', "metric"}, m_takenMetricIds);
    const auto row = insert("INSERT INTO metric (metric_id, name, unit_kind) VALUES (?1, ?2, ?3)",
                            {QString::fromLatin1(id), name.simplified(), unitKind(unit)});
    if (!row)
        return row.error();
    m_metricIds.insert(*row, id);
    m_unitKinds.insert(*row, unitKind(unit).toLatin1());
    m_metrics.insert(joined(name, unitKind(unit)), {*row, id});
    m_newMetrics << name.simplified();
    return KnownName{*row, id};
}

Result<MeasureRow> ImportNames::measure(const ImportedMeasure &measure)
{
    const auto metric = this->metric(measure.metric, measure.unit);
    if (!metric)
        return metric.error();
    const std::array<QString, 3> narrowing = {measure.segment, measure.area, measure.base};
    const QString key = QString::number(metric->row) + Separator + narrowing[0] + Separator + narrowing[1] +
                        Separator + narrowing[2];
    const auto known = m_measureRows.constFind(key);
    if (known != m_measureRows.constEnd())
        return m_measures.value(*known);
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const auto row =
        insert("INSERT INTO measure (metric, segment, ref_area, definition, denominator, base)"
               " VALUES ((SELECT row FROM metric WHERE metric_id = ?1), ?2, ?3, '', '', ?4)",
               {QString::fromLatin1(metric->id), text(narrowing[0]), text(narrowing[1]), text(narrowing[2])});
    if (!row)
        return row.error();
    const MeasureRow made = namedMeasure(*row, metric->id, measure.unit.kind(), narrowing);
    m_measureRows.insert(key, made.row);
    m_measures.insert(made.row, made);
    return made;
}

} // namespace plumbline
