// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "charts/scenelayout.h"
#include "model/view.h"
#include "model/viewwords.h"

#include <QImage>

#include <optional>
#include <vector>

namespace plumbline {

/// How a chart looks outside the window.
struct PictureOptions {
    QSizeF size; ///< in logical pixels
    Theme theme = Theme::Light;
    std::optional<QString> title; ///< instead of the chart's own; empty: none
    bool hasLegend = true;
    bool hasSourceNotes = false;
    /// The source notes make the picture taller instead of the plot smaller.
    bool growsByNotes = false;
    /// Only this time; none: all of it.
    std::optional<DayRange> span;
    /// Only these facts, on the same axes: those that were on screen. A value band stays
    /// whole when it has one of them.
    std::optional<std::vector<int>> facts;
    /// What was chosen, told in the metadata of files; page and span are those of the picture.
    View view;
};

/// A chart laid out for a picture, painted to any device without a window. A page
/// whose rows do not fit comes out taller than asked. A value; any thread.
class ChartPicture
{
public:
    ChartPicture(const ChartScenePtr &scene, const PictureOptions &options, const ChartFonts &fonts);

    QSizeF size() const { return m_layout.size(); }
    const SceneLayout &placed() const { return m_layout; }
    QString title() const { return m_layout.scene()->title; }
    /// The subtitle and the line of sources.
    QString description() const;
    /// Which dataset, what was chosen, and the day: line by line, for people.
    std::vector<NamedText> about() const;
    QColor ground() const { return Palette::of(m_theme).surface; }

    /// In logical pixels from the origin; only shapes and text, nothing outside.
    void paint(QPainter *painter) const;
    /// Null when there is no memory for it.
    QImage toImage(qreal scale) const;

private:
    Theme m_theme;
    View m_view;
    SceneLayout m_layout;
};

} // namespace plumbline
