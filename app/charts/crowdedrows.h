// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace plumbline {

/// Puts more marks into rows than there is room for: where labels would overlap, those
/// that matter least go; where symbols would, they stand as one cluster.
///
/// Greedy, from left to right. A value; knows no marks, tested without a chart.
class CrowdedRows
{
public:
    /// A mark at `x`, whose symbol reaches to `reach` on both sides, and which with its
    /// label takes [left, right].
    struct Entry {
        size_t mark = 0;
        double x = 0;
        double reach = 0;
        double left = 0;
        double right = 0;
        int importance = 0;
        bool hasLabel = false;
    };
    /// One symbol with what became of its label, or a cluster.
    struct Place {
        Entry first;
        int row = 0;
        bool hasLabel = false;
        std::vector<size_t> members; ///< marks of a cluster from left to right; else empty
        double lastX = 0;            ///< of the last member

        double reach = 0; ///< of the symbol, or of that of the cluster

        double x() const { return (first.x + lastX) / 2; }
    };

    CrowdedRows(int rows, double clusterReach);

    /// Entries must come in order of `x`.
    void add(const Entry &entry);
    std::vector<Place> places() const;

private:
    using Row = std::vector<Place>;

    bool placeWithLabel(const Entry &entry);
    bool placeOverLabels(const Entry &entry);
    void join(const Entry &entry);

    std::vector<Row> m_rows;
    double m_clusterReach;
};

} // namespace plumbline
