// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"

#include <QString>

#include <vector>

namespace plumbline {

/// A value that facts can be filtered by.
struct FacetValue {
    QString id;     ///< as Filter has it; empty: facts without a value
    QString text;   ///< for people
    QString note;   ///< for people: what else is known of it; may be empty
    QString search; ///< what searchForm() makes of all its names
    int facts = 0;  ///< in the whole dataset
};

/// Text as searches compare it: case, accents and wide letters make no difference.
QString searchForm(const QString &text);

/// The values that occur in a dataset, section by section, and which of them each
/// fact has. Companies come by number of facts, articles by date, codes in the
/// order of their table, the others by language.
///
/// Immutable: made once for a dataset, in any thread. Does not keep the dataset.
class FacetValues
{
public:
    explicit FacetValues(const Dataset &dataset);

    const std::vector<FacetValue> &of(FilterSection section) const
    {
        return m_sections[static_cast<size_t>(section)].values;
    }

    /// Adds 1 to the count of each value that the fact has in the section.
    /// `dataset` is the one these values were made of.
    void count(const Dataset &dataset, int fact, FilterSection section, std::vector<int> &counts) const;

private:
    struct Section {
        std::vector<FacetValue> values;
        std::vector<int> places; ///< in `values`, by key; see forEachKey
    };

    void arrange(const Dataset &dataset, FilterSection section, const std::vector<int> &factsOfKey);

    std::array<Section, FilterSections.size()> m_sections;
};

} // namespace plumbline
