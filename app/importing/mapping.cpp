// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

bool isGiven(const Mapping &mapping, ColumnRole role)
{
    return mapping.columnOf(role) >= 0 || !mapping.constant(role).isEmpty();
}

} // namespace

ColumnRole Mapping::roleOf(int column) const
{
    return column >= 0 && static_cast<size_t>(column) < roles.size() ? roles[static_cast<size_t>(column)]
                                                                     : ColumnRole::Ignored;
}

int Mapping::columnOf(ColumnRole role) const
{
    const auto found = std::find(roles.begin(), roles.end(), role);
    return found == roles.end() ? -1 : static_cast<int>(found - roles.begin());
}

std::vector<int> Mapping::valueColumns() const
{
    std::vector<int> columns;
    for (size_t column = 0; column < roles.size(); ++column) {
        if (roles[column] == ColumnRole::Value)
            columns.push_back(static_cast<int>(column));
    }
    return columns;
}

void Mapping::setRole(int column, ColumnRole role)
{
    if (column < 0)
        return;
    if (role != ColumnRole::Value && role != ColumnRole::Ignored)
        std::replace(roles.begin(), roles.end(), role, ColumnRole::Ignored);
    if (static_cast<size_t>(column) >= roles.size())
        roles.resize(static_cast<size_t>(column) + 1, ColumnRole::Ignored);
    roles[static_cast<size_t>(column)] = role;
}

std::vector<Lack> lacks(const Mapping &mapping)
{
    std::vector<Lack> lacking;
    const size_t values = mapping.valueColumns().size();
    if (values == 0)
        lacking.push_back({ColumnRole::Value, Words::tr("No column has the values. Choose it.")});
    if (values > 1 && mapping.wideBy == WideBy::Nothing)
        lacking.push_back({ColumnRole::Value,
                           Words::tr("Several columns have values. Say what their titles are: companies, "
                                     "metrics or periods.")});
    if (mapping.wideBy != WideBy::Company && !isGiven(mapping, ColumnRole::Company))
        lacking.push_back({ColumnRole::Company, Words::tr("No column has the company. Choose it, or name "
                                                          "the one that all rows are about.")});
    if (mapping.wideBy != WideBy::Metric && !isGiven(mapping, ColumnRole::Metric))
        lacking.push_back({ColumnRole::Metric, Words::tr("Nothing says what the values measure. Choose a "
                                                         "column, or name the metric.")});
    if (mapping.wideBy != WideBy::Period && !isGiven(mapping, ColumnRole::Period))
        lacking.push_back({ColumnRole::Period, Words::tr("No column has the period. Choose it, or give the "
                                                         "one that all rows are of.")});
    return lacking;
}

QByteArray shapeOf(const Mapping &mapping)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(static_cast<int>(mapping.choice.format)));
    for (const QString &title : mapping.titles)
        hash.addData(title.simplified().toCaseFolded().toUtf8() + '\n');
    return hash.result().toHex();
}

} // namespace plumbline
