// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace plumbline {

/// One value of a table row: missing, a whole number, a number or a text. The
/// type is kept apart because a text may have to be guarded where a number must not.
using Cell = std::variant<std::monostate, qint64, double, QString>;
using Row = std::vector<Cell>;

/// A missing cell for an empty text.
inline Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace plumbline
