// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/tablechoice.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace plumbline {

/// A cell of a table that another program wrote, as it stands there.
struct SourceCell {
    enum class Kind : quint8 {
        Missing,
        Text,
        Number,  ///< `number` is the value
        Percent, ///< a number shown as percent: `number` is 0.125, `text` is 12.5%
        Day,     ///< a date of a spreadsheet; `number` is the Julian day, a fraction of a day is dropped
        Truth,   ///< `number` is 0 or 1
        Failure, ///< an error value of a spreadsheet; `text` is its sign: #DIV/0!
    };

    Kind kind = Kind::Missing;
    double number = 0;
    /// UTF-8. Of CSV: the field. Else the plain value: 1234.5, 2019-07-21, TRUE. Valid
    /// during the call that hands it over.
    QByteArrayView text;
};

/// A row of a table. Rows without any content are not handed over.
struct SourceRow {
    /// From 1: the line of a CSV file on which the row starts, the row of a sheet, the
    /// position in a table of a database. A line ends with LF, CR LF, CR CR LF or CR.
    qint64 number = 0;
    /// The first is that of the first column of the range, or of column A.
    std::span<const SourceCell> cells;
};

/// A row that is kept: with texts of its own.
struct KeptRow {
    qint64 number = 0; ///< 0: not known, a row from the midst of a large file
    std::vector<SourceCell::Kind> kinds;
    QStringList texts;
};

/// Some rows, to look at and to guess from.
struct TableSample {
    std::vector<KeptRow> first; ///< from the top of the chosen range, without gaps
    std::vector<KeptRow> later; ///< from random places below, the same for the same file
    qint64 rows = 0;            ///< of the whole table; an estimate unless isCounted
    bool isCounted = false;
    std::vector<Error> notices; ///< what a reader should know: merged cells, broken letters
    QStringList columns;        ///< their names in a database; elsewhere a row may have titles
};

/// A table that a file offers: a sheet, a table or view of a database, a resource of a data
/// package. A CSV file has one, without a name.
struct TableOffer {
    QString name;
    qint64 rows = -1; ///< -1: not known before it is read
    int columns = -1;
};

/// What the file at `path` is, by its content and not by its name, and which tables it offers.
/// Opens nothing but ordinary files. Errors: Missing, NotAFile, Unreadable, TooLarge,
/// RuleBroken (none of the kinds; the sentence says what it seems to be: compressed, an old
/// .xls, a PDF) with what to do.
struct OfferedTables {
    TableFormat format;
    std::vector<TableOffer> tables;
    bool isOurs = false; ///< a dataset file or data package of this program: to be opened, or compiled
};
Result<OfferedTables> offeredTables(const QString &path, const std::function<bool()> &keepGoing = {});

/// How the file is most likely to be read: for CSV with encoding, delimiter, quotes guessed
/// from its first 256 KB, within what a data package says of its resource; for others the first
/// table with content, or `table` when it is given.
Result<TableChoice> guessedChoice(const QString &path, const QString &table = {});

/// The file that holds the table: of a data package, that of the resource, else `path` itself.
Result<QString> fileOfTable(const QString &path, const TableChoice &choice);

/// Takes time in proportion to the sample, not to the file, for CSV and databases.
Result<TableSample> sampleTable(const QString &path, const TableChoice &choice, int first, int later,
                                const std::function<bool()> &keepGoing = {});

/// How far a table is read: bytes of the file for CSV, of the packed sheet for spreadsheets, else
/// rows; total 0 when unknown.
struct ReadPoint {
    qint64 done = 0;
    qint64 total = 0;
};
using TakeRow = std::function<bool(const SourceRow &row, const ReadPoint &point)>; ///< false ends it

/// Hands over row by row in the order of the file, on the caller's thread. A row that cannot be
/// read as such (an unclosed quote, letters that are not of the encoding, a line over the limit)
/// goes to `problem` with line and what was expected, and reading goes on behind it where that
/// is possible. Errors as offeredTables(), and Damaged (the file changed or ended while it was
/// read). Being ended by `take`, or by `keepGoing` where no row comes for long, is no error.
Outcome readTable(const QString &path, const TableChoice &choice, const TakeRow &take,
                  const std::function<void(const Error &)> &problem,
                  const std::function<bool()> &keepGoing = {});

} // namespace plumbline
