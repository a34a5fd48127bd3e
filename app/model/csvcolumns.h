// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// What a column of an exported table means. In English, as the names of the columns are:
/// this is read by programs.
struct ColumnMeaning {
    const char *name;
    const char *datatype; ///< of CSV on the Web: string, date, double, integer
    const char *title;
    const char *description;
};

/// Of a column of facts or statements; null for a name that there is not.
const ColumnMeaning *meaningOfColumn(const QString &name);

} // namespace plumbline
