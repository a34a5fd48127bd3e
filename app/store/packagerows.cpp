// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagerows.h"

#include "facts/numbers.h"
#include "store/query.h"

namespace plumbline {

namespace {

/// The table's own SELECT with names for its columns, which may otherwise be the same.
QByteArray selectOf(const PackageTable &table, const std::vector<size_t> &columns)
{
    QByteArrayList names;
    for (int column = 0; column < table.columnCount(); ++column)
        names << 'c' + QByteArray::number(column);
    QByteArrayList tests;
    for (size_t i = 0; i < columns.size(); ++i)
        tests << 'c' + QByteArray::number(columns[i]) + " IS ?" + QByteArray::number(i + 1);
    return "WITH found (" + names.join(", ") + ") AS (" + table.select + ") SELECT * FROM found WHERE " +
           tests.join(" AND ");
}

Result<std::vector<Row>> rowsWith(const sqlite::Connection &connection, const PackageTable &table,
                                  const std::vector<size_t> &columns, const Row &values)
{
    sqlite::Query query(connection, selectOf(table, columns));
    for (size_t i = 0; i < columns.size(); ++i)
        query.bind(static_cast<int>(i) + 1, values[i]);
    std::vector<Row> rows;
    while (query.next()) {
        Row row;
        for (int column = 0; column < query.columnCount(); ++column)
            row.push_back(query.cell(column));
        rows.push_back(std::move(row));
    }
    if (auto problem = query.failure())
        return *problem;
    return rows;
}

QString textOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    const auto *number = std::get_if<double>(&cell);
    return number ? formatPlain(*number) : QString();
}

} // namespace

Result<std::vector<Row>> packageRows(const sqlite::Connection &connection, const PackageTable &table,
                                     const QString &column, const Cell &value)
{
    const qsizetype at = table.columnNames().indexOf(column);
    return rowsWith(connection, table, {static_cast<size_t>(std::max<qsizetype>(at, 0))}, {value});
}

Result<std::optional<Row>> packageRow(const sqlite::Connection &connection, const PackageTable &table,
                                      const Row &like)
{
    const std::vector<size_t> columns = keyColumns(table);
    Row values;
    for (const size_t column : columns)
        values.push_back(like[column]);
    auto rows = rowsWith(connection, table, columns, values);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows->front()));
}

std::vector<size_t> keyColumns(const PackageTable &table)
{
    const QStringList names = table.columnNames();
    std::vector<size_t> columns;
    for (const QString &key : QString::fromLatin1(table.primaryKey).split(QLatin1Char(' ')))
        columns.push_back(static_cast<size_t>(names.indexOf(key)));
    return columns;
}

QString rowName(const PackageTable &table, const Row &row)
{
    QStringList key;
    for (const size_t column : keyColumns(table))
        key << textOf(row[column]);
    return QString::fromLatin1(table.name) + QStringLiteral(", ") + key.join(QLatin1Char(' '));
}

bool sameContent(const Cell &a, const Cell &b)
{
    const bool isNumber = !std::holds_alternative<QString>(a) && !std::holds_alternative<std::monostate>(a);
    if (isNumber && !std::holds_alternative<QString>(b) && !std::holds_alternative<std::monostate>(b)) {
        const auto value = [](const Cell &cell) {
            const auto *integer = std::get_if<qint64>(&cell);
            return integer ? static_cast<double>(*integer) : std::get<double>(cell);
        };
        return value(a) == value(b);
    }
    return textOf(a) == textOf(b) && !isNumber;
}

} // namespace plumbline
