// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartfonts.h"
#include "charts/chartscene.h"
#include "charts/legend.h"
#include "charts/markindex.h"
#include "charts/timeaxis.h"
#include "charts/timescale.h"
#include "charts/valuescale.h"

#include <QRectF>

#include <vector>

namespace plumbline {

class BandRows;
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
    size_t mark = 0; ///< in SceneLayout::marks()
    QRectF rect;     ///< the text wraps inside it
    QString text;
    bool leader = false; ///< far enough from its mark to need a line to it
};

struct PlacedBand {
    QRectF area;       ///< from edge to edge
    QRectF titleArea;  ///< left of the plot
    ValueScale values; ///< of a value band
};

/// A scene at a size: pure geometry, computed once per size, painted and searched
/// by others.
///
/// Rows keep the height they need: when they do not fit, `size()` is taller than
/// asked.
class SceneLayout
{
public:
    SceneLayout() = default;
    /// Any thread.
    SceneLayout(ChartScenePtr scene, QSizeF size, const ChartFonts &fonts);
    /// For a view that scrolls: leaves room for the scroll bar when one is needed.
    static SceneLayout scrolling(const ChartScenePtr &scene, QSizeF size, double scrollBar,
                                 const ChartFonts &fonts);

    const ChartScenePtr &scene() const { return m_scene; }
    QSizeF size() const { return m_size; }
    const ChartFonts &fonts() const { return m_fonts; }
    /// Between the gutter of titles and the right edge; from the first band to
    /// the last one that shares the time axis.
    QRectF plot() const { return m_plot; }
    /// The plot of the band with the value axis; else that of all rows.
    QRectF axisPlot() const;
    const TimeScale &time() const { return m_time; }
    const TimeAxis &timeAxis() const { return m_axis; }

    QRectF titleRect() const { return m_titleRect; }
    QRectF subtitleRect() const { return m_subtitleRect; }
    QRectF timeAxisRect() const { return m_timeAxisRect; }
    QRectF noteRect() const { return m_noteRect; }
    QRectF sourcesRect() const { return m_sourcesRect; }
    const Legend &legend() const { return m_legend; }

    const std::vector<PlacedBand> &bands() const { return m_bands; }
    const std::vector<PlacedMark> &marks() const { return m_marks; }
    const std::vector<PlacedLabel> &labels() const { return m_labels; }
    const Mark &markOf(const PlacedMark &placed) const;
    QPointF point(const PlacedMark &placed, size_t value = 0) const
    {
        return m_points[placed.firstPoint + value];
    }

    /// Positions in marks(), nearest first. Where there is no symbol, a label or span
    /// bar answers for its mark.
    std::vector<MarkIndex::Hit> marksAt(QPointF position) const;
    /// -1 when the fact has no mark here.
    int markOfFact(int fact) const;

private:
    double contentWidth() const;
    void placeHeader();
    void placeGutter();
    void placeTime();
    void placeFooter();
    double footerHeight() const;
    std::vector<BandRows> packBands() const;
    double neededHeight(const Band &band, const BandRows &rows) const;
    std::vector<double> bandHeights(const std::vector<BandRows> &rows, double available);
    void placeBands();
    void placeBand(size_t band, const BandRows &rows, double y, double height);
    void placeValues(size_t band);
    void placeRows(size_t band, const BandRows &rows);
    void placeValueLabels(size_t band, size_t firstMark);
    void placeValueLabel(LabelPlacer &placer, size_t index);
    PlacedMark &addMark(size_t band, size_t mark, const std::vector<QPointF> &points);
    void buildIndex();

    ChartScenePtr m_scene;
    QSizeF m_size;
    ChartFonts m_fonts;
    TimeScale m_time;
    TimeAxis m_axis;
    Legend m_legend;
    QRectF m_titleRect;
    QRectF m_subtitleRect;
    QRectF m_timeAxisRect;
    QRectF m_noteRect;
    QRectF m_sourcesRect;
    QRectF m_plot;
    double m_gutter = 0;
    double m_titleWidth = 0;
    std::vector<PlacedBand> m_bands;
    std::vector<PlacedMark> m_marks;
    std::vector<QPointF> m_points;
    std::vector<PlacedLabel> m_labels;
    std::vector<int> m_markByFactPlace;
    MarkIndex m_index;
};

} // namespace plumbline
