// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sheetrows.h"
#include "store/ziparchive.h"

namespace plumbline {

/// What a sheet has beside its rows.
struct SheetNotes {
    QString sheet;      ///< the one that was read
    QStringList merged; ///< the first merged ranges: A3:A4
    qint64 mergedCount = 0;

    void addMerged(const QString &range);
};

/// A spreadsheet file: its sheets by name, and one of them read from top to bottom. One thread.
/// Errors name the part of the file. What is merged has its value in the first cell alone.
class SheetFile
{
public:
    using KeepGoing = std::function<bool()>;

    virtual ~SheetFile() = default;
    /// May take as long as reading the file.
    virtual Result<QStringList> sheets(const KeepGoing &keepGoing) const = 0;
    /// Reads until `rows` wants no more. Without a name: one sheet after the other until then, so
    /// that the first one with content can be found.
    virtual Outcome read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                         const KeepGoing &keepGoing) const = 0;
};

Result<std::unique_ptr<SheetFile>> openXlsx(ZipArchive archive, const SheetFile::KeepGoing &keepGoing);
Result<std::unique_ptr<SheetFile>> openOds(ZipArchive archive, const SheetFile::KeepGoing &keepGoing);

/// 28: AB.
QString columnLetters(int column);

} // namespace plumbline
