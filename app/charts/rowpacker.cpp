// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/rowpacker.h"

#include <algorithm>

namespace plumbline {

bool RowPacker::isFree(const std::vector<Interval> &row, double left, double right) const
{
    return std::none_of(row.begin(), row.end(), [left, right](const Interval &taken) {
        return left < taken.right && taken.left < right;
    });
}

int RowPacker::add(double left, double right)
{
    const auto free = std::find_if(m_taken.begin(), m_taken.end(),
                                   [&](const auto &row) { return isFree(row, left, right); });
    if (free != m_taken.end()) {
        free->push_back({left, right});
        return static_cast<int>(free - m_taken.begin());
    }
    if (rows() < m_mostRows) {
        m_taken.push_back({{left, right}});
        return rows() - 1;
    }
    const auto emptiest = std::min_element(m_taken.begin(), m_taken.end(), [](const auto &a, const auto &b) {
        return a.back().right < b.back().right;
    });
    emptiest->push_back({left, right});
    return static_cast<int>(emptiest - m_taken.begin());
}

} // namespace plumbline
