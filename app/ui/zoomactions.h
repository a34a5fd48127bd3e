// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace plumbline {

class ChartView;
class ViewState;

/// Zoom in, Zoom out, Fit, and whether changes are animated, in the menu View.
class ZoomActions : public QObject
{
    Q_OBJECT

public:
    /// Puts the actions into `menu` before `before`, and makes them its children. State
    /// and charts must outlive this.
    ZoomActions(QMenu *menu, QAction *before, ViewState *state, std::vector<ChartView *> charts);

private:
    QAction *add(QMenu *menu, QAction *before, const QString &text, const QString &name, const QString &tip);
    void zoom(void (ChartView::*way)());
    void animate(bool animated);
    void follow();

    ViewState *m_state;
    std::vector<ChartView *> m_charts;
    QAction *m_in;
    QAction *m_out;
    QAction *m_fit;
    QAction *m_animate;
};

} // namespace plumbline
