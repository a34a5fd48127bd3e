// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markindex.h"

#include <QLineF>

#include <algorithm>

namespace plumbline {

MarkIndex::MarkIndex(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.point.x() < b.point.x(); });
    for (const Entry &entry : m_entries)
        m_longestReach = std::max(m_longestReach, entry.reach);
}

std::vector<MarkIndex::Hit> MarkIndex::hits(QPointF position) const
{
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), position.x() - m_longestReach,
                                        [](const Entry &entry, double x) { return entry.point.x() < x; });
    std::vector<Hit> found;
    for (auto entry = first; entry != m_entries.end() && entry->point.x() <= position.x() + m_longestReach;
         ++entry) {
        const double distance = QLineF(entry->point, position).length();
        if (distance <= entry->reach)
            found.push_back({entry->mark, distance});
    }
    std::sort(found.begin(), found.end(), [](const Hit &a, const Hit &b) {
        return a.distance == b.distance ? a.mark < b.mark : a.distance < b.distance;
    });
    std::vector<Hit> once;
    for (const Hit &hit : found) {
        const bool known =
            std::any_of(once.begin(), once.end(), [&hit](const Hit &h) { return h.mark == hit.mark; });
        if (!known)
            once.push_back(hit);
    }
    return once;
}

} // namespace plumbline
