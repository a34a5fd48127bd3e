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
/// In multiples of the average width of a character.
constexpr int MostCharacters = 26;
/// Part of the width that titles keep in any case.
constexpr double TitleShare = 0.38;

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
    const int row = m_model.rowOf(m_state->article());
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    if (row == currentIndex().row() && selectionModel()->hasSelection())
        return;
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
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
    std::vector<int> widths(ArticleColumnCount, 0);
    int others = 0;
    for (int column = 1; column < ArticleColumnCount; ++column) {
        const int wanted = std::min(sizeHintForColumn(column) + CellPadding,
                                    MostCharacters * fontMetrics().averageCharWidth());
        widths[static_cast<size_t>(column)] = std::max(wanted, horizontalHeader()->sectionSizeHint(column));
        others += widths[static_cast<size_t>(column)];
    }
    const int room = viewport()->width();
    const int title = std::max(room - others, static_cast<int>(room * TitleShare));
    const double shrink = others > 0 ? std::min(1.0, static_cast<double>(room - title) / others) : 1.0;
    setColumnWidth(0, title);
    for (int column = 1; column < ArticleColumnCount; ++column)
        setColumnWidth(column, static_cast<int>(widths[static_cast<size_t>(column)] * shrink));
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
