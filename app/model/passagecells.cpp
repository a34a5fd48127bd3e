// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagecells.h"

#include <QStringList>

#include <algorithm>

namespace plumbline {

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
