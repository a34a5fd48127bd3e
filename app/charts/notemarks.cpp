// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/notemarks.h"

namespace plumbline {

ChartScenePtr withNotes(const ChartScenePtr &scene, const QSet<FactId> &noted)
{
    if (!scene || noted.isEmpty())
        return scene;
    QSet<int> facts;
    for (const FactId &id : noted)
        facts.insert(scene->dataset->indexOf(id));
    const auto isNoted = [&facts](int fact) { return facts.contains(fact); };
    if (std::none_of(scene->facts.begin(), scene->facts.end(), isNoted) &&
        std::none_of(scene->events.begin(), scene->events.end(), isNoted))
        return scene;
    auto marked = std::make_shared<ChartScene>(*scene);
    for (Band &band : marked->bands) {
        for (Mark &mark : band.marks)
            mark.hasNote = mark.fact >= 0 && isNoted(mark.fact);
    }
    return marked;
}

} // namespace plumbline
