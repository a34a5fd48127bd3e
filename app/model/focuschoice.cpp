// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/focuschoice.h"

#include <algorithm>

namespace plumbline {

namespace {

QStringList trimmed(QStringList places)
{
    while (places.size() > 1 && places.constLast().isEmpty())
        places.removeLast();
    return places;
}

} // namespace

int FocusChoice::oldestPlace(const QStringList &places) const
{
    int oldest = 0;
    for (int place = 1; place < places.size(); ++place) {
        if (m_joined.indexOf(places[place]) <= m_joined.indexOf(places[oldest]))
            oldest = place;
    }
    return oldest;
}

FocusChoice::Change FocusChoice::join(const QStringList &places, const QString &company, int wantedPlace)
{
    if (places.contains(company))
        return {trimmed(places), {}};
    QStringList changed = places;
    changed.resize(Focus::MostCompanies);
    qsizetype place = wantedPlace >= 0 && wantedPlace < changed.size() ? wantedPlace
                                                                       : changed.indexOf(QString());
    if (place < 0)
        place = oldestPlace(changed);
    const QString replaced = changed[place];
    changed[place] = company;
    m_joined.removeAll(company);
    m_joined << company;
    return {trimmed(changed), replaced};
}

QStringList FocusChoice::leave(QStringList places, const QString &company)
{
    std::replace(places.begin(), places.end(), company, QString());
    return trimmed(places);
}

} // namespace plumbline
