// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/view.h"

namespace plumbline {

/// A view that was made for another state of a dataset, as far as this one has its parts.
struct FittedView {
    View view;
    QStringList missing; ///< what was left out, for people: "the company “acme”"

    /// One sentence, or nothing when all is there.
    QString message() const;
};

/// Leaves out facts, articles, companies, levels, segments and areas that the dataset
/// does not have. A section of the filter, and a focus, of which nothing remains is as if
/// it had not been chosen.
/// Takes time in proportion to the lists. Pure.
FittedView fittedTo(const Dataset &dataset, View view);

} // namespace plumbline
