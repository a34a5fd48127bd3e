// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "store/origin.h"

#include <memory>
#include <vector>

namespace plumbline {

/// A cell of a table that a statement was imported from, with what stands around it: a card in
/// the pane.
struct ShownOrigin {
    std::shared_ptr<const OriginTable> table;
    StatementKey statement{};
    qint64 row = 0;
    int column = 0;                 ///< of the value, from 1
    QString place;                  ///< "prices.xlsx, Sheet1, row 17, column C"
    QString says;                   ///< the figure of the statement
    bool isCorrected = false;       ///< the row says another figure: it was corrected since
    std::vector<int> columns;       ///< those on show, from 1: all, or of a wide table the telling ones
    QStringList titles;             ///< of these
    std::vector<OriginRow> rows;    ///< their cells
    std::vector<OriginCell> leadTo; ///< facts that stand in these rows
};

/// Of one fact.
struct ShownOrigins {
    std::vector<ShownOrigin> cards;
    bool isCut = false; ///< there are more rows that say it
};

/// The places of statements that the dataset has for the fact: one as known on some day lacks
/// later ones. Pure.
std::vector<StatementOrigin> knownOrigins(const Dataset &dataset, const FactId &fact,
                                          const FactOrigins &origins);

/// Those of the statements that the dataset has for the fact: one as known on some day lacks
/// later ones. Pure.
ShownOrigins shownOrigins(const Dataset &dataset, const FactId &fact, const FactOrigins &origins);

/// "prices.xlsx, Sheet1, row 17, column C, “Close”".
QString originPlace(const OriginTable &table, qint64 row, int column);
/// "Sheet1!C17", "C17" without a sheet: as spreadsheets write it; of others "row 17, column 3".
QString cellName(const OriginTable &table, qint64 row, int column);

/// To be pasted elsewhere: the row with its titles and where it stands. Plain text.
QString originCitation(const ShownOrigin &origin);

} // namespace plumbline
