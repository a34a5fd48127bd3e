// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facetdelegate.h"

#include "facts/figuretext.h"
#include "model/facetlistmodel.h"
#include "ui/indicators.h"
#include "ui/stylesheet.h"

#include <QMouseEvent>
#include <QPainter>

namespace plumbline {

namespace {

constexpr int BoxSize = 14;
constexpr int DotRoom = 20;
constexpr double DotRadius = 4.5;
constexpr double RingWidth = 1.5;
constexpr int RoomAroundText = 8;

QString countText(const QModelIndex &index)
{
    return plumbline::countText(index.data(FacetListModel::CountRole).toInt());
}

bool isHeading(const QModelIndex &index)
{
    return index.data(FacetListModel::HeadingRole).toBool();
}

} // namespace

FacetDelegate::FacetDelegate(bool hasDots, QObject *parent) : QStyledItemDelegate(parent), m_hasDots(hasDots)
{
}

QRect FacetDelegate::boxRect(const QStyleOptionViewItem &option) const
{
    const QRect &row = option.rect;
    return {row.left() + Spacing::Tight, row.center().y() - BoxSize / 2 + 1, BoxSize, BoxSize};
}

QRect FacetDelegate::dotRect(const QStyleOptionViewItem &option) const
{
    if (!m_hasDots)
        return {};
    return {boxRect(option).right() + Spacing::Tight, option.rect.top(), DotRoom, option.rect.height()};
}

QRect FacetDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return option.rect.adjusted(Spacing::Tight, 0, -Spacing::Tight, 0);
    const int left = m_hasDots ? dotRect(option).right() + 1 : boxRect(option).right() + Spacing::Small;
    const int count = option.fontMetrics.horizontalAdvance(countText(index));
    return {QPoint(left, option.rect.top()),
            QPoint(option.rect.right() - count - 2 * Spacing::Small, option.rect.bottom())};
}

/// A ring stands for the colour that a company could have.
void FacetDelegate::paintDot(QPainter *painter, const QStyleOptionViewItem &option, int place) const
{
    const Palette &palette = Palette::of(m_theme);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(place < 0 ? QPen(palette.others, RingWidth) : QPen(Qt::NoPen));
    painter->setBrush(place < 0 ? QBrush(Qt::NoBrush) : QBrush(palette.company(place)));
    painter->drawEllipse(QRectF(dotRect(option)).center(), DotRadius, DotRadius);
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &palette = Palette::of(m_theme);
    painter->save();
    painter->setFont(option.font);
    const bool heading = isHeading(index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.accentSoft);
    else if (option.state & QStyle::State_MouseOver && !heading)
        painter->fillRect(option.rect, palette.stripe);
    const bool isEmpty = !heading && index.data(FacetListModel::CountRole).toInt() == 0;
    painter->setPen(heading || isEmpty ? palette.inkSoft : palette.ink);
    const QRect text = textRect(option, index);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (!heading) {
        painter->setPen(palette.inkSoft);
        painter->drawText(option.rect.adjusted(0, 0, -Spacing::Small, 0),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, countText(index));
        Look look;
        look.checked = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        paintCheckBox(*painter, boxRect(option), palette, look);
        if (m_hasDots)
            paintDot(painter, option, index.data(FacetListModel::PlaceRole).toInt());
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + RoomAroundText};
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isHeading(index) || (!isRelease && !isSpace))
        return false;
    if (isRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        if (dotRect(option).contains(mouse->pos())) {
            Q_EMIT dotClicked(index);
            return true;
        }
    }
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace plumbline
