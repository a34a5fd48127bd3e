// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlelistmodel.h"

#include "facts/figuretext.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

std::vector<int> statementCounts(const Dataset &dataset)
{
    std::vector<int> counts(dataset.tables().articles.size());
    std::vector<ArticleIndex> seen; // of one statement
    for (int index = 0; index < dataset.factCount(); ++index) {
        for (const Statement &statement : dataset.fact(index).statements()) {
            seen.clear();
            for (const Evidence &piece : dataset.evidence(index, statement)) {
                if (std::find(seen.begin(), seen.end(), piece.article) != seen.end())
                    continue;
                seen.push_back(piece.article);
                ++counts[at(piece.article)];
            }
        }
    }
    return counts;
}

const QString &publisherOf(const Article &article)
{
    return article.publisher.isEmpty() ? article.author : article.publisher;
}

Qt::Alignment alignmentOf(ArticleColumn column)
{
    return Qt::AlignVCenter | (column == ArticleColumn::Statements ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void ArticleListModel::setDataset(const DatasetPtr &dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_statements = dataset ? statementCounts(*dataset) : std::vector<int>();
    arrange();
    endResetModel();
}

void ArticleListModel::setCopies(const ArticleCopies &copies)
{
    m_copies = copies;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, static_cast<int>(ArticleColumn::Text)),
                           index(rowCount() - 1, static_cast<int>(ArticleColumn::Text)));
}

void ArticleListModel::setWords(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    beginResetModel();
    m_words = wanted;
    arrange();
    endResetModel();
}

bool ArticleListModel::hasWords(const Article &article) const
{
    const QString all = article.title + QLatin1Char('\n') + article.publisher + QLatin1Char('\n') +
                        article.author;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool ArticleListModel::isBefore(size_t a, size_t b) const
{
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    const auto ordered = [isUp](auto order) { return isUp ? order < 0 : order > 0; };
    const Article &first = article(a);
    const Article &second = article(b);
    switch (static_cast<ArticleColumn>(m_sortColumn)) {
    case ArticleColumn::Published:
        if (first.published.isNull() || second.published.isNull())
            return !first.published.isNull() && second.published.isNull();
        return ordered(std::pair(first.published.first(), first.published.last()) <=>
                       std::pair(second.published.first(), second.published.last()));
    case ArticleColumn::Publisher:
        if (publisherOf(first).isEmpty() || publisherOf(second).isEmpty())
            return !publisherOf(first).isEmpty() && publisherOf(second).isEmpty();
        return ordered(publisherOf(first).localeAwareCompare(publisherOf(second)));
    case ArticleColumn::Statements:
        return ordered(m_statements[a] - m_statements[b]);
    case ArticleColumn::Title:
    case ArticleColumn::Text:
        break;
    }
    const auto column = static_cast<ArticleColumn>(m_sortColumn);
    return ordered(text(a, column).localeAwareCompare(text(b, column)));
}

void ArticleListModel::arrange()
{
    m_rows.resize(m_statements.size());
    std::iota(m_rows.begin(), m_rows.end(), size_t(0));
    std::erase_if(m_rows, [this](size_t index) { return !hasWords(article(index)); });
    if (m_sortColumn >= 0)
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](size_t a, size_t b) { return isBefore(a, b); });
}

void ArticleListModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<size_t> kept;
    for (const QModelIndex &index : before)
        kept.push_back(m_rows[static_cast<size_t>(index.row())]);
    m_sortColumn = column < ArticleColumnCount ? column : -1;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(article(kept[static_cast<size_t>(i)]).id), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const Article *ArticleListModel::articleAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &article(m_rows[static_cast<size_t>(row)]);
}

int ArticleListModel::rowOf(const QString &articleId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](size_t index) { return article(index).id == articleId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ArticleColumnCount;
}

QString ArticleListModel::copyText(const Article &article) const
{
    const auto copy = m_copies.copyOf(article.id);
    if (!copy)
        return tr("digest");
    return copy->isExact ? tr("your copy") : tr("your copy, changed");
}

QString ArticleListModel::text(size_t index, ArticleColumn column) const
{
    const Article &shown = article(index);
    switch (column) {
    case ArticleColumn::Title:
        return shown.title;
    case ArticleColumn::Published:
        return shown.published.isNull() ? tr("unknown") : spanText(shown.published);
    case ArticleColumn::Publisher:
        return publisherOf(shown);
    case ArticleColumn::Statements:
        return countText(m_statements[index]);
    case ArticleColumn::Text:
        return copyText(shown);
    }
    return {};
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<ArticleColumn>(index.column());
    if (role == Qt::DisplayRole)
        return text(m_rows[static_cast<size_t>(index.row())], column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ArticleColumnCount)
        return {};
    const auto column = static_cast<ArticleColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ArticleColumn::Title:
        return tr("Title");
    case ArticleColumn::Published:
        return tr("Published");
    case ArticleColumn::Publisher:
        return tr("Publisher");
    case ArticleColumn::Statements:
        return tr("Statements");
    case ArticleColumn::Text:
        return tr("Text");
    }
    return {};
}

} // namespace plumbline
