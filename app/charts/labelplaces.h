// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace plumbline {

/// Between a label and what it stands beside, in pixels.
inline constexpr double LabelGap = 5;

/// Where a label can stand, and how far that is from the dearest place, in pixels.
struct LabelPlace {
    QRectF rect;
    double distance = 0;
};

/// The places of a label of one size about a mark and its bar, which may be null: behind and
/// before them, above and below, then further up and down. Above and below keep to the room;
/// the others may lie outside of it. Pure.
std::vector<LabelPlace> labelPlaces(const QRectF &mark, const QRectF &bar, const QSizeF &size,
                                    const QRectF &room);

} // namespace plumbline
