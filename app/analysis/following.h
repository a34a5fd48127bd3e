// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

namespace plumbline {

/// The statement of a fact that a chart follows because the reader chose its amount, given
/// as amountCode() writes it. Null when none states it (any more).
const Statement *followedStatement(const Fact &fact, const QString &amountCode);

/// The same in a unit: the statement itself, or what the dataset gives as its
/// conversion. Null when there is none.
const Statement *followedStatement(const Dataset &dataset, const Fact &fact, const QString &amountCode,
                                   const Unit &unit);

} // namespace plumbline
