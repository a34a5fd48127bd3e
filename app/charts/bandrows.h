// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfonts.h"
#include "charts/chartscene.h"
#include "charts/labelsizes.h"
#include "charts/timescale.h"

#include <QRectF>

#include <vector>

namespace plumbline {

/// The marks of a band without a value axis, put into rows with their labels,
/// before the band has a place. A value; any thread.
class BandRows
{
public:
    /// A mark with its label.
    struct Item {
        size_t mark = 0;
        int row = 0;
        double x = 0; ///< of the symbol
        QRectF label; ///< y relative to the row's top; null without a label
        double height = 0;
        bool labelBelow = false;
        std::vector<size_t> members; ///< of a cluster: its marks in order of time; else empty
    };
    /// Where rows may lie, and in which letters.
    struct Space {
        double left = 0;
        double right = 0;
        QFont font;
    };

    BandRows() = default;
    /// Marks at their date; each label on the side with room, no two touching. Where
    /// that takes too many rows, labels go and marks cluster (see CrowdedRows).
    static BandRows onTime(const std::vector<Mark> &marks, const TimeScale &time, const Space &space);
    /// The same for any stretch of time at a scale, so that marks keep their rows while
    /// time moves: x counts from Julian day 0, labels stand right of their marks.
    static BandRows onAnySpan(const std::vector<Mark> &marks, double pixelsPerDay, const LabelSizes &sizes);
    /// Marks one after the other, as words flow.
    static BandRows flowing(const std::vector<Mark> &marks, const Space &space);

    /// Without the rows in which no mark reaches into the span; the others stay in order.
    BandRows seenIn(const DayRange &span, const std::vector<Mark> &marks) const;

    const std::vector<Item> &items() const { return m_items; }
    double height() const;
    double rowHeight(int row) const { return m_heights[static_cast<size_t>(row)]; }
    /// The top of each row when the first one is at `top`.
    std::vector<double> tops(double top) const;

private:
    struct Candidate;

    static bool reachesInto(const DayRange &span, const Item &item, const std::vector<Mark> &marks);

    static BandRows packed(const std::vector<Mark> &marks, std::vector<Candidate> candidates);
    static BandRows crowded(const std::vector<Mark> &marks, std::vector<Candidate> candidates);
    void add(const Item &item);

    std::vector<Item> m_items;
    std::vector<double> m_heights;
};

/// The pale bar of a mark around `y`; null when the mark has no date.
QRectF spanBar(const Mark &mark, const TimeScale &time, double y);

} // namespace plumbline
