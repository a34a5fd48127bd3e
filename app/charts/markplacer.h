// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/bandrows.h"
#include "charts/flaglane.h"
#include "charts/labelplacer.h"
#include "charts/sceneframe.h"
#include "charts/valuescale.h"

#include <QRectF>

#include <vector>

namespace plumbline {

/// Where one mark lies. Positions are pixels of the chart, y downwards.
struct PlacedMark {
    size_t band = 0;
    size_t mark = 0; ///< in the band
    QRectF bar;      ///< the span; null when none is drawn
    size_t firstPoint = 0;
    size_t pointCount = 0; ///< one per value, at least one
    double radius = 0;
    /// The span reaches into the visible time, its middle does not: only the bar is
    /// seen, and the one point is the middle of what is seen of it.
    bool isOffside = false;
    /// Its neighbours on a line are so close that the line alone is drawn; it answers all the same.
    bool isLineOnly = false;
    size_t firstMember = 0; ///< of a cluster, in Placement::members
    size_t memberCount = 0; ///< 0: a mark of its own

    bool isCluster() const { return memberCount > 0; }
};

struct PlacedLabel {
    size_t mark = 0; ///< in Placement::marks
    QRectF rect;     ///< the text wraps inside it
    QString text;
    bool leader = false; ///< see LabelPlacer::Place
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
    std::vector<size_t> members; ///< marks of their band
    int earlier = 0;             ///< marks before and after the visible time
    int later = 0;
    int hiddenLabels = 0; ///< of marks in sight
    int eventsAway = 0;   ///< marks of flags outside of the time that is shown
};

/// Puts the marks of bands, and the labels that find room, into their places.
///
/// Lives for one layout.
class MarkPlacer
{
public:
    /// All but the span must outlive the placer. With a span marks outside it are left
    /// out and counted.
    MarkPlacer(const SceneFrame &frame, const TimeScale &time, const std::optional<DayRange> &span,
               Placement &placement);

    /// On the axis of a value band.
    void placeValues(size_t band, const PlacedBand &place);
    /// In rows, whose middle is the band's.
    void placeRows(size_t band, const PlacedBand &place, const BandRows &rows);

    /// In a lane, see FlagLane.
    void placeFlags(size_t band, const PlacedBand &place);

private:
    enum class Sight { Whole, BarOnly, None };
    struct Labelled {
        size_t mark = 0;  ///< in Placement::marks
        size_t shape = 0; ///< its number in the LabelPlacer
    };

    Sight sightOf(const Mark &mark, bool hasBar) const;
    Sight counted(const Mark &mark, bool hasBar);
    QRectF seenBar(const Mark &mark, double y) const;
    QRectF seenBand(const Mark &mark, const ValueScale &values) const;
    const Mark &markOf(const Labelled &labelled) const
    {
        const PlacedMark &placed = m_placement.marks[labelled.mark];
        return bandAt(placed.band).marks[placed.mark];
    }
    const Band &bandAt(size_t band) const { return m_frame.scene()->bands[band]; }
    void thinSeries(size_t band, size_t firstMark);
    void placeValueLabels(size_t band, const QRectF &area, size_t firstMark);
    bool placeValueLabel(LabelPlacer &placer, const Labelled &labelled, const QString &text);
    LabelPlacer::Shape shapeOf(const PlacedMark &placed) const;
    std::vector<QPointF> pointsOf(const Mark &mark, Sight sight, const PlacedBand &place) const;
    void placeFlag(size_t band, const FlagLane::Flag &flag, const QRectF &lane);
    void placeFlagLabels(size_t band, const QRectF &lane, size_t firstMark);
    bool isBesideAnother(size_t flag, const QRectF &label) const;
    bool placeFlagLabel(LabelPlacer &placer, const Labelled &labelled, const QString &text);
    void placeCluster(size_t band, const BandRows::Item &item, double shift, double y);
    void placeItem(size_t band, const BandRows::Item &item, double top, double height);
    void placeLabel(const BandRows::Item &item, const QString &text, double top, double shift);
    std::optional<double> leftOfSeenLabel(const PlacedMark &placed, const QRectF &label) const;
    PlacedMark &addMark(size_t band, size_t mark, const std::vector<QPointF> &points);
    QPointF point(const PlacedMark &placed, size_t value = 0) const
    {
        return m_placement.points[placed.firstPoint + value];
    }

    const SceneFrame &m_frame;
    const TimeScale &m_time;
    std::optional<DayRange> m_span;
    Placement &m_placement;
};

} // namespace plumbline
