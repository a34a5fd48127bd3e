// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/markindex.h"
#include "charts/markplacer.h"
#include "charts/sceneframe.h"
#include "charts/timeaxis.h"

#include <QRectF>

#include <memory>
#include <vector>

namespace plumbline {

/// A scene at a size: pure geometry, computed once per size, painted and searched
/// by others.
///
/// Rows keep the height they need: when they do not fit, `size()` is taller than
/// asked.
class SceneLayout
{
public:
    SceneLayout() = default;
    /// Any thread. With a `span` the chart shows exactly that time, without folds;
    /// marks outside are counted. Without one it fits the time of its marks.
    SceneLayout(ChartScenePtr scene, QSizeF size, const ChartFonts &fonts,
                const std::optional<DayRange> &span = {});
    /// As above with a frame that is there already: quicker.
    SceneLayout(SceneFramePtr frame, double height, const std::optional<DayRange> &span);
    /// For a view that scrolls: leaves room for the scroll bar when one is needed.
    /// `known`, the frame of an earlier layout or null, is used again where it fits.
    static SceneLayout scrolling(const ChartScenePtr &scene, QSizeF size, double scrollBar,
                                 const ChartFonts &fonts, const std::optional<DayRange> &span = {},
                                 const SceneFramePtr &known = {});

    const SceneFramePtr &frame() const { return m_frame; }
    /// Null before there is one.
    ChartScenePtr scene() const { return m_frame ? m_frame->scene() : nullptr; }
    QSizeF size() const { return m_size; }
    const ChartFonts &fonts() const { return m_frame->fonts(); }
    /// Between the gutter of titles and the right edge; from the first band to
    /// the last one that shares the time axis.
    QRectF plot() const { return m_plot; }
    /// The plot of the band with the value axis; else that of all rows.
    QRectF axisPlot() const;
    const TimeScale &time() const { return m_time; }
    /// None when the time is fitted to the marks.
    const std::optional<DayRange> &span() const { return m_span; }
    /// What the time is, or would be, without a span. Null without dates.
    TimeScale fittedTime() const;
    const TimeAxis &timeAxis() const { return m_axis; }

    QRectF titleRect() const { return m_frame->titleRect(); }
    QRectF subtitleRect() const { return m_frame->subtitleRect(); }
    QRectF asideRect() const { return m_frame->asideRect(); }
    /// What is out of sight: "2 earlier, 5 later, 3 labels hidden"; empty when nothing is.
    QString asideText() const;
    /// Where that text stands while it can be clicked: marks are before or after the visible
    /// time, or events outside of the time that is fitted. Null when none are.
    QRectF wayOutRect() const;
    /// Whether there are marks on the time axis, but none in the visible time.
    bool isTimeEmpty() const;
    /// Where that is said.
    QRectF emptyTimeRect() const;
    QRectF timeAxisRect() const { return m_timeAxisRect; }
    QRectF noteRect() const { return m_noteRect; }
    QRectF sourceRemarkRect() const { return m_sourceRemarkRect; }
    QRectF sourcesRect() const { return m_sourcesRect; }
    const Legend &legend() const { return m_legend; }
    const SourceList &sourceList() const { return m_sourceList; }

    const std::vector<PlacedBand> &bands() const { return m_bands; }
    const std::vector<PlacedMark> &marks() const { return m_placement.marks; }
    const std::vector<PlacedLabel> &labels() const { return m_placement.labels; }
    const Mark &markOf(const PlacedMark &placed) const;
    /// All that it stands for; those of a cluster in order of time.
    std::vector<const Mark *> marksOf(const PlacedMark &placed) const;
    /// From the first to the last date of its members; none when it is no cluster.
    std::optional<DayRange> clusterDays(const PlacedMark &placed) const;
    QPointF point(const PlacedMark &placed, size_t value = 0) const
    {
        return m_placement.points[placed.firstPoint + value];
    }

    /// The sign of a flag, or of a cluster of them.
    QRectF flagRect(const PlacedMark &placed) const;
    /// The middle of a sign, where pointers aim: that of a flag stands right of its pole.
    QPointF middle(const PlacedMark &placed, size_t value = 0) const;

    /// Positions in marks(), nearest first. Where there is no symbol, a label or span
    /// bar answers for its mark.
    std::vector<MarkIndex::Hit> marksAt(QPointF position) const;
    /// -1 when the fact has no mark here.
    int markOfFact(int fact) const;

private:
    void place();
    void placeTime();
    void placeFooter();
    std::vector<BandRows> packBands() const;
    double neededHeight(const Band &band, const BandRows &rows) const;
    std::vector<double> bandHeights(const std::vector<BandRows> &rows, double available);
    void placeBands();
    void placeBand(size_t band, const BandRows &rows, double y, double height);
    ValueScale valueScale(size_t band) const;
    void buildIndex();

    SceneFramePtr m_frame;
    std::optional<DayRange> m_span;
    QSizeF m_size;
    TimeScale m_time;
    TimeAxis m_axis;
    Legend m_legend;
    SourceList m_sourceList;
    QRectF m_timeAxisRect;
    QRectF m_noteRect;
    QRectF m_sourceRemarkRect;
    QRectF m_sourcesRect;
    QRectF m_plot;
    std::vector<PlacedBand> m_bands;
    Placement m_placement;
    std::vector<int> m_markByFactPlace;
    MarkIndex m_index;
};

} // namespace plumbline
