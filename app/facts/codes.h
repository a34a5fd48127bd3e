// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace plumbline {

/// The words that the dataset file writes for the values of an enum.
template<typename Value, size_t Size>
using CodeTable = std::array<std::pair<Value, const char *>, Size>;

template<typename Value, size_t Size>
std::optional<Value> valueOf(const CodeTable<Value, Size> &table, QStringView code)
{
    const auto row = std::find_if(table.begin(), table.end(), [code](const auto &entry) {
        return code == QLatin1String(entry.second);
    });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

/// Empty when the table does not have the value.
template<typename Value, size_t Size>
QString codeOf(const CodeTable<Value, Size> &table, Value value)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [value](const auto &entry) { return entry.first == value; });
    return row == table.end() ? QString() : QLatin1String(row->second);
}

} // namespace plumbline
