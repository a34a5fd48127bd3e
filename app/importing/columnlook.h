// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "store/sourcetable.h"

namespace plumbline {

/// What the cells of a column look like, by most of those that are not missing.
enum class ColumnType : quint8 { Empty, Text, Number, Percent, Money, Period, Day, Year };

/// For people: "number", "text".
QString typeText(ColumnType type);

/// What is known of a column before anything is mapped.
struct ColumnLook {
    QString title; ///< "Column 3" where the table gives none
    ColumnType type = ColumnType::Empty;
    int filled = 0;       ///< cells of the sample that are not missing
    int distinct = 0;     ///< different ones
    QStringList examples; ///< up to three
};

/// Looks at the rows of a sample below the row of titles, with the mapping's forms of numbers
/// and periods.
std::vector<ColumnLook> lookAtColumns(const TableSample &sample, const Mapping &mapping);

/// Whether most filled cells of the type hold a figure.
inline bool isFigure(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Percent || type == ColumnType::Money;
}

inline bool isTime(ColumnType type)
{
    return type == ColumnType::Period || type == ColumnType::Day || type == ColumnType::Year;
}

} // namespace plumbline
