// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"
#include "charts/tooltip.h"

#include <QChart>

class QLineSeries;
class QValueAxis;

namespace plumbline {

/// A scene as a Qt chart: axes and lines are Qt Charts'; marks, labels, ticks and
/// everything else that Qt Charts has no sign for are painted in layers of our own.
///
/// GUI thread.
class FactChart : public QChart
{
    Q_OBJECT

public:
    explicit FactChart(Theme theme);
    ~FactChart() override;

    /// Takes the size of the layout.
    void show(SceneLayout placed);
    void setTheme(Theme theme);

    const SceneLayout &placed() const { return m_layout; }
    const Palette &palette() const { return Palette::of(m_theme); }

    /// Positions in placed().marks(); -1 for none. The tooltip of the hovered mark
    /// stays inside `visible`.
    void setCurrentMark(int mark);
    void setHoveredMark(int mark, const QRectF &visible);
    int currentMark() const { return m_current; }
    int hoveredMark() const { return m_hovered; }
    const Tooltip &tooltip() const { return m_tooltip; }

private:
    class Layer;
    /// A line and the days and values of its points.
    struct Line {
        QLineSeries *series = nullptr; ///< owned by the chart
        std::vector<QPointF> points;
    };

    void makeLayers();
    void placeAxes();
    void makeLines();
    void placeLines();
    void updateLayers();
    void updateEmphasis(const QRectF &rect);
    QRectF emphasisRect(int mark) const;

    Theme m_theme;
    SceneLayout m_layout;
    Tooltip m_tooltip;
    int m_current = -1;
    int m_hovered = -1;
    QValueAxis *m_time = nullptr;   ///< in pixels from the left of the plot: folds make time uneven
    QValueAxis *m_values = nullptr; ///< of the value band
    std::vector<Line> m_lines;
    std::vector<Layer *> m_layers; ///< owned by the chart, as its child items
};

} // namespace plumbline
