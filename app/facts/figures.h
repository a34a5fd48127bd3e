// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

#include <QString>

#include <optional>
#include <vector>

namespace plumbline {

/// A figure in running text, with every part as it is written: "-US$2.3 billion"
/// has the sign `-`, the digits `2.3`, the currency `US$`, the multiplier `billion`.
///
/// Bound words ("more than") and ranges are not its business: a range is two
/// figures, each with what stands at it.
struct Figure {
    qsizetype start = 0; ///< UTF-16 units in the text that was searched
    qsizetype end = 0;   ///< exclusive

    QChar sign;         ///< `-` (also for a typographic minus), `+`, or null
    QString digits;     ///< with separators: `1,000`, `29.26`
    QString currency;   ///< `CNY`, `$`, `yuan`; `$ US` when both sides have a part
    QString multiplier; ///< `billion`, `bn`, `万`
    QString suffix;     ///< `%`, `per cent`, `percentage points`, `倍`

    /// In base units (600 million is 600000000, 66 % is 66), the sign included.
    /// Nothing when the digits can be read in two ways: `32,56`, `1.2.3`.
    std::optional<double> value;
    /// Money with its ISO 4217 code, percent, percentage points, multiple; none
    /// for a bare number, and for a currency sign that several countries use (¥).
    Unit unit;
};

/// All figures of a text, in order. Digits that belong to a name ("Q2", "3D",
/// "B2B") are none. Takes time in proportion to the text.
std::vector<Figure> findFigures(QStringView text);

/// Whether two figures have the same sign, digits, currency, multiplier and
/// suffix. Only the kind and number of spaces may differ.
bool sameToTheLetter(const Figure &a, const Figure &b);

} // namespace plumbline
