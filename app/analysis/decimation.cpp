// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

/// Positions of the first, lowest, highest and last point of a column.
class Column
{
public:
    explicit Column(size_t first) : m_kept{first, first, first, first} {}

    void add(const std::vector<QPointF> &points, size_t next)
    {
        auto &[first, lowest, highest, last] = m_kept;
        if (points[next].y() < points[lowest].y())
            lowest = next;
        if (points[next].y() > points[highest].y())
            highest = next;
        last = next;
    }

    void appendTo(std::vector<QPointF> &out, const std::vector<QPointF> &points) const
    {
        std::array<size_t, 4> inOrder = m_kept;
        std::sort(inOrder.begin(), inOrder.end());
        const auto end = std::unique(inOrder.begin(), inOrder.end());
        std::for_each(inOrder.begin(), end, [&](size_t index) { out.push_back(points[index]); });
    }

private:
    std::array<size_t, 4> m_kept;
};

} // namespace

std::vector<QPointF> decimated(const std::vector<QPointF> &points)
{
    std::vector<QPointF> kept;
    for (size_t start = 0; start < points.size();) {
        const double pixel = std::floor(points[start].x());
        Column column(start);
        size_t next = start + 1;
        for (; next < points.size() && std::floor(points[next].x()) == pixel; ++next)
            column.add(points, next);
        column.appendTo(kept, points);
        start = next;
    }
    return kept;
}

} // namespace plumbline
