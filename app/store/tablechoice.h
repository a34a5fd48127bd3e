// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plumbline {

enum class TableFormat : quint8 { Csv, Xlsx, Ods, Database, Package };

/// How a CSV file, or one of its cousins, is written.
struct CsvForm {
    QByteArray encoding = "UTF-8"; ///< as QStringDecoder and uchardet name it
    char delimiter = ',';          ///< , ; tab | or another single byte
    char quote = '"';              ///< '\0': none

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

/// Rows and columns of a sheet, from 1, both included. 0: as far as there is content.
struct SheetRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    friend bool operator==(const SheetRange &, const SheetRange &) = default;
};

/// Which table of a file is meant, and how it is read. A value; saved with a mapping.
struct TableChoice {
    TableFormat format = TableFormat::Csv;
    CsvForm csv;      ///< of CSV and of data packages
    QString table;    ///< sheet, table, view or resource; empty for CSV
    SheetRange range; ///< of spreadsheets; rows also of others

    friend bool operator==(const TableChoice &, const TableChoice &) = default;
};

} // namespace plumbline
