// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QStyledItemDelegate>

namespace plumbline {

/// Paints a value of the filter: a box to check, for companies the dot of their
/// colour, the name, and the count. A click on the dot asks for or gives back the
/// colour, a click anywhere else checks.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `hasDots` for companies.
    FacetDelegate(bool hasDots, QObject *parent);

    void setTheme(Theme theme) { m_theme = theme; }
    /// Where the name of a row may be written.
    QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where a click means the colour; null without dots.
    QRect dotRect(const QStyleOptionViewItem &option) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void dotClicked(const QModelIndex &index);

private:
    void paintDot(QPainter *painter, const QStyleOptionViewItem &option, int place) const;
    QRect boxRect(const QStyleOptionViewItem &option) const;

    bool m_hasDots;
    Theme m_theme = Theme::Light;
};

} // namespace plumbline
