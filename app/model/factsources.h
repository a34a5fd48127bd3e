// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <map>
#include <set>
#include <span>

namespace plumbline {

/// What facts come from: articles, imported tables, and what was entered by hand. Pure.
struct FactSources {
    std::set<ArticleIndex> articles;
    std::set<SourceIndex> tables;
    std::set<TextIndex> byHand; ///< who said it, of statements with neither passage nor row

    bool isEmpty() const { return articles.empty() && tables.empty() && byHand.empty(); }
    void add(const Dataset &dataset, int fact);
};

/// Where in them a few facts stand.
struct SourcePlaces {
    std::set<std::pair<ArticleIndex, int>> paragraphs;
    std::map<SourceIndex, std::set<quint32>> rows;
};

SourcePlaces placesOf(const Dataset &dataset, std::span<const int> facts);
FactSources sourcesOf(const Dataset &dataset, std::span<const int> facts);

/// "prices.xlsx, Sheet1".
QString tableText(const Source &source);
/// "row 17", "rows 17, 18", of the smallest rows and how many more.
QString rowsText(const std::set<quint32> &rows);
/// "CFO, entered by hand"; without a sayer "entered by hand".
QString handText(const Dataset &dataset, TextIndex sayer);
/// "5 articles", "1 table", "5 articles and 1 table", "1 table and entries by hand".
QString countsText(const FactSources &sources);
/// Names of the first tables, and how many more there are.
QString tablesText(const Dataset &dataset, const std::set<SourceIndex> &tables);
/// The same of what was entered by hand.
QString handsText(const Dataset &dataset, const std::set<TextIndex> &sayers);

} // namespace plumbline
