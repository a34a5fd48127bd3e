// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/packagetables.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plumbline {

/// One row of a table of the data package: added (no `before`), removed (no `after`) or
/// corrected. Cells as its columns have them; empty texts count as missing.
struct RowChange {
    const PackageTable *table = nullptr;
    std::optional<Row> before; ///< as it was read; the file must still have it so
    std::optional<Row> after;
};

/// What the reader changes in one step: all of it or nothing. Rows come in an order in
/// which each is allowed: what others refer to is added before and removed after them.
struct Edit {
    QString text; ///< for people, to stand after "Undo": "change of Revenue of Acme"
    std::vector<RowChange> changes;
};

/// An edit that is in the file, as it is undone and done again. A value.
struct AppliedEdit {
    QString text;
    QByteArray changeset; ///< of SQLite's session extension; good for this file only
};

} // namespace plumbline
