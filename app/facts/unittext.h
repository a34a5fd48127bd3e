// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

#include <QString>

#include <optional>

namespace plumbline {

/// What a column, a title or a constant says of the numbers of a table.
struct UnitText {
    Unit unit;     ///< of kind None where only a scale is said: "millions"
    int scale = 0; ///< power of ten of the numbers: 6

    friend bool operator==(const UnitText &, const UnitText &) = default;
};

/// Reads "USD", "%", "USD m", "CNY million", "in Mio. EUR", "亿元", "count". Nothing when a word
/// of it is unknown or two of them say different units.
std::optional<UnitText> readUnit(QStringView text);

} // namespace plumbline
