// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importbatch.h"
#include "store/query.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <span>

namespace plumbline {

/// A row of the dataset file and its identifier.
struct KnownName {
    qint64 row = 0;
    QByteArray id;
};

/// What a figure measures in the dataset file.
struct MeasureRow {
    qint64 row = 0;
    /// The middle of fact identifiers: metric, segment, region, base.
    QByteArray id;
    Unit::Kind unitKind = Unit::Kind::None;
};

/// The companies, metrics and measures of a dataset, found by the names that a table uses, or
/// made. Case and runs of spaces do not count; other names of a company do. Belongs to the
/// thread and transaction of its connection.
class ImportNames
{
public:
    /// The connection must stay where it is.
    explicit ImportNames(const sqlite::Connection &connection) : m_connection(connection) {}

    Outcome load();

    Result<KnownName> company(const QString &name);
    /// A metric of the same name with another kind of unit is another metric.
    Result<MeasureRow> measure(const ImportedMeasure &measure);

    /// The measures of the file that an imported figure can have; by row.
    const QHash<qint64, MeasureRow> &knownMeasures() const { return m_measures; }
    /// Empty when there is no such row.
    QByteArray companyId(qint64 row) const { return m_companyIds.value(row); }

    const QStringList &newCompanies() const { return m_newCompanies; }
    const QStringList &newMetrics() const { return m_newMetrics; }

private:
    Outcome loadCompanies();
    Outcome loadMetrics();
    Outcome loadMeasures();
    Result<KnownName> metric(const QString &name, const Unit &unit);
    MeasureRow namedMeasure(qint64 row, const QByteArray &metricId, Unit::Kind kind,
                            std::span<const QString> narrowing);
    /// An identifier to be had: `kind` and a mark where the slug is empty.
    struct Wish {
        QByteArray slug;
        char joint = '-';
        QByteArray kind;
    };
    static QByteArray freeId(const QString &name, const Wish &wish, QSet<QByteArray> &taken);
    Result<qint64> insert(QByteArrayView sql, const QStringList &texts);

    const sqlite::Connection &m_connection;
    QHash<QString, KnownName> m_companies; ///< by name, folded
    QHash<qint64, QByteArray> m_companyIds;
    QHash<QString, KnownName> m_metrics; ///< by name, folded, and kind of unit
    QHash<qint64, QByteArray> m_metricIds;
    QHash<qint64, QByteArray> m_unitKinds; ///< of metrics
    QHash<QString, qint64> m_measureRows;  ///< by metric, segment, region, base
    QHash<qint64, MeasureRow> m_measures;
    QSet<QByteArray> m_takenCompanyIds;
    QSet<QByteArray> m_takenMetricIds;
    QHash<QByteArray, qint64> m_takenMeasureIds;
    QStringList m_newCompanies;
    QStringList m_newMetrics;
};

} // namespace plumbline
