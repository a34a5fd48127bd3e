// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articletable.h"

#include "ui/rowtable.h"

#include <QHeaderView>
#include <QHelpEvent>

#include <algorithm>

namespace plumbline {

namespace {

/// Of the style sheet, which a size hint leaves out.
constexpr int CellPadding = 12;
/// Of the publisher, in multiples of the average width of a character; it gives way
/// before figures do.
constexpr int MostCharacters = 28;
/// Part of the width that titles keep as long as publishers can give way.
constexpr double TitleShare = 0.4;

} // namespace

ArticleTable::ArticleTable(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpRowTable(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Articles of the dataset"));
    connect(m_state, &ViewState::articleChanged, this, &ArticleTable::followArticle);
    connect(this, &QTableView::activated, this, &ArticleTable::articleActivated);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        followArticle();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ArticleTable::fitColumns);
}

void ArticleTable::followArticle()
{
    followRow(*this, m_model.rowOf(m_state->article()));
}

/// A row that is gone (a new model) is not the reader's choice.
void ArticleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const Article *article = m_model.articleAt(current.row()))
        m_state->setArticle(article->id);
}

void ArticleTable::fitColumns()
{
    constexpr auto titles = static_cast<int>(ArticleColumn::Title);
    constexpr auto publishers = static_cast<int>(ArticleColumn::Publisher);
    const int room = viewport()->width();
    int left = room;
    for (int column = 0; column < ArticleColumnCount; ++column) {
        if (column == titles || column == publishers)
            continue;
        const int wanted =
            std::max(sizeHintForColumn(column) + CellPadding, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        left -= wanted;
    }
    const int least = horizontalHeader()->sectionSizeHint(publishers);
    const int most = std::min(sizeHintForColumn(publishers) + CellPadding,
                              MostCharacters * fontMetrics().averageCharWidth());
    const int publisher =
        std::clamp(left - static_cast<int>(room * TitleShare), least, std::max(most, least));
    setColumnWidth(publishers, publisher);
    setColumnWidth(titles, std::max(left - publisher, least));
}

int ArticleTable::heightOfRows(int most) const
{
    const int rows = std::clamp(m_model.articleCount(), 1, most);
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth();
}

void ArticleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool ArticleTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    showWholeCell(*this, *static_cast<QHelpEvent *>(event));
    return true;
}

} // namespace plumbline
