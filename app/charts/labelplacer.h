// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace plumbline {

/// Finds room for labels beside their marks. Labels never overlap each other or
/// a mark; one that finds no room is left out.
///
/// Greedy: the first label asked for gets the best place. A value.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &room);

    /// Nothing may cover this.
    void block(const QRectF &rect) { m_blocked.push_back(rect); }
    /// A label may lie over this, but rather not.
    void discourage(const QRectF &rect) { m_discouraged.push_back(rect); }

    /// The place of a label of `size` for the mark in `mark`; blocked from then on.
    std::optional<QRectF> place(const QRectF &mark, const QSizeF &size);

private:
    double costOf(const QRectF &rect, double distance) const;

    QRectF m_room;
    std::vector<QRectF> m_blocked;
    std::vector<QRectF> m_discouraged;
};

} // namespace plumbline
