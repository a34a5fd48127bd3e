// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/disagreementmodel.h"

#include "model/disagreementcolumns.h"
#include "model/facttext.h"
#include "model/factwords.h"
#include "model/filtertest.h"

#include <algorithm>

namespace plumbline {

namespace {

/// What the facts of a disagreement have in common stands once.
template<typename TextOf>
QString joined(const Disagreement &disagreement, TextOf textOf)
{
    QStringList texts;
    for (const int fact : disagreement.facts)
        texts << textOf(fact);
    texts.removeDuplicates();
    return texts.join(QStringLiteral(" / "));
}

} // namespace

void DisagreementModel::setDataset(const DatasetPtr &dataset)
{
    if (dataset == m_dataset)
        return;
    beginResetModel();
    m_dataset = dataset;
    m_all = dataset ? disagreements(*dataset) : std::vector<Disagreement>();
    arrange();
    endResetModel();
}

void DisagreementModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void DisagreementModel::setPreferred(const QMap<QString, QString> &preferred)
{
    if (preferred == m_preferred)
        return;
    m_preferred = preferred;
    constexpr auto followed = static_cast<int>(DisagreementField::Followed);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, followed), index(rowCount() - 1, followed));
}

void DisagreementModel::arrange()
{
    m_rows.clear();
    if (!m_dataset)
        return;
    const FilterTest wanted(*m_dataset, m_filter);
    for (size_t i = 0; i < m_all.size(); ++i) {
        const std::vector<int> &facts = m_all[i].facts;
        if (std::any_of(facts.begin(), facts.end(), [&](int fact) { return wanted.passes(fact); }))
            m_rows.push_back(i);
    }
    if (m_sortColumn < 0)
        return;
    std::vector<QString> keys;
    for (const Disagreement &each : m_all)
        keys.push_back(text(each, static_cast<DisagreementField>(m_sortColumn)));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](size_t a, size_t b) {
        const int order = keys[a].localeAwareCompare(keys[b]);
        return ascending ? order < 0 : order > 0;
    });
}

const Disagreement *DisagreementModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_all[m_rows[static_cast<size_t>(row)]];
}

bool DisagreementModel::hasFact(int row, const FactId &fact) const
{
    const Disagreement *disagreement = at(row);
    const int index = m_dataset ? m_dataset->indexOf(fact) : -1;
    return disagreement && std::find(disagreement->facts.begin(), disagreement->facts.end(), index) !=
                               disagreement->facts.end();
}

int DisagreementModel::rowOf(const FactId &fact) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (hasFact(row, fact))
            return row;
    }
    return -1;
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DisagreementFieldCount;
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return text(*at(index.row()), static_cast<DisagreementField>(index.column()));
}

QString DisagreementModel::text(const Disagreement &disagreement, DisagreementField column) const
{
    switch (column) {
    case DisagreementField::Company:
        return joined(disagreement,
                      [this](int fact) { return m_dataset->subjectNames(m_dataset->fact(fact).lead()); });
    case DisagreementField::What:
        return joined(disagreement, [this](int fact) { return whatText(*m_dataset, m_dataset->fact(fact)); });
    case DisagreementField::Figures: {
        QStringList figures;
        for (const auto &shown : columnsOf(*m_dataset, disagreement))
            figures << statementText(*m_dataset, shown.statements.front());
        figures.removeDuplicates();
        return figures.join(QStringLiteral(" / "));
    }
    case DisagreementField::Kind:
        return kindsText(disagreement);
    case DisagreementField::Followed:
        return followedText(disagreement);
    }
    return {};
}

/// Nothing to choose where no amounts differ.
QString DisagreementModel::followedText(const Disagreement &disagreement) const
{
    if (!disagreement.differs)
        return {};
    const Fact &fact = m_dataset->fact(disagreement.facts.front());
    const QString followed = plumbline::followedText(*m_dataset, fact, m_preferred);
    return followed.isEmpty() ? tr("all of them") : followed;
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<DisagreementField>(section)) {
    case DisagreementField::Company:
        return tr("Company");
    case DisagreementField::What:
        return tr("What");
    case DisagreementField::Figures:
        return tr("Statements");
    case DisagreementField::Kind:
        return tr("Why it is here");
    case DisagreementField::Followed:
        return tr("Charts follow");
    }
    return {};
}

void DisagreementModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column < DisagreementFieldCount ? column : -1;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

} // namespace plumbline
