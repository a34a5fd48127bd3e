// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/page.h"
#include "model/viewstate.h"

#include <QGraphicsView>

#include <memory>

namespace plumbline {

class FactChart;
struct ChartScene;

/// A chart in a window: one page of the view state.
///
/// Builds its scene off the GUI thread when the facts change, and shows it when
/// it is ready; the old one stays until then. Hover, click, Enter and arrow keys
/// set `hovered` and `current` of the view state, and follow them.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    /// `state` must outlive the view.
    ChartView(Page page, ViewState *state, QWidget *parent = nullptr);
    ~ChartView() override;

    Page page() const { return m_request.page; }
    /// What is shown: null until the first scene is ready.
    std::shared_ptr<const ChartScene> scene() const { return m_scene; }
    /// Where the mark of a fact lies in the viewport; null when it is not shown.
    QPoint markPosition(const FactId &fact) const;

public Q_SLOTS:
    void setLevel(const plumbline::Level &level);
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    /// The scene on screen is another one; scene()->facts are the rows of the table.
    void sceneShown();
    void markActivated(const plumbline::FactId &fact);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void show(std::shared_ptr<const ChartScene> scene);
    void fit();
    void followCurrent();
    void followHovered();
    void step(int direction);

    ViewState *m_state;
    PageRequest m_request;
    Theme m_theme = Theme::Light;
    std::shared_ptr<const ChartScene> m_scene;
    std::unique_ptr<QGraphicsScene> m_canvas;
    FactChart *m_chart = nullptr; ///< owned by the canvas
    quint64 m_newestBuild = 0;
};

} // namespace plumbline
