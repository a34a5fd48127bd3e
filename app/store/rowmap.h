// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace plumbline {

/// Finds the position of a row number in a table that was read in ascending order.
class RowMap
{
public:
    /// False, and nothing is added, unless `row` is above all rows before it.
    bool append(qint64 row)
    {
        if (!m_rows.empty() && row <= m_rows.back())
            return false;
        m_rows.push_back(row);
        return true;
    }

    /// -1 when there is no such row.
    qint32 find(qint64 row) const
    {
        // Rows mostly count from 1 without gaps.
        if (row >= 1 && row <= static_cast<qint64>(m_rows.size()) &&
            m_rows[static_cast<size_t>(row - 1)] == row)
            return static_cast<qint32>(row - 1);
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        return found == m_rows.end() || *found != row ? -1 : static_cast<qint32>(found - m_rows.begin());
    }

    size_t size() const { return m_rows.size(); }

private:
    std::vector<qint64> m_rows;
};

} // namespace plumbline
