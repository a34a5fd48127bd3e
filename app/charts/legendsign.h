// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace plumbline {

/// A sign of the grammar of marks, as a legend shows it. In the order of legends.
enum class LegendSign : quint8 {
    Money,
    Valuation,
    Contract,
    Regulator,
    Plan,
    OtherEvent,
    Rise,
    Flag,
    Reported,
    Estimated,
    Forecast,
    Planned,
    AtLeast,
    AtMost,
    Range,
    Disputed,
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,
    SeveralYears,
    Period,
    Span,
    Computed,
    Sizes,
    Note,
    Caution,
};

inline constexpr double LegendSignHeight = 24;

/// How wide it is drawn, in pixels; all are LegendSignHeight high at most.
double widthOf(LegendSign sign);
/// What it means. Pure; a text for people.
QString textOf(LegendSign sign, bool isTimeline);
/// Of a bar that tells the length of a period; 0 for all others.
int monthsOf(LegendSign sign);
void paintLegendSign(QPainter *painter, const Palette &palette, LegendSign sign, const QRectF &rect);

} // namespace plumbline
