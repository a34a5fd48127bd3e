// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace plumbline {

/// A linear axis from values to pixels, with ticks at round numbers.
class ValueScale
{
public:
    ValueScale() = default;
    /// Fits [low, high] plus a little between `bottom` and `top` pixels; with
    /// `fromZero` the axis begins at zero unless values are negative.
    /// Ticks lie at least `leastStep` apart: 1 where only whole numbers make sense.
    ValueScale(double low, double high, bool fromZero, double bottom, double top, double leastStep = 0);

    double low() const { return m_low; }
    double high() const { return m_high; }
    double y(double value) const;

    /// 1, 2 or 5 times a power of ten.
    double step() const { return m_step; }
    std::vector<double> ticks() const;

private:
    double m_low = 0;
    double m_high = 1;
    double m_bottom = 0;
    double m_top = 0;
    double m_step = 1;
};

} // namespace plumbline
