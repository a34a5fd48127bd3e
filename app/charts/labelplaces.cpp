// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Behind and before a rectangle, then further up and down in steps of a line.
void addBeside(std::vector<LabelPlace> &found, const QRectF &rect, const QSizeF &size, double cost)
{
    constexpr double leftCost = 3;
    constexpr int mostSteps = 5;
    constexpr double stepShare = 0.75;
    const double middle = rect.center().y() - size.height() / 2;
    for (int step = 0; step <= mostSteps; ++step) {
        const double shift = step * size.height() * stepShare;
        for (const double direction : {-1.0, 1.0}) {
            const double y = middle + direction * shift;
            found.push_back({QRectF(QPointF(rect.right() + LabelGap, y), size), cost + shift});
            found.push_back(
                {QRectF(QPointF(rect.left() - LabelGap - size.width(), y), size), cost + shift + leftCost});
        }
    }
}

/// In its middle, or as near to that as the room allows.
void addAboveAndBelow(std::vector<LabelPlace> &found, const QRectF &rect, const QSizeF &size, double cost,
                      const QRectF &room)
{
    constexpr int mostSteps = 5;
    constexpr double stepShare = 0.75;
    const double leftmost = std::max(room.left(), room.right() - size.width());
    const double left = std::clamp(rect.center().x() - size.width() / 2, room.left(), leftmost);
    const double middle = rect.center().y() - size.height() / 2;
    for (int step = 0; step <= mostSteps; ++step) {
        const double shift = step * size.height() * stepShare;
        const double away = size.height() / 2 + rect.height() / 2 + LabelGap / 2 + shift;
        found.push_back({QRectF(QPointF(left, middle - away), size), cost + shift});
        found.push_back({QRectF(QPointF(left, middle + away), size), cost + shift + 1});
    }
}

} // namespace

std::vector<LabelPlace> labelPlaces(const QRectF &mark, const QRectF &bar, const QSizeF &size,
                                    const QRectF &room)
{
    constexpr double besideCost = 1;
    constexpr double aboveCost = 6;
    std::vector<LabelPlace> found;
    if (bar.width() > mark.width())
        addBeside(found, bar, size, 0);
    addBeside(found, mark, size, besideCost);
    addAboveAndBelow(found, mark, size, aboveCost, room);
    return found;
}

} // namespace plumbline
