// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"

#include <vector>

namespace plumbline {

/// A filter made ready for one dataset: ids and codes have become a yes or no per
/// position, so that a fact is tested without comparing a text.
///
/// Any thread; `dataset` must outlive it.
class FilterTest
{
public:
    FilterTest(const Dataset &dataset, const Filter &filter);

    bool passes(int fact) const { return stoppedBy(fact) == 0; }
    /// One bit (see `bit`) for each section that keeps the fact out.
    unsigned stoppedBy(int fact) const;

    static constexpr unsigned bit(FilterSection section) { return 1U << static_cast<unsigned>(section); }

private:
    using Answers = std::vector<char>;

    bool isCarriedByWanted(int fact) const;

    const Dataset &m_dataset;
    Answers m_subjects;
    Answers m_statuses;
    Answers m_events;
    Answers m_segments; ///< by measure; the last one is for facts without a measure
    Answers m_areas;    ///< likewise
    Answers m_articles; ///< empty: all are wanted
};

} // namespace plumbline
