// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfonts.h"

#include <QSizeF>
#include <QString>

/// Distances of a chart in logical pixels, and how much room a text takes.
namespace plumbline::layout {

inline constexpr double Margin = 16;
inline constexpr double Gap = 6;
inline constexpr double RowGap = 8;
inline constexpr double ParagraphGap = 3;
inline constexpr double FlowTitleHeight = 24;
inline constexpr double LeastRowHeight = 24;
inline constexpr double SpanBarHeight = 5;
/// Above or below a symbol, for the arrow of a bound.
inline constexpr double ArrowRoom = 14;
inline constexpr double WidestLabel = 230;
inline constexpr double ClusterRadius = 11;
/// Half the diameter of a mark whose neighbours on a line are close.
inline constexpr double SmallRadius = 3;
/// Of the lane of flags: a flag, and the bar of its date below it.
inline constexpr double FlagLaneHeight = 28;
/// Beyond this many marks in a band only those in focus get bars and labels.
inline constexpr size_t CrowdedMarks = 2000;

/// What a text needs when it wraps within `widest`.
QSizeF textSize(const QFont &font, const QString &text, double widest);

} // namespace plumbline::layout
