// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facttablemodel.h"

#include "analysis/periodlength.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/derivedwords.h"
#include "model/factwords.h"
#include "store/csvwriter.h"

#include <algorithm>

namespace plumbline {

namespace {

Qt::Alignment alignmentOf(FactColumn column)
{
    return Qt::AlignVCenter | (column == FactColumn::Figure ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void FactTableModel::setFigures(const FigurePlaces &figures, std::vector<int> places)
{
    beginResetModel();
    m_figures = figures;
    m_given = std::move(places);
    m_shown = arranged();
    endResetModel();
}

void FactTableModel::setNoted(const QSet<FactId> &facts)
{
    m_noted = facts;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {NotedRole, Qt::AccessibleTextRole});
}

std::vector<int> FactTableModel::arranged() const
{
    if (m_sortColumn < 0 || !m_figures.dataset)
        return m_given;
    return sortedPlaces(m_figures, m_given, static_cast<FactColumn>(m_sortColumn), m_sortOrder);
}

std::vector<int> FactTableModel::facts() const
{
    std::vector<int> facts;
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(facts),
                 [this](int place) { return isFact(place); });
    return facts;
}

std::vector<Derivation> FactTableModel::computed() const
{
    std::vector<Derivation> computed;
    for (const int place : m_shown) {
        if (!isFact(place))
            computed.push_back(*m_figures.computedAt(place));
    }
    return computed;
}

int FactTableModel::shownFacts() const
{
    return static_cast<int>(
        std::count_if(m_shown.begin(), m_shown.end(), [this](int place) { return isFact(place); }));
}

FactId FactTableModel::factAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_figures.idOf(m_shown[static_cast<size_t>(row)]);
}

int FactTableModel::rowOf(const FactId &figure) const
{
    const int place = m_figures.dataset ? m_figures.placeOf(figure) : -1;
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int FactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FactColumnCount;
}

Qt::ItemFlags FactTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<FactColumn>(index.column());
    const bool hasField = column == FactColumn::Period || column == FactColumn::Figure ||
                          column == FactColumn::Status;
    return hasField ? flags | Qt::ItemIsEditable : flags;
}

QVariant FactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<FactColumn>(index.column());
    if (role == Qt::DisplayRole)
        return shownText(m_shown[static_cast<size_t>(index.row())], column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    const bool isNoted = index.column() == 0 && m_noted.contains(factAt(index.row()));
    if (role == NotedRole)
        return isNoted;
    if (role == Qt::AccessibleTextRole && isNoted)
        return tr("%1, has a note").arg(data(index).toString());
    return {};
}

QVariant FactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= FactColumnCount)
        return {};
    const auto column = static_cast<FactColumn>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

void FactTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<FactId> kept;
    for (const QModelIndex &index : before)
        kept.push_back(factAt(index.row()));

    m_sortColumn = column < FactColumnCount ? column : -1;
    m_sortOrder = order;
    m_shown = arranged();

    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(kept[static_cast<size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString FactTableModel::tabSeparated(const std::vector<int> &rows) const
{
    const auto line = [](auto textOf) {
        QStringList cells;
        for (int column = 0; column < FactColumnCount; ++column)
            cells << CsvWriter::guarded(QString(textOf(static_cast<FactColumn>(column))).simplified());
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines = {line(title)};
    for (const int row : rows) {
        const int place = m_shown[static_cast<size_t>(row)];
        lines << line([&](FactColumn column) { return shownText(place, column); });
    }
    return lines.join(QLatin1Char('\n'));
}

/// The statement that charts follow comes first, by name.
QString FactTableModel::shownText(int place, FactColumn column) const
{
    const Dataset &dataset = *m_figures.dataset;
    if (const Derivation *value = m_figures.computedAt(place))
        return text(dataset, *value, column);
    const QString all = text(dataset, place, column);
    if (column != FactColumn::Figure || m_preferred.isEmpty())
        return all;
    const QString followed = followedText(dataset, dataset.fact(place), m_preferred);
    return followed.isEmpty() ? all : tr("%1 (followed) of %2").arg(followed, all);
}

QString FactTableModel::text(const Dataset &dataset, int index, FactColumn column)
{
    const Fact &fact = dataset.fact(index);
    switch (column) {
    case FactColumn::Company:
        return dataset.subjectNames(fact.lead());
    case FactColumn::What:
        return whatText(dataset, fact);
    case FactColumn::Period:
        return periodWithLength(dataset, fact.lead());
    case FactColumn::Figure:
        return allFigures(dataset, fact).join(QStringLiteral(" / "));
    case FactColumn::Status:
        return statusWord(fact.lead().status);
    case FactColumn::SaidBy:
        return sayerText(dataset, index);
    case FactColumn::Passage:
        return passageText(dataset, {index});
    }
    return {};
}

QString FactTableModel::text(const Dataset &dataset, const Derivation &value, FactColumn column)
{
    switch (column) {
    case FactColumn::Company:
        return dataset.subjectNames(dataset.fact(value.first).headline());
    case FactColumn::What:
        return whatText(dataset, value);
    case FactColumn::Period:
        return withLength(monthsCovered(value), spanText(value.period));
    case FactColumn::Figure:
        return figureText(value);
    case FactColumn::Status:
        return tr("computed");
    case FactColumn::SaidBy:
        return tr("from %1").arg(formulaText(value));
    case FactColumn::Passage:
        return passageText(dataset, {value.first, value.second});
    }
    return {};
}

QString FactTableModel::title(FactColumn column)
{
    switch (column) {
    case FactColumn::Company:
        return tr("Company");
    case FactColumn::What:
        return tr("What");
    case FactColumn::Period:
        return tr("Period");
    case FactColumn::Figure:
        return tr("Figure");
    case FactColumn::Status:
        return tr("Status");
    case FactColumn::SaidBy:
        return tr("Said by");
    case FactColumn::Passage:
        return tr("Passage");
    }
    return {};
}

} // namespace plumbline
