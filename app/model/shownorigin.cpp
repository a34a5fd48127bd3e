// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownorigin.h"

#include "facts/figuretext.h"
#include "importing/keptrow.h"
#include "importing/mappingcodec.h"
#include "model/facttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace plumbline {

namespace {

/// Tables with more columns show what the mapping reads of the row, and what is beside the value.
constexpr int MostWholeColumns = 10;
constexpr int ColumnsBeside = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownOrigin)
};

bool isSheet(const OriginTable &table)
{
    return table.format == QLatin1String("xlsx") || table.format == QLatin1String("ods");
}

/// A, B, ... Z, AA.
QString columnLetters(int column)
{
    constexpr int letters = 26;
    QString name;
    for (; column > 0; column = (column - 1) / letters)
        name.prepend(QChar(u'A' + (column - 1) % letters));
    return name;
}

Mapping mappingOf(const OriginTable &table)
{
    const auto mapping = table.mapping.isEmpty() ? Result<Mapping>(Mapping())
                                                 : mappingFromJson(table.mapping);
    return mapping ? *mapping : Mapping();
}

/// In the sheet: cells are counted from the first column of the range that was read.
int columnInSheet(const OriginTable &table, int column)
{
    return column + std::max(mappingOf(table).choice.range.firstColumn, 1) - 1;
}

QString columnText(const OriginTable &table, int column)
{
    const QString name = isSheet(table) ? columnLetters(columnInSheet(table, column))
                                        : QString::number(column);
    const QString title = table.titles.value(column - 1).simplified();
    return title.isEmpty() ? Words::tr("column %1").arg(name) : Words::tr("column %1, “%2”").arg(name, title);
}

int columnCount(const StatementOrigin &origin)
{
    qsizetype count = origin.table->titles.size();
    for (const OriginRow &row : origin.rows)
        count = std::max(count, row.cells.size());
    return static_cast<int>(count);
}

std::vector<int> shownColumns(const StatementOrigin &origin)
{
    const int count = columnCount(origin);
    if (count <= MostWholeColumns) {
        std::vector<int> all(static_cast<size_t>(count));
        std::iota(all.begin(), all.end(), 1);
        return all;
    }
    std::set<int> telling;
    const Mapping mapping = mappingOf(*origin.table);
    for (int column = 1; column <= count && static_cast<int>(telling.size()) < MostWholeColumns; ++column) {
        const ColumnRole role = mapping.roleOf(column - 1);
        if (role != ColumnRole::Ignored && role != ColumnRole::Value)
            telling.insert(column);
    }
    for (int column = std::max(origin.column - ColumnsBeside, 1);
         column <= std::min(origin.column + ColumnsBeside, count); ++column)
        telling.insert(column);
    return {telling.begin(), telling.end()};
}

QStringList only(const std::vector<int> &columns, const QStringList &texts)
{
    QStringList found;
    for (const int column : columns)
        found << texts.value(column - 1);
    return found;
}

const Statement *statementOf(const Fact &fact, StatementKey key)
{
    const auto statements = fact.statements();
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [key](const Statement &statement) { return statement.key == key; });
    return found == statements.end() ? nullptr : &*found;
}

/// Not where the row or the mapping is not known, or what the row says cannot be read.
bool isCorrected(const Amount &amount, const StatementOrigin &origin)
{
    const auto row = std::find_if(origin.rows.begin(), origin.rows.end(),
                                  [&origin](const OriginRow &kept) { return kept.number == origin.row; });
    if (row == origin.rows.end() || origin.table->mapping.isEmpty())
        return false;
    const std::vector<Amount> said =
        amountsOf({row->number, row->cells}, origin.column, mappingOf(*origin.table));
    return !said.empty() && std::none_of(said.begin(), said.end(), [&amount](const Amount &read) {
        return amountCode(read) == amountCode(amount);
    });
}

ShownOrigin shown(const Dataset &dataset, const Statement &statement, const StatementOrigin &origin)
{
    ShownOrigin card;
    card.table = origin.table;
    card.statement = origin.statement;
    card.row = origin.row;
    card.column = origin.column;
    card.place = originPlace(*origin.table, origin.row, origin.column);
    card.says = figureText(statement, dataset);
    card.isCorrected = isCorrected(statement.amount, origin);
    card.columns = shownColumns(origin);
    card.titles = only(card.columns, origin.table->titles);
    for (const OriginRow &row : origin.rows)
        card.rows.push_back({row.number, only(card.columns, row.cells)});
    for (const OriginCell &cell : origin.leadTo) {
        if (dataset.indexOf(cell.fact) >= 0)
            card.leadTo.push_back(cell);
    }
    return card;
}

} // namespace

QString cellName(const OriginTable &table, qint64 row, int column)
{
    if (isSheet(table))
        return columnLetters(columnInSheet(table, column)) + QString::number(row);
    return Words::tr("row %1, column %2").arg(row).arg(column);
}

QString originPlace(const OriginTable &table, qint64 row, int column)
{
    QStringList parts = {table.fileName, table.table, Words::tr("row %1").arg(row),
                         columnText(table, column)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<StatementOrigin> knownOrigins(const Dataset &dataset, const FactId &id,
                                          const FactOrigins &origins)
{
    std::vector<StatementOrigin> known;
    const int index = dataset.indexOf(id);
    for (const StatementOrigin &origin : origins.places) {
        if (index >= 0 && statementOf(dataset.fact(index), origin.statement))
            known.push_back(origin);
    }
    return known;
}

ShownOrigins shownOrigins(const Dataset &dataset, const FactId &id, const FactOrigins &origins)
{
    ShownOrigins found;
    const int index = dataset.indexOf(id);
    if (index < 0)
        return found;
    for (const StatementOrigin &origin : origins.places) {
        if (const Statement *statement = statementOf(dataset.fact(index), origin.statement))
            found.cards.push_back(shown(dataset, *statement, origin));
    }
    found.isCut = origins.isCut;
    return found;
}

QString originCitation(const ShownOrigin &origin)
{
    QStringList cells;
    for (const OriginRow &row : origin.rows) {
        for (qsizetype i = 0; row.number == origin.row && i < row.cells.size(); ++i) {
            const QString title = origin.titles.value(i).simplified();
            const QString cell = row.cells[i].simplified();
            cells << (title.isEmpty() ? cell : title + QStringLiteral(": ") + cell);
        }
    }
    QStringList lines = {cells.join(QStringLiteral(" · ")),
                         origin.place + QStringLiteral(" · SHA-256 ") + origin.table->sha256};
    if (origin.isCorrected)
        lines << Words::tr("Corrected since the import to %1.").arg(origin.says);
    if (origin.table->importedOn.isValid())
        lines << Words::tr("Imported on %1.")
                     .arg(spanText({origin.table->importedOn, origin.table->importedOn}));
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
