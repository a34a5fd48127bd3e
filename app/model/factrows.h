// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "facts/error.h"
#include "store/datasetfile.h"
#include "text/articlefolder.h"

#include <QStringList>

#include <functional>

namespace plumbline {

/// What a table of facts is made from. The file must be the one that the dataset
/// was read from; its passages are fetched row by row.
struct FactTable {
    DatasetPtr dataset;
    std::vector<int> facts;           ///< one row each, in this order
    std::vector<Derivation> computed; ///< one row each, below
    DatasetFile &file;
    ArticleCopies copies;
    QString currency; ///< ISO 4217, of the converted columns; empty: none
};

/// First what the table on screen shows, then the columns of the dataset as codes
/// and plain numbers in base units. Where statements of a fact differ, the single
/// columns have the headline and `values` has all.
QStringList factColumns();

/// Calls `row` for every fact and computed value until it returns false. Any thread that may use the
/// file. Errors: those of reading passages.
Outcome factRows(const FactTable &table, const std::function<bool(const Row &)> &row);

} // namespace plumbline
