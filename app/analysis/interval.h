// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

#include <optional>

namespace plumbline {

/// The values that a figure allows, both ends included; infinite where it sets no end.
struct Interval {
    double low;
    double high;

    /// Ends that differ by no more than binary numbers do touch.
    bool overlaps(const Interval &other) const;
};

/// What an amount allows, its stated precision included. Must not be called on a null
/// amount.
Interval allowed(const Amount &amount);

/// Interval arithmetic (Moore, "Interval Analysis", 1966) on levels, which are above
/// zero: an end below zero counts as no end. Nothing where the result would say no
/// more than that a level is above zero.
///
/// `later` / `earlier`.
std::optional<Interval> ratioOf(const Interval &later, const Interval &earlier);
/// The growth a year, in percent, of a ratio over some years; nothing below minus 100.
Interval growthOf(const Interval &ratio, int years);
/// The level before a growth in percent led to `level`. Nothing unless the growth is
/// above minus 100.
std::optional<Interval> levelBefore(const Interval &level, const Interval &growth);
/// `later` - `earlier`. Nothing where neither end is known.
std::optional<Interval> differenceOf(const Interval &later, const Interval &earlier);

} // namespace plumbline
