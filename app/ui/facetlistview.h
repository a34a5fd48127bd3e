// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/facetlistmodel.h"

#include <QListView>

namespace plumbline {

class FacetDelegate;

/// The values of a section of the filter. As high as its rows, up to a limit; from
/// there on it scrolls. Space checks, Enter asks for or gives back the colour.
class FacetListView : public QListView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    FacetListView(FacetListModel *model, int mostRows, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// Where the dot of a company lies in the viewport.
    QRect dotRect(const QModelIndex &index) const;

Q_SIGNALS:
    /// The pointer has come onto the rows, or left them.
    void pointerCame(bool isHere);
    void choiceWanted(const plumbline::Choice &choice);
    /// Into the focus or out of it again.
    void focusToggled(const QString &company);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rememberCurrent();
    void restoreCurrent();
    void toggleFocus(const QModelIndex &index);
    bool hasFocusGroup() const { return m_model->section() == FilterSection::Companies; }
    QStyleOptionViewItem optionOf(const QModelIndex &index) const;
    void showToolTip(QPoint position, QPoint global);

    FacetListModel *m_model;
    FacetDelegate *m_delegate; ///< owned by the view
    int m_mostRows;
    QString m_currentId;
    int m_scrolled = 0;
};

} // namespace plumbline
