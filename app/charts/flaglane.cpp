// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flaglane.h"

#include "charts/markpainter.h"

#include <numeric>

namespace plumbline {

namespace {

/// What happened in folded years stands on their break.
double xOf(const TimeScale &time, double day)
{
    for (size_t i = 0; i < time.folds().size(); ++i) {
        if (day > time.parts()[i].endDay && day < time.parts()[i + 1].firstDay)
            return (time.folds()[i].left + time.folds()[i].right) / 2;
    }
    return time.x(day);
}

/// Neighbours of the band, in order of time, as one sign.
struct Group {
    size_t first;
    size_t count;
    double firstX;
    double lastX;

    double x() const { return (firstX + lastX) / 2; }
    double right() const { return x() + flagWidth(count); }
};

bool touch(const Group &a, const Group &b)
{
    constexpr double gap = 3;
    return a.right() + gap > b.x();
}

/// Each flag joins those that it would overlap; a sign that grows by that may reach the next.
void add(std::vector<Group> &groups, size_t mark, double x)
{
    groups.push_back({mark, 1, x, x});
    while (groups.size() > 1 && touch(groups[groups.size() - 2], groups.back())) {
        const Group last = groups.back();
        groups.pop_back();
        groups.back().count += last.count;
        groups.back().lastX = last.lastX;
    }
}

std::vector<size_t> membersOf(const Group &group)
{
    if (group.count == 1)
        return {};
    std::vector<size_t> members(group.count);
    std::iota(members.begin(), members.end(), group.first);
    return members;
}

} // namespace

FlagLane::FlagLane(const std::vector<Mark> &marks, const TimeScale &time, const std::optional<DayRange> &span)
{
    const auto isSeen = [&time](double x) { return x >= time.left() && x <= time.right(); };
    std::vector<Group> groups;
    for (size_t i = 0; i < marks.size(); ++i) {
        const double x = xOf(time, marks[i].span.middleDay());
        // Of a span the flags out of sight take part: those at its ends would cluster otherwise
        // with each step.
        if (span || isSeen(x))
            add(groups, i, x);
        else
            ++m_away;
    }
    for (const Group &group : groups) {
        if (isSeen(group.x()))
            m_flags.push_back({group.first, group.x(), membersOf(group)});
        else
            m_away += static_cast<int>(group.count);
    }
}

} // namespace plumbline
