// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuescale.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr double PaddingShare = 0.08;
constexpr double PixelsPerTick = 56;

double roundStep(double roughly)
{
    const double power = std::pow(10.0, std::floor(std::log10(roughly)));
    const double digit = roughly / power;
    if (digit < 1.5)
        return power;
    if (digit < 3.5)
        return 2 * power;
    return digit < 7.5 ? 5 * power : 10 * power;
}

} // namespace

ValueScale::ValueScale(double low, double high, bool fromZero, double bottom, double top, double leastStep)
    : m_low(low)
    , m_high(high)
    , m_bottom(bottom)
    , m_top(top)
{
    if (fromZero) {
        m_low = std::min(m_low, 0.0);
        m_high = std::max(m_high, 0.0);
    }
    if (!(m_high > m_low)) {
        const double room = m_low == 0 ? 1 : std::abs(m_low) / 4;
        m_low -= room;
        m_high += room;
    }
    const double padding = (m_high - m_low) * PaddingShare;
    if (!(fromZero && m_low == 0))
        m_low -= padding;
    m_high += padding;
    const double tickCount = std::max(2.0, std::abs(bottom - top) / PixelsPerTick);
    m_step = std::max(leastStep, roundStep((m_high - m_low) / tickCount));
}

double ValueScale::y(double value) const
{
    return m_bottom + (value - m_low) / (m_high - m_low) * (m_top - m_bottom);
}

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> found;
    const auto first = static_cast<long>(std::ceil(m_low / m_step));
    const auto last = static_cast<long>(std::floor(m_high / m_step));
    for (long i = first; i <= last; ++i)
        found.push_back(static_cast<double>(i) * m_step);
    return found;
}

} // namespace plumbline
