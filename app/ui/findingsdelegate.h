// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/findings.h"
#include "model/focus.h"

#include <QStyledItemDelegate>

namespace plumbline {

/// Paints the rows of a FindingsModel: two lines each, the words that were searched for
/// marked, a dot in the company's colour in front.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme) { m_theme = theme; }
    void setFocus(const Focus &focus) { m_focus = focus; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const Found &found) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QRect &line, const MarkedLine &text, const QColor &ink) const;

    Theme m_theme = Theme::Light;
    Focus m_focus;
};

} // namespace plumbline
