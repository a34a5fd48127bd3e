// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/period.h"
#include "facts/status.h"
#include "store/importnames.h"

#include <QHash>

namespace plumbline {

/// What tells the fact of an imported figure from others; rows of the dataset file.
struct ImportedFactKey {
    qint64 company = 0;
    qint64 measure = 0;
    qint32 firstDay = 0; ///< Julian
    qint32 lastDay = 0;
    Unit::Kind unitKind = Unit::Kind::None;
    Status status = Status::Reported;

    friend bool operator==(const ImportedFactKey &, const ImportedFactKey &) = default;
    friend size_t qHash(const ImportedFactKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.company, key.measure, key.firstDay, key.lastDay,
                          static_cast<int>(key.unitKind), static_cast<int>(key.status));
    }
};

/// The identifier that a figure gets where the dataset has no fact of its key:
/// acme.revenue.2019q3, with the unit's kind and the status where they are not the usual ones.
/// Written into `id`, which is used again and again.
void writeFactId(QByteArray &id, const QByteArray &company, const MeasureRow &measure,
                 const QByteArray &period, const ImportedFactKey &key);

/// The facts of the dataset that imported figures may join or must not collide with: those whose
/// identifier is another than the one they would get, and the identifiers so taken.
class ExistingFacts
{
public:
    /// Reads all figures of one company and of a known period.
    Outcome load(const sqlite::Connection &connection, const ImportNames &names);

    bool isEmpty() const { return m_count == 0; }
    /// Puts the identifier of the fact with the key in the place of `id`, the one it would get;
    /// or makes `id` another where a different fact has it.
    void settle(const ImportedFactKey &key, QByteArray &id) const;

private:
    QHash<ImportedFactKey, QByteArray> m_otherIds;
    QHash<QByteArray, ImportedFactKey> m_takenIds;
    qint64 m_count = 0;
};

} // namespace plumbline
