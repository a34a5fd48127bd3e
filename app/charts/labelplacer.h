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

/// Finds room for labels beside their marks. Labels never overlap each other or
/// a labelled mark. One stands nearer to its own mark than to any other, or a line leads
/// from it to its mark, past all others; one that finds no such place is left out. Marks
/// that cover each other by half count as one spot, whose labels keep the order of its marks.
///
/// Greedy: the first label asked for gets the best place. A value.
class LabelPlacer
{
public:
    /// A mark as it is seen.
    struct Shape {
        std::vector<QRectF> symbols; ///< the line leads to the first; none: only the bar is seen
        QRectF bar;                  ///< of its period; null: none
        std::vector<QRectF> signs;   ///< more that no label may cover: arrows of bounds
    };
    struct Place {
        QRectF rect;
        bool leader = false; ///< without a line to its mark it would be misread
    };

    explicit LabelPlacer(const QRectF &room);

    /// To be called for all marks before the first place(). Returns its number.
    size_t addMark(Shape shape);
    /// One without a label, which labels with a line may cover.
    void addBackground(Shape shape);

    /// The place of the label of a mark: beside its symbol, or behind the end of its bar;
    /// blocked from then on. `sizes` are those that the label can take, the dearest first.
    std::optional<Place> place(size_t mark, const std::vector<QSizeF> &sizes);

private:
    /// A symbol, or one end of a bar.
    struct Part {
        QRectF rect;
        size_t mark = 0;
        bool isBarEnd = false;
    };
    struct Label {
        QRectF rect;
        size_t mark = 0;
    };
    /// How far a label seems to be from its mark.
    struct Nearness {
        double gap = 0;   ///< in pixels
        double sight = 0; ///< as it seems to a reader
    };

    void addParts(size_t mark);
    void addPart(const Part &part);
    size_t columnAt(double x) const;
    bool isSameSpot(size_t a, size_t b) const;
    bool isOutOfOrder(const QRectF &rect, size_t mark) const;
    bool isTaken(const QRectF &rect) const;
    Nearness ownNearness(const QRectF &rect, const Shape &own) const;
    bool isClear(const QRectF &rect, size_t mark) const;
    bool canBeLed(const QRectF &rect, size_t mark) const;
    bool isBesideAnother(const QRectF &rect, size_t mark) const;
    bool isCloseToAnother(const QRectF &rect, size_t mark) const;
    double costOf(Place &place, size_t mark, double distance) const;
    template<typename Test>
    bool anyNear(const QRectF &rect, size_t mark, Test test) const;

    QRectF m_room;
    std::vector<Shape> m_shapes;
    std::vector<std::vector<Part>> m_columns; ///< the parts in narrow strips of the room, from left
    std::vector<size_t> m_obstacles;          ///< labelled marks
    std::vector<Label> m_labels;
    std::vector<QRectF> m_discouraged;
};

} // namespace plumbline
