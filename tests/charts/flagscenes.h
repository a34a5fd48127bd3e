// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/shownchart.h"

/// Events over figures: an example, and what is seen of it as text.
namespace plumbline::flags {

inline const QString figures = QStringLiteral(
    "q1 | ali-cloud | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year "
    "parent=ali:company\n"
    "q2 | ali-cloud | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
    "q3 | tencent | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year "
    "parent=china:government\n");

inline const QString events =
    QStringLiteral("launch | ali-cloud | | 2019-02-01..2019-02-01 | | event=launch:launch\n"
                   "fine | ali | | 2019-05-01..2019-05-31 | | event=fine:fine\n"
                   "plan | tencent | | 2018-11-10..2018-11-10 | | event=plan:listing_plan "
                   "status=planned\n"
                   "deal | tencent+aws | | 2019-05-14..2019-05-14 | | event=deal:contract\n"
                   "law | china | | 2019-01-01..2019-01-01 | | event=law:regulatory_action\n"
                   "other | cisco | | 2019-03-01..2019-03-01 | | event=other:launch\n"
                   "undated | tencent | | - | | event=undated:partnership\n");

inline ChartScenePtr scene(const QString &lines, Page page = Page::Growth, const Level &level = {},
                           const Filter &filter = {}, const Lens &lens = {})
{
    return buildScene(example::dataset(lines), filter, {}, {page, level}, lens);
}

inline QString print(const ChartScene &scene)
{
    QStringList ids;
    for (const int event : scene.events)
        ids << scene.idOf(event).text();
    return QStringList{ids.join(QLatin1Char(' ')), scene.note}.join(QStringLiteral(" / "));
}

inline bool isFlag(const SceneLayout &placed, const PlacedMark &mark)
{
    return isFlags(placed.scene()->bands[mark.band]);
}

/// "launch deal+fine": what stands as one is joined.
inline QString print(const SceneLayout &placed)
{
    QStringList flags;
    for (const PlacedMark &mark : placed.marks()) {
        if (!isFlag(placed, mark))
            continue;
        QStringList ids;
        for (const Mark *member : placed.marksOf(mark))
            ids << placed.scene()->idOf(member->fact).text();
        flags << ids.join(QLatin1Char('+'));
    }
    return flags.join(QLatin1Char(' '));
}

struct Shown : ShownChart {
    explicit Shown(const QString &lines) : ShownChart(lines, Page::Growth, {900, 600}) {}
};

} // namespace plumbline::flags
