// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

#include <random>

namespace plumbline {

/// With texts of its own.
KeptRow keptRow(const SourceRow &row);

/// Sees all rows of a table and keeps the first ones, and of those below some by chance
/// (reservoir sampling, Vitter 1985, algorithm R): the same ones for the same table.
class RowSampler
{
public:
    RowSampler(int first, int later) : m_first(size_t(qMax(0, first))), m_later(size_t(qMax(0, later))) {}

    void take(const SourceRow &row);
    /// Keeps a notice, unless there are many already.
    void note(const Error &notice);
    /// The later rows in the order of the table.
    TableSample sample();

private:
    size_t m_first;
    size_t m_later;
    TableSample m_sample;
    std::minstd_rand m_chance; ///< of its default seed
};

} // namespace plumbline
