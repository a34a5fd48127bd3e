// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelsizes.h"

#include "charts/layoutmetrics.h"

namespace plumbline {

LabelSizes::Size LabelSizes::of(const QString &text) const
{
    /// A label that finds no room may wrap at this share of its width.
    constexpr double narrowShare = 0.62;
    const std::lock_guard lock(m_mutex);
    const auto known = m_sizes.constFind(text);
    if (known != m_sizes.constEnd())
        return *known;
    const QSizeF wide = layout::textSize(m_font, text, layout::WidestLabel);
    const Size size{wide, layout::textSize(m_font, text, wide.width() * narrowShare)};
    m_sizes.insert(text, size);
    return size;
}

} // namespace plumbline
