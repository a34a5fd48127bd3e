// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"
#include "model/view.h"

#include <vector>

namespace plumbline {

/// Calendar time to pixels: fitted to data, with runs of empty years folded away
/// where that saves room; or over a span that the reader has chosen, without folds.
///
/// Days are Julian days as doubles. A small value, tested without a chart.
class TimeScale
{
public:
    /// A run of years without data, drawn as a break of fixed width.
    struct Fold {
        double left = 0;
        double right = 0;
        int firstYear = 0;
        int lastYear = 0;
    };

    /// A stretch of time without a fold.
    struct Part {
        double firstDay = 0;
        double endDay = 0;
        double left = 0;
        double right = 0;
    };

    TimeScale() = default;
    /// Fits the spans plus a little into [left, right].
    TimeScale(const std::vector<DateSpan> &spans, double left, double right);
    /// Exactly the span.
    TimeScale(const DayRange &span, double left, double right);

    bool isNull() const { return m_parts.empty(); }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(double day) const;
    double dayAt(double x) const;

    /// Between the parts.
    const std::vector<Fold> &folds() const { return m_folds; }
    const std::vector<Part> &parts() const { return m_parts; }
    /// The same in every part.
    double pixelsPerDay() const;
    /// What [left, right] would show without folds, at the same scale and with the day
    /// at `x` in its place.
    DayRange unfoldedAt(double x, double left, double right) const;

private:
    void findParts(const std::vector<DateSpan> &spans, double width);
    void place(double left, double right);

    double m_left = 0;
    double m_right = 0;
    std::vector<Part> m_parts;
    std::vector<Fold> m_folds;
};

} // namespace plumbline
