// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/bandrows.h"
#include "charts/sceneframe.h"
#include "charts/valuescale.h"

#include <QRectF>

#include <vector>

namespace plumbline {

class LabelPlacer;

/// Where one mark lies. Positions are pixels of the chart, y downwards.
struct PlacedMark {
    size_t band = 0;
    size_t mark = 0; ///< in the band
    QRectF bar;      ///< the span; null when none is drawn
    size_t firstPoint = 0;
    size_t pointCount = 0; ///< one per value, at least one
    double radius = 0;
};

struct PlacedLabel {
    size_t mark = 0; ///< in Placement::marks
    QRectF rect;     ///< the text wraps inside it
    QString text;
    bool leader = false; ///< far enough from its mark to need a line to it
};

struct PlacedBand {
    QRectF area;       ///< from edge to edge
    QRectF titleArea;  ///< left of the plot
    ValueScale values; ///< of a value band
};

/// All marks and labels of a chart.
struct Placement {
    std::vector<PlacedMark> marks;
    std::vector<QPointF> points;
    std::vector<PlacedLabel> labels;
};

/// Puts the marks of bands, and the labels that find room, into their places.
///
/// Lives for one layout.
class MarkPlacer
{
public:
    /// All must outlive the placer.
    MarkPlacer(const SceneFrame &frame, const TimeScale &time, Placement &placement);

    /// On the axis of a value band.
    void placeValues(size_t band, const PlacedBand &place);
    /// In rows, whose middle is the band's.
    void placeRows(size_t band, const PlacedBand &place, const BandRows &rows);

private:
    const Band &bandAt(size_t band) const { return m_frame.scene()->bands[band]; }
    void placeValueLabels(size_t band, const QRectF &area, size_t firstMark);
    void placeValueLabel(LabelPlacer &placer, size_t index);
    PlacedMark &addMark(size_t band, size_t mark, const std::vector<QPointF> &points);
    QPointF point(const PlacedMark &placed, size_t value = 0) const
    {
        return m_placement.points[placed.firstPoint + value];
    }

    const SceneFrame &m_frame;
    const TimeScale &m_time;
    Placement &m_placement;
};

} // namespace plumbline
