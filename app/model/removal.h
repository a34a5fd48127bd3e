// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dataseteditor.h"

namespace plumbline {

/// What statements refer to: a company, a metric or an event.
enum class Holder { Company, Metric, Event };

/// What goes with it when it is removed.
struct HolderUse {
    QStringList statements; ///< about it, compared with it, of it; ids
    std::vector<Row> parties;
    std::vector<Row> children; ///< of a company; they stay, without it
    std::vector<Row> names;

    bool isFree() const { return statements.isEmpty() && parties.empty(); }
};

Result<HolderUse> useOf(const DatasetEditor &file, Holder holder, const QString &id);

/// Takes it away with all its statements.
Result<Edit> removeHolder(const DatasetEditor &file, Holder holder, const QString &id, const QString &text);

} // namespace plumbline
