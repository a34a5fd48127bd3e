// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/fiscalcalendar.h"
#include "charts/timescale.h"

#include <QString>

#include <functional>
#include <vector>

namespace plumbline {

/// Lines and names of a time axis, chosen by the room that a day has: days under
/// months, months or quarters under years, or years alone, round ones where they
/// are narrow. Names never overlap, and a year is readable at every scale.
///
/// With a fiscal calendar quarters and years begin on its true days; a fiscal name stands
/// only with its months, so where these find no room, fewer names stand.
///
/// A small value, tested without a chart.
class TimeAxis
{
public:
    struct Label {
        double left = 0;
        double width = 0;
        QString text;
    };
    /// Lines at the beginnings of stretches, and the names of those with room.
    struct Row {
        std::vector<double> lines;
        std::vector<Label> labels;
    };
    using WidthOf = std::function<double(const QString &text)>;

    TimeAxis() = default;
    /// `widthOf` measures a name.
    TimeAxis(const TimeScale &scale, const WidthOf &widthOf, const FiscalCalendar &calendar = {});

    /// Months with their year, quarters with theirs, or years.
    const Row &coarse() const { return m_coarse; }
    /// Days, months or quarters; empty when only years have room.
    const Row &fine() const { return m_fine; }
    int rows() const { return m_coarse.lines.empty() ? 0 : (m_fine.lines.empty() ? 1 : 2); }

private:
    Row m_coarse;
    Row m_fine;
};

} // namespace plumbline
