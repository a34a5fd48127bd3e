// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filter.h"

#include <algorithm>

namespace plumbline {

bool Filter::passes(const Dataset &dataset, const Fact &fact) const
{
    if (companies.isEmpty())
        return true;
    const Subjects &subjects = dataset.subjects(fact.lead().subjects);
    return std::any_of(subjects.begin(), subjects.end(),
                       [&](EntityIndex subject) { return companies.contains(dataset.entity(subject).id); });
}

} // namespace plumbline
