// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coveragemodel.h"

#include "facts/figuretext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// A tooltip with more lines covers what it explains.
constexpr size_t MostFactsNamed = 6;

} // namespace

QString coveredWords(Covered covered)
{
    switch (covered) {
    case Covered::Missing:
        return Words::tr("missing");
    case Covered::Computed:
        return Words::tr("computed only");
    case Covered::Once:
        return Words::tr("stated by one source");
    case Covered::Several:
        return Words::tr("by several sources");
    case Covered::Disputed:
        return Words::tr("disputed");
    }
    return {};
}

QString periodWords(const CoveragePeriod &period)
{
    switch (period.kind) {
    case CoveragePeriod::Kind::Quarter:
        return Words::tr("%1 Q%2").arg(period.year).arg(period.quarter);
    case CoveragePeriod::Kind::Year:
        return QString::number(period.year);
    case CoveragePeriod::Kind::Undated:
        break;
    }
    return Words::tr("undated");
}

void CoverageModel::setView(const CoverageViewPtr &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

const CoverageCell *CoverageModel::cell(const QModelIndex &index) const
{
    return index.isValid() && m_view
               ? m_view->coverage.cell(static_cast<size_t>(index.row()), static_cast<size_t>(index.column()))
               : nullptr;
}

bool CoverageModel::canMiss(const QModelIndex &index) const
{
    return index.isValid() && m_view->coverage.periods[static_cast<size_t>(index.column())].kind !=
                                  CoveragePeriod::Kind::Undated;
}

Covered CoverageModel::covered(const QModelIndex &index) const
{
    const CoverageCell *found = cell(index);
    return found ? found->covered : Covered::Missing;
}

std::vector<FactId> CoverageModel::factsAt(const QModelIndex &index) const
{
    std::vector<FactId> facts;
    if (const CoverageCell *found = cell(index)) {
        for (const int fact : found->facts)
            facts.push_back(m_view->dataset->fact(fact).id());
        facts.insert(facts.end(), found->computed.begin(), found->computed.end());
    }
    return facts;
}

QModelIndex CoverageModel::indexOf(const FactId &fact) const
{
    if (!m_view || fact.isNull())
        return {};
    const int wanted = m_view->dataset->indexOf(fact);
    for (const CoverageCell &each : m_view->coverage.cells) {
        if (std::find(each.facts.begin(), each.facts.end(), wanted) != each.facts.end() ||
            std::find(each.computed.begin(), each.computed.end(), fact) != each.computed.end())
            return index(static_cast<int>(each.row), static_cast<int>(each.column));
    }
    return {};
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->coverage.companies.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->coverage.periods.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return countText(index);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return sentence(index);
    default:
        return {};
    }
}

/// Independent sources, and how many further facts stand in the cell: "2", "1 +2".
QString CoverageModel::countText(const QModelIndex &index) const
{
    const CoverageCell *found = cell(index);
    if (!found || found->facts.empty())
        return {};
    const QString sources = QString::number(found->sources);
    return found->facts.size() > 1 ? sources + QStringLiteral(" +%1").arg(found->facts.size() - 1) : sources;
}

QString CoverageModel::sentence(const QModelIndex &index) const
{
    const CoverageCell *found = cell(index);
    const QString where = headerData(index.row(), Qt::Vertical).toString() + QStringLiteral(", ") +
                          headerData(index.column(), Qt::Horizontal).toString();
    if (!found)
        return where + QStringLiteral(": ") +
               (canMiss(index) ? Words::tr("missing") : Words::tr("nothing undated"));
    QStringList parts = {coveredWords(found->covered)};
    if (found->sources > 1)
        parts << Words::tr("%1 independent sources").arg(found->sources);
    if (found->facts.size() > 1)
        parts << Words::tr("%1 facts").arg(found->facts.size());
    if (!found->computed.empty() && found->covered != Covered::Computed)
        parts << Words::tr("also computed");
    return where + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

/// Of a figure that is missing.
static QString nothingText(const Tables &tables)
{
    if (tables.sources.empty())
        return Words::tr("No article of this dataset states it.");
    return tables.articles.empty() ? Words::tr("No table of this dataset has it.")
                                   : Words::tr("No article or table of this dataset has it.");
}

QString CoverageModel::tip(const QModelIndex &index) const
{
    QStringList lines = {sentence(index)};
    const CoverageCell *found = cell(index);
    if (!found && canMiss(index))
        lines << nothingText(m_view->dataset->tables());
    for (size_t i = 0; found && i < std::min(found->facts.size(), MostFactsNamed); ++i) {
        const Fact &fact = m_view->dataset->fact(found->facts[i]);
        lines << QStringList{whatText(*m_view->dataset, fact),
                             allFigures(*m_view->dataset, fact).join(QStringLiteral(" / ")),
                             periodText(*m_view->dataset, fact.headline()), statusWord(fact.lead().status)}
                     .join(QStringLiteral(" · "));
    }
    if (found && found->facts.size() > MostFactsNamed)
        lines << Words::tr("and %1 more").arg(found->facts.size() - MostFactsNamed);
    return lines.join(QLatin1Char('\n'));
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto place = static_cast<size_t>(section);
    return orientation == Qt::Horizontal ? periodWords(m_view->coverage.periods[place])
                                         : m_view->dataset->entity(m_view->coverage.companies[place]).name;
}

} // namespace plumbline
