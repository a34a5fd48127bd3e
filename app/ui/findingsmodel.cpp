// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingsmodel.h"

#include "facts/figuretext.h"

namespace plumbline {

void FindingsModel::setFindings(const Findings &findings)
{
    beginResetModel();
    m_findings = findings;
    m_rows.clear();
    for (size_t group = 0; group < findings.groups.size(); ++group) {
        const FoundGroup &found = findings.groups[group];
        if (found.count == 0)
            continue;
        m_rows.push_back({RowKind::Heading, group, 0});
        for (size_t item = 0; item < found.items.size(); ++item)
            m_rows.push_back({RowKind::Item, group, item});
        if (found.count > static_cast<int>(found.items.size()))
            m_rows.push_back({RowKind::More, group, 0});
    }
    endResetModel();
}

const FoundGroup &FindingsModel::groupOf(int row) const
{
    return m_findings.groups[m_rows[static_cast<size_t>(row)].group];
}

const Found &FindingsModel::itemAt(int row) const
{
    return groupOf(row).items[m_rows[static_cast<size_t>(row)].item];
}

int FindingsModel::nextChoice(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (kindOf(next) != RowKind::Heading)
            return next;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FindingsModel::textOf(const Row &row) const
{
    const FoundGroup &group = m_findings.groups[row.group];
    switch (row.kind) {
    case RowKind::Heading:
        return groupTitle(group.kind);
    case RowKind::More:
        return tr("and %1 more").arg(countText(group.count - static_cast<int>(group.items.size())));
    case RowKind::Item:
        break;
    }
    return group.items[row.item].title.text;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(row);
    if (role == Qt::AccessibleTextRole && row.kind == RowKind::Item)
        return tr("%1: %2, %3")
            .arg(groupTitle(itemAt(index.row()).kind), textOf(row), itemAt(index.row()).detail.text);
    return {};
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index.row()) == RowKind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace plumbline
