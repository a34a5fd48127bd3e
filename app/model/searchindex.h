// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings.h"
#include "model/searchshelf.h"

#include <functional>

namespace plumbline {

/// Companies, figures and digest paragraphs of a dataset, ready to be searched as
/// someone types. Built by one thread, then constant and read by any.
class SearchIndex
{
public:
    using KeepGoing = std::function<bool()>;

    /// How many of each group are shown: companies, figures, passages.
    using Most = std::array<int, 3>;
    static constexpr Most FirstFew = {5, 8, 8};

    /// Adds companies and figures; less of them when `keepGoing` gives false.
    explicit SearchIndex(DatasetPtr dataset, const KeepGoing &keepGoing);

    /// Paragraphs without words ("-") and of unknown articles are passed over, and
    /// those beyond the most that is searched: findings then say so.
    void addParagraph(const QString &article, int paragraph, const QString &text);

    /// Nothing for a query without words, and when `keepGoing` gives false.
    Findings find(const QString &query, const Most &most, const KeepGoing &keepGoing) const;

    const DatasetPtr &dataset() const { return m_dataset; }
    /// Memory that the texts take.
    qsizetype bytes() const;

private:
    struct Paragraph {
        ArticleIndex article = ArticleIndex::None;
        int number = 0;
        qsizetype start = 0; ///< of its text in m_texts
        qsizetype size = 0;
    };

    void addCompanies();
    void addFact(int fact);
    void findPlaces();
    std::vector<int> factsOf(const Paragraph &paragraph) const;
    int bestFact(const Paragraph &paragraph, const QByteArrayList &words) const;
    std::vector<int> ranked(std::vector<int> companies, const QByteArrayList &words) const;
    Found companyAt(int entity, const QByteArrayList &words) const;
    Found figureAt(int fact, const QByteArrayList &words) const;
    Found passageAt(int paragraph, const QByteArrayList &words) const;

    DatasetPtr m_dataset;
    std::vector<int> m_factCounts; ///< by entity
    SearchShelf m_companies;       ///< by entity
    SearchShelf m_figures;         ///< by fact
    SearchShelf m_passages;
    std::vector<Paragraph> m_paragraphs; ///< as in m_passages
    QByteArray m_texts;                  ///< of the paragraphs, as they are shown
    QHash<QString, ArticleIndex> m_articles;
    /// Which facts stand in which paragraph, in order.
    std::vector<std::pair<std::pair<ArticleIndex, int>, int>> m_places;
    bool m_isPartial = false;
};

} // namespace plumbline
