// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "text/articlefolder.h"

#include <QAbstractTableModel>

namespace plumbline {

enum class ArticleColumn { Title, Published, Publisher, Statements, Text };
inline constexpr int ArticleColumnCount = 5;

/// The articles of a dataset, one row each; those whose title, publisher or author
/// has the words that are looked for. Sorted by any column; an article without a
/// date or publisher comes last either way. GUI thread.
class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no articles. Counts statements, in time in proportion to the dataset.
    void setDataset(const DatasetPtr &dataset);
    void setCopies(const ArticleCopies &copies);
    /// All words must occur, whatever their case; empty: all articles.
    void setWords(const QString &words);

    /// Of the dataset, whether they have a row or not.
    int articleCount() const { return static_cast<int>(m_statements.size()); }
    /// Null for a row that does not exist.
    const Article *articleAt(int row) const;
    /// -1 when the article has no row.
    int rowOf(const QString &articleId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column below 0 brings the order of the dataset back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const Article &article(size_t index) const { return m_dataset->tables().articles[index]; }
    QString text(size_t index, ArticleColumn column) const;
    QString copyText(const Article &article) const;
    bool isBefore(size_t a, size_t b) const;
    bool hasWords(const Article &article) const;
    void arrange();

    DatasetPtr m_dataset;
    ArticleCopies m_copies;
    std::vector<int> m_statements; ///< of each article
    QStringList m_words;
    std::vector<size_t> m_rows; ///< positions in the dataset
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace plumbline
