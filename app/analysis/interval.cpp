// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/interval.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plumbline {

namespace {

constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr double Percent = 100;

/// A level may be near nothing, but not below it.
Interval asLevel(const Interval &interval)
{
    return {std::max(0.0, interval.low), interval.high};
}

std::optional<Interval> telling(const Interval &interval, double trivialLow)
{
    if (interval.low <= trivialLow && std::isinf(interval.high))
        return std::nullopt;
    return interval;
}

/// Binary numbers do not add up to the last digit: 2.8 and 0.05 are a hair less than 2.85.
constexpr double Hair = 1e-9;

bool reaches(double high, double low)
{
    return low <= high || low - high <= Hair * std::max(std::abs(low), std::abs(high));
}

} // namespace

bool Interval::overlaps(const Interval &other) const
{
    return reaches(high, other.low) && reaches(other.high, low);
}

Interval allowed(const Amount &amount)
{
    return {amount.low ? *amount.low - amount.precision : -Endless,
            amount.high ? *amount.high + amount.precision : Endless};
}

std::optional<Interval> ratioOf(const Interval &later, const Interval &earlier)
{
    if (later.high <= 0 || earlier.high <= 0)
        return std::nullopt;
    const Interval over = asLevel(later);
    const Interval under = asLevel(earlier);
    const double low = std::isinf(under.high) ? 0 : over.low / under.high;
    const double high = under.low <= 0 ? Endless : over.high / under.low;
    return telling({low, high}, 0);
}

Interval growthOf(const Interval &ratio, int years)
{
    const auto growth = [years](double value) { return (std::pow(value, 1.0 / years) - 1) * Percent; };
    return {ratio.low <= 0 ? -Endless : growth(ratio.low), growth(ratio.high)};
}

std::optional<Interval> levelBefore(const Interval &level, const Interval &growth)
{
    if (growth.high <= -Percent)
        return std::nullopt;
    const Interval ratio{std::max(0.0, 1 + growth.low / Percent), 1 + growth.high / Percent};
    return ratioOf(level, ratio);
}

std::optional<Interval> differenceOf(const Interval &later, const Interval &earlier)
{
    return telling({later.low - earlier.high, later.high - earlier.low}, -Endless);
}

} // namespace plumbline
