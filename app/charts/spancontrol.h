// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"
#include "model/viewstate.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QAbstractScrollArea;
class QKeyEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace plumbline {

/// Turns wheel, drag, pinch and keys over a chart into the visible span of the view
/// state. Does not lay out, and knows nothing of marks.
///
/// Wheel and pinch zoom at the pointer; Shift+wheel, and a wheel tilted sideways, move
/// through time, Ctrl+wheel through rows. Drag moves through both; Shift+drag shows the
/// time under the rubber band. Shift+Left and Shift+Right move time,
/// PageUp and PageDown scroll rows, Ctrl+0 fits.
class SpanControl : public QObject
{
    Q_OBJECT

public:
    using Placed = std::function<const SceneLayout &()>;

    /// `view` and `state` must outlive the control. `placed` gives the layout on screen.
    SpanControl(QAbstractScrollArea *view, ViewState *state, Placed placed);

    /// These say whether the event was for the control.
    bool wheel(QWheelEvent *event);
    bool key(QKeyEvent *event);
    bool gesture(QEvent *event);

    void press(QMouseEvent *event);
    void move(QMouseEvent *event);
    /// Whether it was a drag: else it was a click.
    bool release(QMouseEvent *event);
    bool isDragging() const { return m_isDragging; }

    /// Around the day: closer when `factor` is above 1.
    void zoom(double factor, std::optional<double> day = {});
    void fit();
    /// The days with a little room around them.
    void showDays(double first, double last);
    void reveal(double day);
    /// The same, where the day lies outside of the time that is fitted, too.
    void include(double day);
    /// Shows the figures, and once these are fitted all events, too.
    void showMore();

Q_SIGNALS:
    /// The span follows the hand: nothing should come between.
    void steered();

private:
    TimeScale timeNow() const;
    bool isOverTime(QPoint position) const;
    QPointF onChart(QPoint position) const;
    void zoomAt(double x, double factor);
    void pan(double pixels, double x);
    void scroll(double pixels);
    void dragTo(QPoint position);
    void stretchBand(QPoint position);
    void showBand();
    void setSpan(const DayRange &span);

    QAbstractScrollArea *m_view;
    ViewState *m_state;
    Placed m_placed;
    QRubberBand *m_band = nullptr; ///< owned by the viewport
    QPoint m_pressed;
    QPoint m_last;
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_isBanding = false;
    bool m_isOnTime = false; ///< the drag began where time is
};

} // namespace plumbline
