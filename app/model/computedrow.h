// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "model/passagecells.h"

namespace plumbline {

/// A computed value as a row of exported facts, with the columns of factColumns(): its
/// kind is `computed`, its ends are the interval, and its passages those of its inputs.
/// `passages` are of both inputs, as they may be shown.
Row computedRow(const Dataset &dataset, const Derivation &value,
                const std::vector<StatementPassage> &passages, const ArticleCopies &copies);

} // namespace plumbline
