// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"

#include <QStringList>

class QPainter;

namespace plumbline {

/// What the box says of a fact or computed value (by its place in the scene), and a screen
/// reader too: company and figure first, then what it is, its period and status, and where
/// it stands or how it is computed.
QStringList factLines(const ChartScene &scene, int place);

/// The box that says what a mark is while the pointer rests on it. Stands where
/// it covers the fewest marks, never on its own.
class Tooltip
{
public:
    Tooltip() = default;
    /// `visible` is the part of the chart on screen.
    Tooltip(const SceneLayout &layout, int mark, const QRectF &visible);

    bool isNull() const { return m_lines.isEmpty(); }
    QRectF rect() const { return m_rect; }
    /// The heading first.
    const QStringList &lines() const { return m_lines; }
    void paint(QPainter *painter, const Palette &palette, const ChartFonts &fonts) const;

private:
    QStringList m_lines;
    QRectF m_rect;
};

} // namespace plumbline
