// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factdescription.h"

namespace plumbline {

/// The receipt of a converted amount: its value with the span in which it lies, the rate, its
/// day and source; or why there is none. No rows for what is no money, or in that currency
/// already. `currency`: ISO 4217, empty for none. Pure.
DescriptionSection conversionSection(const Dataset &dataset, const Fact &fact, const QString &currency);

} // namespace plumbline
