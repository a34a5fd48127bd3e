// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/factrows.h"
#include "model/factsources.h"
#include "model/viewwords.h"

#include <optional>
#include <set>

namespace plumbline {

enum class DataFormat { Csv, Xlsx };
/// A row per fact and computed value, or the finer view `statement`: a row per statement and passage.
enum class DataGrain { Facts, Statements };

/// What a table is written from.
struct DataExport {
    DatasetPtr dataset;
    std::vector<int> facts;
    std::vector<Derivation> computed; ///< of these facts and others; rows of the grain Facts only
    ArticleCopies copies;
    QString currency; ///< ISO 4217, into which facts are converted beside the stated value; empty: none
    QDate knownOn;    ///< of statements: only those published by this day; null: all
    DataFormat format = DataFormat::Csv;
    DataGrain grain = DataGrain::Facts;
    bool hasByteOrderMark = false; ///< of CSV: without it Excel takes Chinese for gibberish
    std::vector<NamedText> about;  ///< of XLSX and metadata: what this is
    QHash<FactId, QString> notes;  ///< the reader's; see noteTexts()
    bool hasMetadata = false;      ///< of CSV: a file beside it says what the columns mean
};

/// The names of the columns, in their order.
QStringList exportColumns(DataGrain grain);
/// Those that the facts come from.
FactSources sourcesOf(const DataExport &what);

/// What was chosen and shown, in words.
QString aboutText(const DataExport &what);

/// csv, xlsx: on the command line and as the end of a file name.
QString code(DataFormat format);
std::optional<DataFormat> dataFormatFromCode(QStringView code);

/// How many rows there will be.
qint64 rowCount(const DataExport &what);

/// Told after each row; false cancels.
using DataProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes the table, the whole file or nothing, and with metadata both files or none: when cancelled, or on
/// an error, what stood there stays. Cancelling is no error. `file` must be the one that the dataset was read
/// from; any thread that may use it. Errors: those of writeFile(), XlsxWriter and reading passages.
Outcome writeData(const QString &path, const DataExport &what, DatasetFile &file,
                  const DataProgress &progress = {});

} // namespace plumbline
