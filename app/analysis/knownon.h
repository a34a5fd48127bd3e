// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <vector>

namespace plumbline {

/// What had been published by the end of a day: a dataset with the statements, and the
/// evidence for them, of those articles alone. An article whose day of publication is
/// uncertain counts from the last day of its span on, one without any never: what may not
/// have been known is left out. A figure of an imported table counts from the day on which it
/// was asserted, where the table says so, else from the end of its period. Facts without a statement are
/// gone; tables stay whole, and companies of which nothing changes are shared.
///
/// A null day gives the dataset itself. Pure; takes time in proportion to the statements.
DatasetPtr knownOn(const DatasetPtr &whole, QDate day);

/// How many articles had been published by a day.
struct Publications {
    int known = 0;
    int uncertain = 0; ///< perhaps: the day lies within their span
    int undated = 0;   ///< never known, on any day
    int all = 0;

    friend bool operator==(const Publications &, const Publications &) = default;
};

/// A null day: all are known.
Publications publicationsOn(const Dataset &whole, QDate day);

/// The days on which articles became known, each once, the earliest first.
std::vector<QDate> publicationDays(const Dataset &whole);

} // namespace plumbline
