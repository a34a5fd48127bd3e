// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/legendsign.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace plumbline {

/// The signs that a scene uses, each with its meaning, in rows that wrap.
class Legend
{
public:
    Legend() = default;
    /// Lays the entries out from the origin.
    Legend(const ChartScene &scene, double width, const QFont &font);
    /// Every sign there is, for the handbook.
    static Legend ofAllSigns(double width, const QFont &font);

    double height() const { return m_height; }
    double top() const { return m_topLeft.y(); }
    void moveTo(QPointF topLeft) { m_topLeft = topLeft; }
    void paint(QPainter *painter, const Palette &palette, const QFont &font) const;

private:
    using Sign = LegendSign;

    struct Entry {
        Sign sign;
        QString text;
        QRectF rect;
    };

    static Sign signOf(Status status);
    static std::optional<Sign> signOf(Bound bound);
    static Sign lengthSignOf(int months);
    static std::optional<Sign> signOf(MarkShape shape, bool isTimeline);
    static void addSigns(std::set<Sign> &used, const Mark &mark, bool isTimeline);
    static std::vector<Sign> signsOf(const ChartScene &scene);
    void layOut(const std::vector<Sign> &signs, bool isTimeline, double width, const QFont &font);

    std::vector<Entry> m_entries;
    QPointF m_topLeft;
    double m_height = 0;
};

} // namespace plumbline
