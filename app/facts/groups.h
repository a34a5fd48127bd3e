// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace plumbline {

/// Things by number, put together in groups: disjoint sets with path compression. The
/// lowest number of a group names it. A value.
class Groups
{
public:
    explicit Groups(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    int of(int member)
    {
        int root = member;
        while (parent(root) != root)
            root = parent(root);
        while (parent(member) != root)
            member = std::exchange(parent(member), root);
        return root;
    }

    void unite(int one, int other)
    {
        const int first = of(one);
        const int second = of(other);
        parent(std::max(first, second)) = std::min(first, second);
    }

    int add()
    {
        m_parents.push_back(static_cast<int>(m_parents.size()));
        return m_parents.back();
    }

private:
    int &parent(int member) { return m_parents[static_cast<size_t>(member)]; }

    std::vector<int> m_parents;
};

} // namespace plumbline
