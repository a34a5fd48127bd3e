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

PassageCells passageCells(const std::vector<StatementPassage> &passages, const ArticleCopies &copies);

} // namespace plumbline
