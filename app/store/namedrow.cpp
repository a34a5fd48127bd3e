// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namedrow.h"

namespace plumbline {

NamedRow::NamedRow(const char *table)
    : m_table(packageTable(QString::fromLatin1(table)))
    , m_row(m_table->columns.size())
{
}

NamedRow::NamedRow(const char *table, Row row)
    : m_table(packageTable(QString::fromLatin1(table)))
    , m_row(std::move(row))
{
}

size_t NamedRow::at(const char *column) const
{
    return static_cast<size_t>(m_table->columnNames().indexOf(QString::fromLatin1(column)));
}

QString NamedRow::text(const char *column) const
{
    const auto *text = std::get_if<QString>(&m_row[at(column)]);
    return text ? *text : QString();
}

std::optional<double> NamedRow::number(const char *column) const
{
    const Cell &cell = m_row[at(column)];
    if (const auto *integer = std::get_if<qint64>(&cell))
        return static_cast<double>(*integer);
    const auto *number = std::get_if<double>(&cell);
    return number ? std::optional(*number) : std::nullopt;
}

NamedRow &NamedRow::set(const char *column, const Cell &cell)
{
    m_row[at(column)] = cell;
    return *this;
}

} // namespace plumbline
