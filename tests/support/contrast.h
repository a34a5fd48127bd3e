// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace plumbline {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them:
/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance and #dfn-contrast-ratio.
inline double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor &colour)
{
    return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
           0.0722 * linearChannel(colour.blueF());
}

inline double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

/// Success criterion 1.4.3: text.
inline constexpr double LeastForText = 4.5;
/// Success criterion 1.4.11: graphical objects and the frames of controls.
inline constexpr double LeastForMarks = 3;

} // namespace plumbline
