// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

#include <QDate>

#include <string>

namespace plumbline {

/// Builds the rows of a sheet cell by cell and hands over those of a range. Rows and columns
/// count from 1; cells come in order within a row.
class SheetRows
{
public:
    SheetRows(const SheetRange &range, const TakeRow &take);

    void begin(qint64 row);
    void setText(int column, QStringView text);
    void setUtf8(int column, QByteArrayView text);
    void setNumber(int column, double value);
    /// `value` is the plain one: 0.125 for 12.5 %.
    void setPercent(int column, double value);
    void setDay(int column, QDate day);
    void setTruth(int column, bool value);
    /// `sign` as the program shows it: #DIV/0!
    void setFailure(int column, QStringView sign);
    /// Hands the row over, unless it has no content. False: no more is wanted.
    bool end(const ReadPoint &point);
    /// The same content once more, as the row below.
    bool repeat(const ReadPoint &point);

    bool hasContent() const { return !m_places.empty(); }
    qint64 row() const { return m_row.number; }
    /// How many cells stood beyond the last column that is read.
    qint64 beyond() const { return m_beyond; }

    /// The last column that is read, of any sheet.
    static constexpr int mostColumns = 4096;
    /// The last row that a sheet has, in all the programs.
    static constexpr int mostRows = 1'048'576;

private:
    struct Slot {
        size_t cell = 0;
        size_t from = 0;
        size_t size = 0;
    };

    void put(int column, SourceCell::Kind kind, double number, QByteArrayView text);
    bool handOver(const ReadPoint &point);

    SheetRange m_range;
    const TakeRow &m_take;
    std::string m_text;
    std::vector<Slot> m_places;
    std::vector<SourceCell> m_cells;
    SourceRow m_row;
    qint64 m_beyond = 0;
};

} // namespace plumbline
