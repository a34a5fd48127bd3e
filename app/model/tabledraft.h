// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/columnlook.h"
#include "importing/mappingguess.h"
#include "importing/rowpreview.h"
#include "model/mappinglibrary.h"

#include <memory>

namespace plumbline {

/// A table of another program on its way into a dataset: what its file offers, some of its
/// rows, how they are read, and what they become. Nothing is written yet. Immutable.
struct TableDraft {
    QString path;
    OfferedTables offered;
    TableChoice choice; ///< of which `sample` was taken
    TableSample sample;
    GuessedMapping guessed;                   ///< for this choice
    std::optional<TableChoice> guessedChoice; ///< what the file is guessed to be; none when it was not asked
    QByteArray shape;                         ///< of what was guessed when the file was opened
    std::optional<KeptMapping> kept; ///< what the reader has used for such a file, until guesses are wanted
    Mapping mapping;                 ///< as it stands
    std::vector<ColumnLook> looks;   ///< by column
    std::vector<Lack> lacking;       ///< see lacks()
    RowPreview preview;              ///< empty while something lacks

    /// Titles of the columns, "Column 3" where the table has none.
    QString titleOf(int column) const;
};

using TableDraftPtr = std::shared_ptr<const TableDraft>;

} // namespace plumbline
