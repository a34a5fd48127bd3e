// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/cell.h"

#include <QStringList>

#include <memory>
#include <span>

namespace plumbline {

/// Writes a spreadsheet (Office Open XML) sheet by sheet, row by row, the whole file
/// or nothing: it appears under its name when finish() succeeds; until then, and
/// without finish(), what stood there stays.
///
/// Texts are written as texts, so no formula can come of them; a text that is longer
/// than a cell takes is cut and ends in an ellipsis. Memory does not grow with the
/// rows. Movable; one thread.
class XlsxWriter
{
public:
    /// Errors: those of temporaryBeside().
    static Result<XlsxWriter> create(const QString &path);

    XlsxWriter(XlsxWriter &&other) noexcept;
    XlsxWriter &operator=(XlsxWriter &&other) noexcept;
    ~XlsxWriter();

    /// What file managers and spreadsheets show of the document.
    void setProperties(const QString &title, const QString &comments, const QString &program);
    /// Starts a sheet of plain rows.
    void startSheet(const QString &name);
    /// Starts a sheet whose first row names the columns; it stays in sight and
    /// filters. Texts like 2019-07-01 in the columns of `dates` become dates, if
    /// spreadsheets know the year.
    void startTable(const QString &name, const QStringList &columns, const QStringList &dates);
    /// A row of names in bold, within a plain sheet.
    void writeHeading(const QStringList &names);
    /// False when the sheet has no more rows.
    bool write(std::span<const Cell> row);

    /// Errors: TooLarge when a sheet had no more rows, Unwritable.
    Outcome finish();

private:
    struct Private;
    explicit XlsxWriter(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace plumbline
