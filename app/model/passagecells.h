// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/datasetfile.h"
#include "text/articlefolder.h"

#include <vector>

namespace plumbline {

/// Between the parts of one cell.
inline const QString CellSeparator = QStringLiteral("; ");

/// The passages of a row of exported data: parts in the same order, each passage once.
struct PassageCells {
    Cell articles; ///< ids, each once
    Cell passages; ///< article, paragraph and phrase
    Cell states;   ///< in the reader's copies
};

/// What a row of exported data comes from.
struct FactPlaces {
    std::vector<StatementPassage> passages;
    std::vector<StatementOrigin> origins;
};

/// File, table, row, column and SHA-256 of the rows that it was imported from.
const QStringList &originColumns();
/// Their cells; parts in the same order, each place once. Empty where there is none.
Row originCells(const std::vector<StatementOrigin> &origins);

PassageCells passageCells(const std::vector<StatementPassage> &passages, const ArticleCopies &copies);

} // namespace plumbline
