// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bandrows.h"

#include "charts/crowdedrows.h"
#include "charts/layoutmetrics.h"
#include "charts/markpainter.h"
#include "charts/rowpacker.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

using namespace layout;

namespace {

constexpr double WidestFlowLabel = 420;
constexpr double NarrowestLabel = 84;
/// A lane that would need more is crowded.
constexpr int MostRows = 12;

/// From the left end of what belongs to a mark to its right end.
struct Extent {
    double left;
    double right;
};

std::vector<size_t> inOrderOfTime(const std::vector<Mark> &marks)
{
    std::vector<size_t> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return marks[a].span.startDay() < marks[b].span.startDay(); });
    return order;
}

Extent symbolAndBar(const Mark &mark, double x, const QRectF &bar)
{
    const double radius = radiusOf(mark.size) * (mark.disputed ? 2 : 1);
    if (bar.isNull())
        return {x - radius, x + radius};
    return {std::min(bar.left(), x - radius), std::max(bar.right(), x + radius)};
}

double symbolHeight(const Mark &mark)
{
    const bool hasArrow = mark.bound == Bound::AtLeast || mark.bound == Bound::AtMost;
    const double reach = radiusOf(mark.size) + (hasArrow ? ArrowRoom : 0);
    return std::max(LeastRowHeight, 2 * reach + RowGap / 2);
}

/// Right of the mark, else left of it, else below: never cut.
void placeLabel(BandRows::Item &item, const Mark &mark, const Extent &extent, const BandRows::Space &space)
{
    const double roomRight = space.right - extent.right - Gap;
    const double roomLeft = extent.left - space.left - Gap;
    const double ideal = textSize(space.font, mark.label, WidestLabel).width();
    const auto sizeIn = [&](double room) {
        return textSize(space.font, mark.label, std::min(WidestLabel, room));
    };
    if (ideal <= roomRight || (roomRight >= roomLeft && roomRight >= NarrowestLabel)) {
        item.label = QRectF(QPointF(extent.right + Gap, 0), sizeIn(roomRight));
    } else if (ideal <= roomLeft || roomLeft >= NarrowestLabel) {
        const QSizeF size = sizeIn(roomLeft);
        item.label = QRectF(QPointF(extent.left - Gap - size.width(), 0), size);
    } else {
        const QSizeF size = textSize(space.font, mark.label, space.right - space.left);
        const double left = std::clamp(item.x - size.width() / 2, space.left, space.right - size.width());
        item.label = QRectF(QPointF(left, item.height), size);
        item.labelBelow = true;
    }
    item.height = std::max(item.height, item.label.bottom() + RowGap / 2);
}

} // namespace

QRectF spanBar(const Mark &mark, const TimeScale &time, double y)
{
    if (mark.span.isNull())
        return {};
    const double left = time.x(mark.span.startDay());
    const double right = time.x(mark.span.endDay());
    return {left, y - SpanBarHeight / 2, right - left, SpanBarHeight};
}

void BandRows::add(const Item &item)
{
    m_heights.resize(std::max(m_heights.size(), static_cast<size_t>(item.row) + 1), LeastRowHeight);
    double &height = m_heights[static_cast<size_t>(item.row)];
    height = std::max(height, item.height);
    m_items.push_back(item);
}

/// A mark with its label where nothing else stands, on its way into a row.
struct BandRows::Candidate {
    Item item;
    Extent taken;
};

BandRows BandRows::onTime(const std::vector<Mark> &marks, const TimeScale &time, const Space &space)
{
    const bool hasBars = marks.size() <= CrowdedMarks;
    std::vector<Candidate> candidates;
    for (const size_t index : inOrderOfTime(marks)) {
        const Mark &mark = marks[index];
        Item item{index, 0, time.x(mark.span.middleDay()), {}, symbolHeight(mark), false, {}};
        Extent taken = symbolAndBar(mark, item.x, hasBars ? spanBar(mark, time, 0) : QRectF());
        if (!mark.label.isEmpty()) {
            placeLabel(item, mark, taken, space);
            taken = {std::min(taken.left, item.label.left()), std::max(taken.right, item.label.right())};
        }
        candidates.push_back({item, taken});
    }
    return packed(marks, std::move(candidates));
}

