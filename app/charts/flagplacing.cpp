// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MarkPlacer that puts flags into their lane.
#include "charts/markplacer.h"

#include "charts/labelplacer.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"

#include <algorithm>

namespace plumbline {

using namespace layout;

namespace {

/// From the top of the lane to the middle of a pole.
constexpr double PoleMiddle = 11;

QRectF rectOf(QPointF pole, double radius, size_t count)
{
    return {pole.x() - 1, pole.y() - radius, flagWidth(count) + 2, 2 * radius};
}

} // namespace

void MarkPlacer::placeFlags(size_t band, const PlacedBand &place)
{
    const size_t firstMark = m_placement.marks.size();
    const FlagLane lane(bandAt(band).marks, m_time, m_span);
    m_placement.eventsAway += lane.away();
    for (const FlagLane::Flag &flag : lane.flags())
        placeFlag(band, flag, place.area);
    placeFlagLabels(band, place.area, firstMark);
}

void MarkPlacer::placeFlag(size_t band, const FlagLane::Flag &flag, const QRectF &lane)
{
    PlacedMark &placed = addMark(band, flag.mark, {QPointF(flag.x, lane.top() + PoleMiddle)});
    if (flag.isCluster()) {
        placed.radius = ClusterRadius;
        placed.firstMember = m_placement.members.size();
        placed.memberCount = flag.members.size();
        m_placement.members.insert(m_placement.members.end(), flag.members.begin(), flag.members.end());
        return;
    }
    const Mark &mark = bandAt(band).marks[flag.mark];
    if (mark.span.days() <= 1)
        return;
    placed.bar = spanBar(mark, m_time, lane.bottom() - SpanBarHeight);
    placed.bar.setLeft(std::max(placed.bar.left(), m_time.left()));
    placed.bar.setRight(std::min(placed.bar.right(), m_time.right()));
}

/// What happened, else the kind of event, beside the flag; those of clusters are in their tooltip.
void MarkPlacer::placeFlagLabels(size_t band, const QRectF &lane, size_t firstMark)
{
    const std::vector<Mark> &marks = bandAt(band).marks;
    LabelPlacer placer(QRectF(m_time.left(), lane.top(), m_frame.width() - m_time.left() - Margin / 2,
                              lane.height() - 2 * SpanBarHeight + 2));
    std::vector<Labelled> labelled;
    for (size_t i = firstMark; i < m_placement.marks.size(); ++i) {
        const PlacedMark &placed = m_placement.marks[i];
        const size_t count = std::max<size_t>(1, placed.memberCount);
        const size_t shape = placer.addMark({{rectOf(point(placed), placed.radius, count)}, {}, {}});
        if (!placed.isCluster() && !marks[placed.mark].label.isEmpty())
            labelled.push_back({i, shape});
    }
    std::stable_sort(labelled.begin(), labelled.end(), [&](const Labelled &a, const Labelled &b) {
        return markOf(a).importance > markOf(b).importance;
    });
    for (const Labelled &each : labelled) {
        const bool isPlaced = placeFlagLabel(placer, each, markOf(each).label) ||
                              placeFlagLabel(placer, each, markOf(each).shortLabel);
        m_placement.hiddenLabels += isPlaced ? 0 : 1;
    }
}

/// False when there is no room: a lane has none for a second line, and beside another flag words
/// would speak for that one.
bool MarkPlacer::placeFlagLabel(LabelPlacer &placer, const Labelled &labelled, const QString &text)
{
    if (text.isEmpty())
        return false;
    const auto place = placer.place(labelled.shape, {m_frame.smallSizes().of(text).wide});
    if (!place || place->leader || isBesideAnother(labelled.mark, place->rect))
        return false;
    m_placement.labels.push_back({labelled.mark, place->rect, text, false});
    return true;
}

bool MarkPlacer::isBesideAnother(size_t flag, const QRectF &label) const
{
    const QRectF near = label.adjusted(-2 * Gap, 0, 2 * Gap, 0);
    for (size_t i = 0; i < m_placement.marks.size(); ++i) {
        const PlacedMark &other = m_placement.marks[i];
        const size_t count = std::max<size_t>(1, other.memberCount);
        if (i != flag && other.band == m_placement.marks[flag].band &&
            rectOf(point(other), other.radius, count).intersects(near))
            return true;
    }
    return false;
}

} // namespace plumbline
