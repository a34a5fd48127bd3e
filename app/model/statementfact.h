// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"

namespace plumbline {

/// The fact that a statement belongs to when it is written as `draft`: the one whose statements speak
/// of the same thing (see factKey()), else that of `before` while it alone carries it, else a
/// new one. Takes time in proportion to the dataset.
Result<FactId> factFor(const DatasetEditor &file, const Dataset &dataset, const StatementDraft &draft,
                       const StatementRecord *before = nullptr);

} // namespace plumbline
