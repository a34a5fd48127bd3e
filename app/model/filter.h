// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QStringList>

namespace plumbline {

/// Which facts the reader wants to see, on every page. Carries ids, not
/// positions, so that it outlives the dataset it was made for.
struct Filter {
    QStringList companies; ///< entity ids; empty: all

    bool passes(const Dataset &dataset, const Fact &fact) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace plumbline
