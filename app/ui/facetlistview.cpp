// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facetlistview.h"

#include "ui/facetdelegate.h"
#include "ui/labels.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace plumbline {

FacetListView::FacetListView(FacetListModel *model, int mostRows, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new FacetDelegate(model->section() == FilterSection::Companies, this))
    , m_mostRows(mostRows)
{
    setModel(model);
    setItemDelegate(m_delegate);
    setProperty("role", QStringLiteral("facets"));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(sectionTitle(model->section()));
    if (hasFocusGroup()) {
        setDragDropMode(DragDrop);
        setDefaultDropAction(Qt::MoveAction);
    }
    connect(model, &FacetListModel::modelAboutToBeReset, this, &FacetListView::rememberCurrent);
    connect(model, &FacetListModel::modelReset, this, &FacetListView::restoreCurrent);
    connect(model, &FacetListModel::choiceWanted, this, &FacetListView::choiceWanted);
    connect(m_delegate, &FacetDelegate::dotClicked, this, &FacetListView::toggleFocus);
}

void FacetListView::setTheme(Theme theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

QSize FacetListView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_mostRows);
    const int rowHeight = m_delegate->sizeHint(optionOf({}), {}).height();
    return {0, rows * rowHeight + 2 * frameWidth()};
}

QStyleOptionViewItem FacetListView::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

QRect FacetListView::dotRect(const QModelIndex &index) const
{
    return m_delegate->dotRect(optionOf(index));
}

void FacetListView::rememberCurrent()
{
    m_currentId = currentIndex().data(FacetListModel::IdRole).toString();
    m_scrolled = verticalScrollBar()->value();
}

/// Rows have moved; the reader's place in the list has not.
void FacetListView::restoreCurrent()
{
    updateGeometry();
    doItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
    const int row = m_currentId.isEmpty() ? -1 : m_model->rowOf(m_currentId);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void FacetListView::toggleFocus(const QModelIndex &index)
{
    const QString company = index.data(FacetListModel::IdRole).toString();
    if (hasFocusGroup() && !company.isEmpty())
        Q_EMIT focusToggled(company);
}

void FacetListView::enterEvent(QEnterEvent *event)
{
    QListView::enterEvent(event);
    Q_EMIT pointerCame(true);
}

void FacetListView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    Q_EMIT pointerCame(false);
}

void FacetListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && hasFocusGroup())
        toggleFocus(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FacetListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || index.data(FacetListModel::HeadingRole).toBool())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("&Only this")), &QAction::triggered, this,
            [this, index] { Q_EMIT choiceWanted(m_model->only(index.row())); });
    connect(menu.addAction(tr("&Hide this")), &QAction::triggered, this,
            [this, index] { Q_EMIT choiceWanted(m_model->with(index.row(), false)); });
    if (hasFocusGroup()) {
        const bool isIn = index.data(FacetListModel::PlaceRole).toInt() >= 0;
        connect(menu.addAction(isIn ? tr("&Take out of focus") : tr("&Bring into focus")),
                &QAction::triggered, this, [this, index] { toggleFocus(index); });
    }
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FacetListView::showToolTip(QPoint position, QPoint global)
{
    const QModelIndex index = indexAt(position);
    const QStyleOptionViewItem option = optionOf(index);
    const bool isOnDot = index.isValid() && m_delegate->dotRect(option).contains(position) &&
                         !index.data(FacetListModel::HeadingRole).toBool();
    const bool isIn = index.data(FacetListModel::PlaceRole).toInt() >= 0;
    const QString dotText = isIn ? tr("Take out of focus (Enter)") : tr("Bring into focus (Enter)");
    QToolTip::showText(global, plainToolTip(isOnDot ? dotText : index.data(Qt::ToolTipRole).toString()),
                       this);
}

bool FacetListView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

} // namespace plumbline
