// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/conversion.h"
#include "model/passagecells.h"

namespace plumbline {

/// A computed value as a row of exported facts, with the columns of factColumns(): its
/// kind is `computed`, its ends are the interval, and its passages those of its inputs.
/// `places` are of both inputs, as they may be shown; `converter` fills the converted columns of a
/// level, and may be null.
Row computedRow(const Dataset &dataset, const Derivation &value, const FactPlaces &places,
                const ArticleCopies &copies, const Converter *converter);

} // namespace plumbline