BandRows BandRows::onAnySpan(const std::vector<Mark> &marks, double pixelsPerDay, const LabelSizes &sizes)
{
    constexpr double manyDays = 1e6;
    const TimeScale time(DayRange{0, manyDays}, 0, manyDays * pixelsPerDay);
    const bool hasBars = marks.size() <= CrowdedMarks;
    std::vector<Candidate> candidates;
    for (const size_t index : inOrderOfTime(marks)) {
        const Mark &mark = marks[index];
        Item item{index, 0, time.x(mark.span.middleDay()), {}, symbolHeight(mark), false, {}};
        Extent taken = symbolAndBar(mark, item.x, hasBars ? spanBar(mark, time, 0) : QRectF());
        if (!mark.label.isEmpty()) {
            item.label = QRectF(QPointF(taken.right + Gap, 0), sizes.of(mark.label).wide);
            item.height = std::max(item.height, item.label.bottom() + RowGap / 2);
            taken.right = item.label.right();
        }
        candidates.push_back({item, taken});
    }
    return packed(marks, std::move(candidates));
}

BandRows BandRows::packed(const std::vector<Mark> &marks, std::vector<Candidate> candidates)
{
    if (candidates.size() > CrowdedMarks)
        return crowded(marks, std::move(candidates));
    RowPacker packer(MostRows + 1);
    BandRows rows;
    for (Candidate &candidate : candidates) {
        candidate.item.row = packer.add(candidate.taken.left, candidate.taken.right + Gap);
        if (packer.rows() > MostRows)
            return crowded(marks, std::move(candidates));
        rows.add(candidate.item);
    }
    return rows;
}

BandRows BandRows::crowded(const std::vector<Mark> &marks, std::vector<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.item.x < b.item.x; });
    CrowdedRows packer(MostRows, ClusterRadius);
    std::vector<const Candidate *> ofMark(marks.size());
    for (const Candidate &candidate : candidates) {
        const Mark &mark = marks[candidate.item.mark];
        ofMark[candidate.item.mark] = &candidate;
        const double reach = radiusOf(mark.size) * (mark.disputed ? 2 : 1) + Gap / 2;
        packer.add({candidate.item.mark, candidate.item.x, reach, candidate.taken.left,
                    candidate.taken.right + Gap, mark.importance, !candidate.item.label.isNull()});
    }
    BandRows rows;
    for (const CrowdedRows::Place &place : packer.places()) {
        Item item = ofMark[place.first.mark]->item;
        item.row = place.row;
        item.x = place.x();
        item.members = place.members;
        if (!place.hasLabel) {
            item.label = {};
            item.labelBelow = false;
            item.height = place.members.empty() ? symbolHeight(marks[item.mark]) : LeastRowHeight;
        }
        rows.add(item);
    }
    return rows;
}

BandRows BandRows::flowing(const std::vector<Mark> &marks, const Space &space)
{
    BandRows rows;
    double x = space.left;
    int row = 0;
    for (size_t index = 0; index < marks.size(); ++index) {
        const Mark &mark = marks[index];
        const double around = radiusOf(mark.size) * (mark.disputed ? 2 : 1);
        const QSizeF size =
            textSize(space.font, mark.label, std::min(WidestFlowLabel, space.right - space.left));
        const double width = 2 * around + Gap + size.width();
        if (x > space.left && x + width > space.right) {
            x = space.left;
            ++row;
        }
        Item item{index, row, x + around, {}, std::max(symbolHeight(mark), size.height() + RowGap),
                  false, {}};
        if (!size.isEmpty())
            item.label = QRectF(QPointF(x + 2 * around + Gap, 0), size);
        rows.add(item);
        x += width + 2 * Gap;
    }
    return rows;
}

bool BandRows::reachesInto(const DayRange &span, const Item &item, const std::vector<Mark> &marks)
{
    const DateSpan &first = marks[item.members.empty() ? item.mark : item.members.front()].span;
    const DateSpan &last = marks[item.members.empty() ? item.mark : item.members.back()].span;
    return first.startDay() < span.end && last.endDay() > span.first;
}

BandRows BandRows::seenIn(const DayRange &span, const std::vector<Mark> &marks) const
{
    std::vector<bool> isSeen(m_heights.size());
    for (const Item &item : m_items)
        isSeen[static_cast<size_t>(item.row)] = isSeen[static_cast<size_t>(item.row)] ||
                                                reachesInto(span, item, marks);
    std::vector<int> newRow(m_heights.size());
    for (size_t row = 1; row < newRow.size(); ++row)
        newRow[row] = newRow[row - 1] + (isSeen[row - 1] ? 1 : 0);
    BandRows seen;
    for (Item item : m_items) {
        const bool counts = reachesInto(span, item, marks);
        item.row = isSeen[static_cast<size_t>(item.row)] ? newRow[static_cast<size_t>(item.row)] : 0;
        item.height = counts ? item.height : 0;
        seen.add(item);
    }
    return seen;
}

double BandRows::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

std::vector<double> BandRows::tops(double top) const
{
    std::vector<double> tops(m_heights.size());
    std::exclusive_scan(m_heights.begin(), m_heights.end(), tops.begin(), top);
    return tops;
}

} // namespace plumbline
