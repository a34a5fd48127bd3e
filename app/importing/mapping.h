// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/celltext.h"
#include "facts/periodtext.h"
#include "facts/unittext.h"
#include "store/tablechoice.h"

#include <QStringList>

#include <array>
#include <vector>

namespace plumbline {

/// What a column of a table says of the figures in its row.
enum class ColumnRole : quint8 {
    Ignored,
    Company,
    Metric,
    Period, ///< a period or a day: "2019-Q3", "21.07.2019"
    Value,
    Unit, ///< or currency: "USD", "%", "CNY million"
    Status,
    Segment,
    Region,
    Source, ///< who said it
};

inline constexpr std::array ColumnRoles = {
    ColumnRole::Ignored, ColumnRole::Company, ColumnRole::Metric,  ColumnRole::Period, ColumnRole::Value,
    ColumnRole::Unit,    ColumnRole::Status,  ColumnRole::Segment, ColumnRole::Region, ColumnRole::Source};

/// What the titles of the columns with values are, where a table has several of them.
enum class WideBy : quint8 {
    Nothing, ///< a long table: the title of the one column with values says nothing
    Company,
    Metric,
    Period,
};

/// What the table lacks and the reader gives for all its rows, by role; empty: nothing. As a
/// cell would say it.
using Constants = std::array<QString, ColumnRoles.size()>;

/// How a table of another program becomes statements: which columns say what, how its numbers
/// and dates are written, and what it leaves unsaid. A value; saved as JSON (mappingcodec.h)
/// for scripts, and for the next file of the same shape.
struct Mapping {
    TableChoice choice;
    /// The row with the titles of the columns, as SourceRow counts; 0: there is none.
    qint64 titleRow = 1;
    QStringList titles;            ///< as the file has them; the shape of the file
    std::vector<ColumnRole> roles; ///< by column; beyond its end: Ignored
    WideBy wideBy = WideBy::Nothing;
    NumberForm numbers;
    PeriodForm periods;
    /// Bare numbers are in so many powers of ten: 6 for a table "in millions".
    int scale = 0;
    Constants constants;

    ColumnRole roleOf(int column) const;
    /// The first column with the role, from 0; -1 when there is none.
    int columnOf(ColumnRole role) const;
    std::vector<int> valueColumns() const;
    const QString &constant(ColumnRole role) const { return constants[static_cast<size_t>(role)]; }
    void setConstant(ColumnRole role, const QString &text) { constants[static_cast<size_t>(role)] = text; }
    /// `column`, from 0, alone has the role from now on; Value may be had by several.
    void setRole(int column, ColumnRole role);

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Something that a mapping lacks before rows can be converted.
struct Lack {
    ColumnRole role = ColumnRole::Value;
    QString sentence;
};

/// In the order in which a reader would mend it; empty: nothing. A unit is not asked for: cells
/// and titles may have it, and each row says what it lacks.
std::vector<Lack> lacks(const Mapping &mapping);

/// Two tables of one shape can be read by one mapping: format, table form and titles, case and
/// spaces aside.
QByteArray shapeOf(const Mapping &mapping);

} // namespace plumbline
