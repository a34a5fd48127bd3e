// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <span>

namespace plumbline {

/// Writes UTF-8 CSV (RFC 4180, quotes only where needed) to an open device.
///
/// In exports, texts that a spreadsheet would take for a formula (they begin with
/// = + - @, tab, CR or NUL) get a leading apostrophe; numbers, and figures like "+76 %", never. In packages
/// texts stay as they are, because a package must compile to what was dumped.
/// A missing cell is empty. Not the owner of the device; one thread.
class CsvWriter
{
public:
    /// For spreadsheets: lines end in CR LF, optionally with a byte order mark.
    /// For data packages: lines end in LF.
    enum class Dialect { Export, ExportWithMark, Package };

    explicit CsvWriter(QIODevice &device, Dialect dialect = Dialect::Export);

    /// False when the device takes no more; its errorString() says why.
    bool write(std::span<const Cell> row);
    bool write(const QStringList &texts);

    /// The text as it stands in a cell of an export.
    static QString guarded(const QString &text);

private:
    void append(const Cell &cell);
    void appendText(const QString &text);
    bool endRow();

    QIODevice &m_device;
    Dialect m_dialect;
    QByteArray m_line;
};

} // namespace plumbline
