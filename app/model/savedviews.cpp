// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/savedviews.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int Version = 1;

const QString VersionKey = QStringLiteral("plumbline-views");
const QString DatasetKey = QStringLiteral("dataset");
const QString ListKey = QStringLiteral("views");
const QString NameKey = QStringLiteral("name");
const QString ViewKey = QStringLiteral("view");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

Error notViews()
{
    return {Error::Kind::Usage, Texts::tr("This is not a file of saved views."), {}};
}

Outcome problemOfHead(const QJsonObject &file)
{
    const QJsonValue version = file.value(VersionKey);
    if (!version.isDouble() || version.toDouble() < 1)
        return notViews();
    if (version.toDouble() > Version)
        return Error{
            Error::Kind::NewerVersion, Texts::tr("A newer Plumbline has written these saved views."), {}};
    if (!file.value(ListKey).isArray())
        return notViews();
    return {};
}

} // namespace

int SavedViews::indexOf(const QString &name) const
{
    const auto same =
        std::find_if(m_items.begin(), m_items.end(), [&name](const Item &item) { return item.name == name; });
    return same == m_items.end() ? -1 : static_cast<int>(same - m_items.begin());
}

Result<WrittenView> SavedViews::view(int index) const
{
    return viewFromObject(m_items[static_cast<size_t>(index)].object.value(ViewKey).toObject());
}

SavedViews::Item SavedViews::renamed(Item item, const QString &name)
{
    item.name = name;
    item.object.insert(NameKey, name);
    return item;
}

void SavedViews::put(const QString &name, const WrittenView &view)
{
    const Item item{name, {{NameKey, name}, {ViewKey, viewObject(view)}}};
    const int known = indexOf(name);
    if (known >= 0)
        m_items[static_cast<size_t>(known)] = item;
    else
        m_items.push_back(item);
}

QString SavedViews::problemOfName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Texts::tr("A view needs a name.");
    if (name.size() > LongestName)
        return Texts::tr("This name is too long.");
    return {};
}

QByteArray SavedViews::toJson(const QString &dataset) const
{
    QJsonArray list;
    for (const Item &item : m_items)
        list.append(item.object);
    QJsonObject file = m_file;
    file.insert(VersionKey, Version);
    file.insert(DatasetKey, dataset);
    file.insert(ListKey, list);
    return QJsonDocument(file).toJson();
}

Result<SavedViews> SavedViews::fromJson(const QByteArray &json)
{
    SavedViews views;
    views.m_file = QJsonDocument::fromJson(json).object();
    if (auto problem = problemOfHead(views.m_file))
        return *problem;
    const QJsonArray list = views.m_file.value(ListKey).toArray();
    if (static_cast<size_t>(list.size()) > MostViews)
        return Error{Error::Kind::TooLarge, Texts::tr("There are more saved views than can be shown."), {}};
    for (const QJsonValue &value : list) {
        const QString name = value.toObject().value(NameKey).toString();
        if (!problemOfName(name).isEmpty() || views.indexOf(name) >= 0)
            return Error{Error::Kind::RuleBroken,
                         Texts::tr("A saved view has no name, or a name that is taken or too long."),
                         {}};
        views.m_items.push_back({name, value.toObject()});
    }
    return views;
}

} // namespace plumbline
