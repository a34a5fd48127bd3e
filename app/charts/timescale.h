// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"

#include <QString>

#include <vector>

namespace plumbline {

/// Calendar time to pixels, with runs of empty years folded away where that saves
/// room.
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

    /// A labelled stretch of the axis.
    struct Tick {
        double left = 0;
        double right = 0;
        QString text;     ///< empty when only the line is wanted
        bool cut = false; ///< part of it lies outside
    };

    TimeScale() = default;
    /// Fits the spans plus a little into [left, right].
    TimeScale(const std::vector<DateSpan> &spans, double left, double right);

    bool isNull() const { return m_parts.empty(); }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(double day) const;
    double dayAt(double x) const;

    const std::vector<Fold> &folds() const { return m_folds; }
    /// Years; where a year is too narrow for its name, only round ones have a text.
    std::vector<Tick> years() const;
    /// Quarters, or months when they are wide enough; empty when neither is.
    std::vector<Tick> subdivisions() const;

private:
    struct Part {
        double firstDay = 0;
        double endDay = 0;
        double left = 0;
        double right = 0;
    };

    void findParts(const std::vector<DateSpan> &spans, double width);
    void place(double left, double right);
    double pixelsPerDay() const;
    std::vector<Tick> ticks(int monthsEach, QString (*textOf)(QDate)) const;

    double m_left = 0;
    double m_right = 0;
    std::vector<Part> m_parts;
    std::vector<Fold> m_folds;
};

} // namespace plumbline
