// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plumbline {

/// Puts intervals into as few rows as first fit finds, none touching another.
/// Beyond `mostRows` an interval goes where it overlaps least. A value.
class RowPacker
{
public:
    explicit RowPacker(int mostRows) : m_mostRows(mostRows) {}

    /// The row of [left, right]. Intervals must come sorted by `left` for tight rows.
    int add(double left, double right);
    int rows() const { return static_cast<int>(m_taken.size()); }

private:
    struct Interval {
        double left;
        double right;
    };
    bool isFree(const std::vector<Interval> &row, double left, double right) const;

    int m_mostRows;
    std::vector<std::vector<Interval>> m_taken;
};

} // namespace plumbline
