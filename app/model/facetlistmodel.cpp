// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facetlistmodel.h"

#include "facts/figuretext.h"

#include <QSet>

#include <algorithm>

namespace plumbline {

FacetListModel::FacetListModel(FilterSection section, QObject *parent)
    : QAbstractListModel(parent)
    , m_section(section)
{
}

const std::vector<FacetValue> &FacetListModel::values() const
{
    static const std::vector<FacetValue> none;
    return m_values ? m_values->of(m_section) : none;
}

void FacetListModel::setFacets(const Facets &facets)
{
    const bool isNew = facets.values != m_values;
    m_values = facets.values;
    m_counts = facets.of(m_section);
    if (isNew) {
        markWanted();
        arrange();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void FacetListModel::setChoice(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    markWanted();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void FacetListModel::markWanted()
{
    m_wanted.assign(values().size(), 1);
    if (!m_choice)
        return;
    const QSet<QString> wanted(m_choice->begin(), m_choice->end());
    std::transform(values().begin(), values().end(), m_wanted.begin(),
                   [&wanted](const FacetValue &value) { return wanted.contains(value.id); });
}

void FacetListModel::setSearch(const QString &text)
{
    const QString search = searchForm(text.trimmed());
    if (search == m_search)
        return;
    m_search = search;
    arrange();
}

std::vector<int> FacetListModel::matching() const
{
    std::vector<int> found;
    for (size_t i = 0; i < values().size(); ++i) {
        if (m_search.isEmpty() || values()[i].search.contains(m_search))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

void FacetListModel::arrange()
{
    beginResetModel();
    m_rows = arranged(matching());
    endResetModel();
}

int FacetListModel::wantedCount() const
{
    return static_cast<int>(std::count(m_wanted.begin(), m_wanted.end(), 1));
}

int FacetListModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, &id](int value) {
        return value >= 0 && values()[static_cast<size_t>(value)].id == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

Choice FacetListModel::choiceOf(const std::vector<char> &wanted) const
{
    QStringList ids;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i])
            ids << values()[i].id;
    }
    return static_cast<size_t>(ids.size()) == wanted.size() ? Choice() : Choice(ids);
}

Choice FacetListModel::withShown(bool isWanted) const
{
    std::vector<char> wanted = m_wanted;
    for (const int value : m_rows) {
        if (value >= 0)
            wanted[static_cast<size_t>(value)] = isWanted;
    }
    return choiceOf(wanted);
}

Choice FacetListModel::with(int row, bool isWanted) const
{
    std::vector<char> wanted = m_wanted;
    const int value = m_rows[static_cast<size_t>(row)];
    if (value >= 0)
        wanted[static_cast<size_t>(value)] = isWanted;
    return choiceOf(wanted);
}

Choice FacetListModel::only(int row) const
{
    const FacetValue *value = valueOf(index(row));
    return value ? Choice(QStringList{value->id}) : m_choice;
}

int FacetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const FacetValue *FacetListModel::valueOf(const QModelIndex &index) const
{
    const int value = m_rows[static_cast<size_t>(index.row())];
    return value < 0 ? nullptr : &values()[static_cast<size_t>(value)];
}

int FacetListModel::countOf(int value) const
{
    return m_counts.empty() ? 0 : m_counts[static_cast<size_t>(value)];
}

QString FacetListModel::spokenText(const FacetValue &value, int count) const
{
    return tr("%1, %2").arg(value.text, counted(count, tr("%1 fact"), tr("%1 facts")));
}

QVariant FacetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue *value = valueOf(index);
    if (!value)
        return role == HeadingRole ? QVariant(true) : QVariant();
    const int place = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return value->text;
    case Qt::CheckStateRole:
        return m_wanted[static_cast<size_t>(place)] ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spokenText(*value, countOf(place));
    case Qt::ToolTipRole:
        return value->note.isEmpty() ? value->text : value->text + QStringLiteral(" – ") + value->note;
    case CountRole:
        return countOf(place);
    case IdRole:
        return value->id;
    case PlaceRole:
        return -1;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

bool FacetListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !valueOf(index))
        return false;
    Q_EMIT choiceWanted(with(index.row(), value.toInt() == Qt::Checked));
    return true;
}

Qt::ItemFlags FacetListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // the empty room below the rows: a view asks for it too
        return {};
    if (!valueOf(index))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace plumbline
