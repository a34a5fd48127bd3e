// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filestamp.h"
#include "store/origin.h"

#include <QHash>

#include <functional>
#include <memory>

namespace plumbline {

/// A cell that a figure was imported from.
struct OriginPlace {
    std::shared_ptr<const OriginTable> table;
    qint64 row = 0;
    int column = 0; ///< from 1
    QString value;  ///< the cell's text when it was imported
};

/// What the file that a figure came from says today.
struct OriginFinding {
    enum class State : quint8 {
        NotAtHand,
        Unchanged, ///< byte for byte the file of the import
        Changed,   ///< another file, or another version
        Unreadable,
    };

    State state = State::NotAtHand;
    QString path; ///< empty: not found
    /// Of a changed file: what stands in the same row and column now; none: no such row.
    bool hasRow = false;
    QString value;
    QString problem; ///< of one that cannot be read

    bool isSameValue(const OriginPlace &place) const { return hasRow && value == place.value; }
};

/// Compares files with what was imported from them, and remembers their hashes as long as they
/// rest. Blocks: for a worker, one thread. Reads only.
class OriginLookup
{
public:
    /// Looks for the file under its name in `folders`, in their order; one that is the file of
    /// the import comes before others of the name. `located`, where the reader says that it is,
    /// is looked at alone; empty: not said. `keepGoing` returning false ends it with NotAtHand.
    OriginFinding find(const OriginPlace &place, const QStringList &folders, const QString &located,
                       const std::function<bool()> &keepGoing);

private:
    struct Known {
        FileStamp stamp;
        QString sha256;
    };

    OriginFinding compare(const OriginPlace &place, const QString &path,
                          const std::function<bool()> &keepGoing);

    QHash<QString, Known> m_hashes; ///< by path
};

} // namespace plumbline
