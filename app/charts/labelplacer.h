// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace plumbline {

/// From the middle of a mark to the nearest point of its label.
QLineF leaderLine(QPointF mark, const QRectF &label);

/// Whether a label is so far from its mark, and from the bar of its period (may be null),
/// that a line must lead from one to the other.
bool needsLeader(const QRectF &label, const QRectF &mark, const QRectF &bar);

/// Finds room for labels beside their marks. Labels never overlap each other or
/// a mark, and none is led through another mark to its own; one that finds no room is
/// left out.
///
/// Greedy: the first label asked for gets the best place. A value.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &room);

    /// The symbol of a mark: nothing may cover it, and a label that stands nearer to
    /// it than to its own mark is misread, so that comes last.
    void blockMark(const QRectF &symbol) { m_marks.push_back(symbol); }
    /// A label may lie over this, but rather not.
    void discourage(const QRectF &rect) { m_discouraged.push_back(rect); }

    /// The place of a label for the mark in `mark`, or behind the end of its span bar
    /// (may be null); blocked from then on. `sizes` are those that the label can
    /// take, the dearest first.
    std::optional<QRectF> place(const QRectF &mark, const QRectF &bar, const std::vector<QSizeF> &sizes);

private:
    bool isCrossed(const QLineF &leader, const QRectF &mark) const;
    double costOf(const QRectF &rect, const QRectF &mark, const QRectF &bar, double distance) const;

    QRectF m_room;
    std::vector<QRectF> m_marks;
    std::vector<QRectF> m_labels;
    std::vector<QRectF> m_discouraged;
};

} // namespace plumbline
