// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace plumbline {

/// Finds the points near a position. Sorted by x, so a look-up costs the points
/// of a narrow column. A value.
class MarkIndex
{
public:
    struct Entry {
        QPointF point;
        size_t mark = 0;
        double reach = 0; ///< how far from the point it still counts as hit
    };
    struct Hit {
        size_t mark = 0;
        double distance = 0;
    };

    MarkIndex() = default;
    explicit MarkIndex(std::vector<Entry> entries);

    /// Marks within reach of `position`, the nearest first; each once. Equal
    /// distances keep the order of the marks.
    std::vector<Hit> hits(QPointF position) const;

private:
    std::vector<Entry> m_entries;
    double m_longestReach = 0;
};

} // namespace plumbline
