// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sheetrows.h"

#include "facts/days.h"
#include "facts/numbers.h"

#include <limits>

namespace plumbline {

namespace {

/// The digits that a double holds for sure: 0.07 is 7 % and not 7.000000000000001 %.
constexpr int sureDigits = 15;

QByteArray percentText(double value)
{
    const double shown = QByteArray::number(value * 100, 'g', sureDigits).toDouble();
    return formatPlain(shown).toLatin1() + '%';
}

} // namespace

SheetRows::SheetRows(const SheetRange &range, const TakeRow &take) : m_range(range), m_take(take)
{
    m_range.firstColumn = qMax(1, range.firstColumn);
    m_range.firstRow = qMax(1, range.firstRow);
    m_range.lastColumn = range.lastColumn > 0 ? range.lastColumn : std::numeric_limits<int>::max();
    m_range.lastRow = range.lastRow > 0 ? range.lastRow : std::numeric_limits<int>::max();
}

void SheetRows::begin(qint64 row)
{
    m_row.number = row;
    m_text.clear();
    m_places.clear();
    m_cells.clear();
}

void SheetRows::put(int column, SourceCell::Kind kind, double number, QByteArrayView text)
{
    if (column < m_range.firstColumn || column > m_range.lastColumn)
        return;
    if (column > mostColumns) {
        ++m_beyond;
        return;
    }
    const auto cell = static_cast<size_t>(column - m_range.firstColumn);
    if (m_cells.size() <= cell)
        m_cells.resize(cell + 1);
    m_cells[cell].kind = kind;
    m_cells[cell].number = number;
    m_places.push_back({cell, m_text.size(), static_cast<size_t>(text.size())});
    m_text.append(text.data(), static_cast<size_t>(text.size()));
}

void SheetRows::setText(int column, QStringView text)
{
    setUtf8(column, text.toUtf8());
}

void SheetRows::setUtf8(int column, QByteArrayView text)
{
    if (!text.isEmpty())
        put(column, SourceCell::Kind::Text, 0, text);
}

void SheetRows::setNumber(int column, double value)
{
    put(column, SourceCell::Kind::Number, value, formatPlain(value).toLatin1());
}

void SheetRows::setPercent(int column, double value)
{
    put(column, SourceCell::Kind::Percent, value, percentText(value));
}

void SheetRows::setDay(int column, QDate day)
{
    put(column, SourceCell::Kind::Day, double(day.toJulianDay()), formatDay(day).toLatin1());
}

void SheetRows::setTruth(int column, bool value)
{
    put(column, SourceCell::Kind::Truth, value ? 1 : 0, value ? "TRUE" : "FALSE");
}

void SheetRows::setFailure(int column, QStringView sign)
{
    put(column, SourceCell::Kind::Failure, 0, sign.toUtf8());
}

bool SheetRows::end(const ReadPoint &point)
{
    for (const Slot &place : m_places)
        m_cells[place.cell].text =
            QByteArrayView(m_text.data() + place.from, static_cast<qsizetype>(place.size));
    m_row.cells = m_cells;
    return handOver(point);
}

bool SheetRows::repeat(const ReadPoint &point)
{
    ++m_row.number;
    return handOver(point);
}

bool SheetRows::handOver(const ReadPoint &point)
{
    if (m_row.number > m_range.lastRow)
        return false;
    return m_places.empty() || m_row.number < m_range.firstRow || m_take(m_row, point);
}

} // namespace plumbline
