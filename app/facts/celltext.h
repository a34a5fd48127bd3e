// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace plumbline {

/// How a table writes its numbers. Digits are grouped in threes, or as in India.
struct NumberForm {
    char decimal = '.'; ///< '.' or ','
    /// ',' '.' '\'' or ' ', which stands for every kind of space; '\0': digits are not grouped
    char group = ',';

    friend bool operator==(const NumberForm &, const NumberForm &) = default;
};

/// What a cell with a value says.
struct CellValue {
    bool isMissing = false;     ///< empty, "-", "n/a": a gap, never zero
    double value = 0;           ///< in base units: 3亿 is 300000000, 12.5 % is 12.5; (987) is -987
    double precision = 0;       ///< half a unit of the last digit that is written, in base units
    Unit unit;                  ///< of kind None where the cell is a bare number
    Bound bound = Bound::Exact; ///< ">5", "≥ 5", "<5", "~5" of cells
    bool isScaled = false;      ///< a word of number ("bn", 亿) stands in the cell

    friend bool operator==(const CellValue &, const CellValue &) = default;
};

/// Reads a cell that should hold a figure; nothing when it is none or can be read in two ways:
/// "1.234" is not grouped in a form with the decimal point, "1,23" never is. UTF-8; spaces
/// around it do not count.
std::optional<CellValue> readCell(QByteArrayView cell, const NumberForm &form);

/// Whether the cell says that there is no value: empty, a dash, "n/a", "null", "not available",
/// 无 and the like.
bool saysMissing(QByteArrayView cell);

} // namespace plumbline
