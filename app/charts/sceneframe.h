// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/bandrows.h"
#include "charts/chartfonts.h"
#include "charts/chartscene.h"
#include "charts/labelsizes.h"
#include "charts/legend.h"
#include "charts/sourcelist.h"
#include "model/view.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

/// What of a chart depends on its width but not on the time it shows: texts, legend,
/// gutter, strips off the time axis, and how large labels are. Made once for a width
/// and shared by the steps of a zoom.
///
/// Does not change once made; any thread.
class SceneFrame
{
public:
    /// The least and greatest value of a band; `low` is above `high` without any.
    struct Extremes {
        double low = 0;
        double high = 0;
    };

    SceneFrame(ChartScenePtr scene, double width, const ChartFonts &fonts);

    const ChartScenePtr &scene() const { return m_scene; }
    double width() const { return m_width; }
    const ChartFonts &fonts() const { return m_fonts; }
    double contentWidth() const;

    const QRectF &titleRect() const { return m_titleRect; }
    const QRectF &subtitleRect() const { return m_subtitleRect; }
    /// Beside or below them, for one line about what is out of sight.
    const QRectF &asideRect() const { return m_asideRect; }
    double headerBottom() const { return m_headerBottom; }
    /// Left of the plot, with the titles of bands in a column of `titleWidth`.
    double gutter() const { return m_gutter; }
    double titleWidth() const { return m_titleWidth; }
    /// What the title of a band needs in its column.
    double titleHeight(const Band &band) const;

    /// Below the last band: legend, note, list of sources, sources.
    double footerHeight() const;
    /// Laid out from the origin.
    const Legend &legend() const { return m_legend; }
    double noteHeight() const { return m_noteHeight; }
    const SourceList &sourceList() const { return m_sourceList; }
    double sourceRemarkHeight() const { return m_sourceRemarkHeight; }
    double sourcesHeight() const { return m_sourcesHeight; }

    /// What time is fitted to: all marks on the time axis, and flags that are near them.
    const std::vector<DateSpan> &spans() const { return m_spans; }
    /// From the first to the last mark, flags included; none without any.
    const std::optional<DayRange> &dataRange() const { return m_dataRange; }
    /// Of a value band.
    const Extremes &extremes(size_t band) const { return m_extremes[band]; }
    /// Of a band off the time axis.
    const BandRows &flow(size_t band) const { return m_flows[band]; }
    const LabelSizes &labelSizes() const { return m_labelSizes; }
    /// In small letters.
    const LabelSizes &smallSizes() const { return m_smallSizes; }

private:
    void placeHeader();
    void placeAside();
    void placeGutter();
    void measureFooter();
    void measureTime();
    void fitFlags(const DateSpan &figures);
    void measureBands();

    ChartScenePtr m_scene;
    double m_width;
    ChartFonts m_fonts;
    LabelSizes m_labelSizes;
    LabelSizes m_smallSizes;
    Legend m_legend;
    SourceList m_sourceList;
    QRectF m_titleRect;
    QRectF m_subtitleRect;
    QRectF m_asideRect;
    double m_headerBottom = 0;
    double m_noteHeight = 0;
    double m_sourceRemarkHeight = 0;
    double m_sourcesHeight = 0;
    double m_gutter = 0;
    double m_titleWidth = 0;
    std::vector<DateSpan> m_spans;
    std::optional<DayRange> m_dataRange;
    std::vector<Extremes> m_extremes;
    std::vector<BandRows> m_flows;
};

using SceneFramePtr = std::shared_ptr<const SceneFrame>;

/// Whether the marks of a band stand on the time axis.
bool isTimed(const Band &band);
/// Whether its marks are events over a chart of figures.
bool isFlags(const Band &band);
bool hasValues(const ChartScene &scene);

} // namespace plumbline
