// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutmetrics.h"

#include <cmath>

namespace plumbline::layout {

QSizeF textSize(const QFont &font, const QString &text, double widest)
{
    constexpr double endless = 10000;
    constexpr double padding = 2;
    if (text.isEmpty())
        return {};
    const QRectF room(0, 0, widest, endless);
    const QRectF needed = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    return {std::ceil(needed.width()) + padding, std::ceil(needed.height())};
}

} // namespace plumbline::layout
