// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagecells.h"

#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>

namespace plumbline {

const QStringList &originColumns()
{
    static const QStringList columns = {QStringLiteral("source_file"),  QStringLiteral("source_table"),
                                        QStringLiteral("source_row"),   QStringLiteral("source_column"),
                                        QStringLiteral("source_value"), QStringLiteral("source_sha256")};
    return columns;
}

namespace {

/// What the cell says; empty where its row is not known.
QString cellText(const StatementOrigin &origin)
{
    const auto row = std::find_if(origin.rows.begin(), origin.rows.end(),
                                  [&origin](const OriginRow &kept) { return kept.number == origin.row; });
    return row == origin.rows.end() ? QString() : row->cells.value(origin.column - 1);
}

} // namespace

Row originCells(const std::vector<StatementOrigin> &origins)
{
    std::vector<QStringList> parts(static_cast<size_t>(originColumns().size()));
    std::set<std::tuple<QString, qint64, int>> seen;
    for (const StatementOrigin &origin : origins) {
        if (!seen.insert({origin.table->id, origin.row, origin.column}).second)
            continue;
        const QStringList texts = {
            origin.table->fileName,         origin.table->table, QString::number(origin.row),
            QString::number(origin.column), cellText(origin),    origin.table->sha256};
        for (size_t i = 0; i < parts.size(); ++i)
            parts[i] << texts[static_cast<qsizetype>(i)];
    }
    const bool haveTables =
        std::any_of(parts[1].begin(), parts[1].end(), [](const QString &table) { return !table.isEmpty(); });
    if (!haveTables)
        parts[1].clear();
    Row cells;
    for (const QStringList &part : parts)
        cells.push_back(textCell(part.join(CellSeparator)));
    return cells;
}

PassageCells passageCells(const std::vector<StatementPassage> &passages, const ArticleCopies &copies)
{
    QStringList articles;
    QStringList texts;
    QStringList states;
    std::vector<PassageKey> seen;
    for (const StatementPassage &found : passages) {
        const Passage &passage = found.passage;
        if (std::find(seen.begin(), seen.end(), passage.key) != seen.end())
            continue;
        seen.push_back(passage.key);
        articles << passage.articleId;
        texts << QStringLiteral("%1 ¶ %2 “%3”")
                     .arg(passage.articleId, QString::number(passage.paragraph), passage.quote.exact);
        states << code(copies.stateOf(passage.key));
    }
    articles.removeDuplicates();
    return {textCell(articles.join(CellSeparator)), textCell(texts.join(CellSeparator)),
            textCell(states.join(CellSeparator))};
}

} // namespace plumbline
