// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/cell.h"
#include "store/packagetables.h"

#include <QHash>

#include <map>
#include <span>

namespace plumbline {

/// Turns rows of the data package into rows of the dataset file: identifiers
/// become row numbers, positions are counted, measures are kept once. Remembers
/// the identifiers of all rows that went through. A value; one thread.
class RowShaper
{
public:
    void announce(const PackageTable &table, const QString &id);

    /// RuleBroken, with the column as place, when an identifier is unknown.
    Result<Row> shape(const PackageTable &table, std::span<const Cell> cells);
    /// The row of the measure that the last statement was the first to use; must be inserted before it.
    const Row *newMeasure() const { return m_newMeasure.empty() ? nullptr : &m_newMeasure; }

    /// The INSERT that takes the cells of shape().
    static QByteArray insertSql(const PackageTable &table);
    static QByteArray measureSql();

private:
    using Ids = QHash<QString, qint64>;

    Outcome resolve(const PackageTable &table, Row &cells) const;
    qint64 rowFor(const PackageTable &table, const Row &cells);
    qint64 ordinal(const PackageTable &table, const Cell &owner);
    Result<Row> digestRow(const PackageTable &table, const Row &cells);
    Cell measureOf(const Row &cells);

    std::map<QString, Ids> m_ids;
    std::map<QString, qint64> m_lastRow;
    std::map<QString, QHash<qint64, qint64>> m_ordinals;
    QHash<QString, qint64> m_measures;
    Row m_newMeasure;
};

} // namespace plumbline
