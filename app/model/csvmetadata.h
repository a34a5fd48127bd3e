// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataexport.h"

namespace plumbline {

/// What the columns of an exported CSV mean, as CSV on the Web has it (W3C Metadata
/// Vocabulary for Tabular Data, 2015): names, titles, types, units and descriptions of the
/// columns in their order, the dataset, the articles as sources, what was chosen, the
/// program and the day. JSON, to lie beside the CSV; `csvName` is its name there. Pure.
QByteArray csvMetadata(const DataExport &what, const QString &csvName);

/// "facts.csv-metadata.json": where readers of CSV on the Web look for it.
QString csvMetadataPath(const QString &csvPath);

} // namespace plumbline
