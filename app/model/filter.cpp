// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filter.h"

#include <QCoreApplication>

#include <utility>

namespace plumbline {

const Choice &Filter::choice(FilterSection section) const
{
    switch (section) {
    case FilterSection::Companies:
        break;
    case FilterSection::Status:
        return statuses;
    case FilterSection::EventKinds:
        return eventKinds;
    case FilterSection::Segments:
        return segments;
    case FilterSection::Areas:
        return areas;
    case FilterSection::Articles:
        return articles;
    }
    return companies;
}

Choice &Filter::choice(FilterSection section)
{
    return const_cast<Choice &>(std::as_const(*this).choice(section));
}

bool Filter::isActive() const
{
    return *this != Filter();
}

QString sectionTitle(FilterSection section)
{
    switch (section) {
    case FilterSection::Companies:
        return QCoreApplication::translate("FilterSection", "Companies");
    case FilterSection::Status:
        return QCoreApplication::translate("FilterSection", "Status");
    case FilterSection::EventKinds:
        return QCoreApplication::translate("FilterSection", "Kinds of event");
    case FilterSection::Segments:
        return QCoreApplication::translate("FilterSection", "Segments");
    case FilterSection::Areas:
        return QCoreApplication::translate("FilterSection", "Regions");
    case FilterSection::Articles:
        return QCoreApplication::translate("FilterSection", "Articles");
    }
    return {};
}

} // namespace plumbline
