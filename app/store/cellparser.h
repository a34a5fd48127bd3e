// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/packagetables.h"

namespace plumbline {

/// A cell, or the sentence that says what is wrong with it.
struct ParsedCell {
    Cell cell;
    QString problem; ///< empty when all is well
};

/// Reads a field of a CSV file of the data package as its column asks for. Pure.
ParsedCell parseField(const PackageColumn &column, const QByteArray &field);

/// What is wrong with a cell that comes from elsewhere, as the reader of dataset files
/// would find it; empty when nothing is. An empty text counts as missing. Pure.
QString problemOfCell(const PackageColumn &column, const Cell &cell);

} // namespace plumbline
