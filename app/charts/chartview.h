// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/palette.h"
#include "model/viewstate.h"

#include <QGraphicsView>

#include <functional>
#include <memory>

namespace plumbline {

class FactChart;
class SceneLayout;
class TimeHeader;

/// A chart in a window: one page of the view state.
///
/// Builds its scene off the GUI thread when the facts change while it is visible,
/// or when it becomes visible, and shows it when it is ready; the old one stays
/// until then. Hover, click, Enter and arrow keys
/// set `hovered` and `current` of the view state, and follow them.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    /// `state` must outlive the view.
    ChartView(Page page, ViewState *state, QWidget *parent = nullptr);
    ~ChartView() override;

    Page page() const { return m_request.page; }
    ViewState *state() const { return m_state; }
    /// What is shown: null until the first scene is ready.
    const ChartScenePtr &chartScene() const { return m_scene; }
    const FactChart &chart() const { return *m_chart; }
    /// Where the mark of a fact lies in the viewport, scrolled to if need be; null
    /// when the fact has no mark here.
    QPoint markPosition(const FactId &fact);

public Q_SLOTS:
    void setLevel(const plumbline::Level &level);
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    /// The scene on screen is another one; its facts are the rows of the table.
    void sceneShown();
    /// Enter or a double click: the reader wants the passages.
    void markActivated(const plumbline::FactId &fact);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Layout = std::shared_ptr<SceneLayout>;
    using Work = std::function<Layout(const std::atomic<bool> *cancelled)>;

    void invalidate();
    void rebuild();
    void fit();
    std::function<SceneLayout(const ChartScenePtr &)> fitting() const;
    void runInBackground(const Work &work);
    void showLayout(SceneLayout layout);
    void followCurrent();
    void followHovered();
    void followScroll();
    void selectAt(QPoint position);
    void step(int key);
    FactId factOf(size_t mark) const;
    int markOf(const FactId &fact) const;
    QRectF visibleRect() const;

    ViewState *m_state;
    PageRequest m_request;
    ChartScenePtr m_scene;
    std::unique_ptr<QGraphicsScene> m_canvas;
    FactChart *m_chart;                          ///< owned by the canvas
    TimeHeader *m_header;                        ///< owned by the view, as its child widget
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way
    bool m_isStale = true;                       ///< the facts have changed since the scene was built
};

} // namespace plumbline
