// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "charts/palette.h"
#include "model/viewstate.h"

#include <QGraphicsView>
#include <QTimer>

#include <functional>
#include <memory>

namespace plumbline {

class ChartStage;
class FactChart;
class FocusRing;
class MarkControl;
class SceneLayout;
class SpanControl;
class TimeHeader;

/// A chart in a window: one page of the view state.
///
/// Builds its scene off the GUI thread when the facts change while it is visible,
/// or when it becomes visible, and shows it when it is ready; the old one stays
/// until then. Hover, click, Enter and arrow keys
/// set `hovered` and `current` of the view state, and follow them. Wheel, drag, pinch
/// and keys set its span (see SpanControl), shared by all charts; other steps than
/// those of the hand glide there when animated.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    /// `state` must outlive the view.
    ChartView(Page page, ViewState *state, QWidget *parent = nullptr);
    ~ChartView() override;

    Page page() const;
    ViewState *state() const { return m_state; }
    /// What is shown: null until the first scene is ready.
    const ChartScenePtr &chartScene() const;
    const FactChart &chart() const { return *m_chart; }
    /// Where the mark of a fact lies in the viewport, scrolled to if need be; null
    /// when the fact has no mark here.
    QPoint markPosition(const FactId &fact);
    /// The places of all figures but those that the visible span leaves out, in reading order.
    std::vector<int> placesInTime() const;
    /// The events whose flags are in sight, in order of time.
    std::vector<int> eventsInTime() const;
    /// Of the figures, the facts whose marks are not scrolled out of sight.
    std::vector<int> factsOnScreen() const;
    /// The room of the chart without a scroll bar.
    QSizeF shownSize() const;
    void zoomIn();
    void zoomOut();
    void zoomToFit();

public Q_SLOTS:
    void setLevel(const plumbline::Level &level);
    void setTheme(plumbline::Theme theme);
    /// Whether changes of the span glide; not at first.
    void setAnimated(bool animated);

Q_SIGNALS:
    /// The scene on screen is another one; its facts in time are the rows of the table.
    void sceneShown();
    /// Size or visible span have changed, and now stand still.
    void rested();
    /// Enter or a double click: the reader wants the passages.
    void markActivated(const plumbline::FactId &fact);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::function<const SceneLayout &()> placedNow() const;
    void setUpView();
    void followStage(bool isNewScene);
    void followCurrent();
    void revealCurrent();
    void scrollToCurrent();
    void followHovered();
    void followScroll();
    void ensureMarkVisible(int mark);
    QRectF rowsInSight() const;

    ViewState *m_state;
    std::unique_ptr<QGraphicsScene> m_canvas;
    FactChart *m_chart;     ///< owned by the canvas
    TimeHeader *m_header;   ///< owned by the view, as its child widget
    FocusRing *m_ring;      ///< likewise
    SpanControl *m_control; ///< likewise
    MarkControl *m_marks;   ///< owned by the view, as its child
    std::unique_ptr<ChartStage> m_stage;
    QTimer m_rest;           ///< until size and span count as at rest
    bool m_toReveal = false; ///< the current fact has not been brought into sight yet
};

} // namespace plumbline
