// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spancontrol.h"

#include "charts/spanmotion.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QRubberBand>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plumbline {

namespace {

constexpr double WheelNotch = 120;
constexpr double WheelFactor = 1.2;
constexpr double KeyPanShare = 0.2;
/// Pixels that a notch of the wheel moves time or rows.
constexpr double NotchPixels = 60;

} // namespace

SpanControl::SpanControl(QAbstractScrollArea *view, ViewState *state, Placed placed)
    : QObject(view)
    , m_view(view)
    , m_state(state)
    , m_placed(std::move(placed))
{
    view->viewport()->grabGesture(Qt::PinchGesture);
}

/// The layout on screen may be a step behind the span.
TimeScale SpanControl::timeNow() const
{
    const SceneLayout &placed = m_placed();
    const auto span = span::showable(m_state->span());
    if (!span || placed.time().isNull())
        return placed.time();
    return {*span, placed.plot().left(), placed.plot().right()};
}

QPointF SpanControl::onChart(QPoint position) const
{
    return position + QPoint(0, m_view->verticalScrollBar()->value());
}

bool SpanControl::isOverTime(QPoint position) const
{
    const SceneLayout &placed = m_placed();
    if (!placed.scene() || placed.time().isNull())
        return false;
    const QRectF onTime = placed.plot().united(placed.timeAxisRect());
    return onTime.contains(onChart(position));
}

void SpanControl::setSpan(const DayRange &span)
{
    const auto &data = m_placed().frame()->dataRange();
    m_state->setSpan(data ? span::near(span, *data) : span);
}

void SpanControl::zoomAt(double x, double factor)
{
    const TimeScale time = timeNow();
    const QRectF plot = m_placed().plot();
    setSpan(span::zoomed(time.unfoldedAt(x, plot.left(), plot.right()), time.dayAt(x), factor));
}

void SpanControl::zoom(double factor, std::optional<double> day)
{
    const TimeScale time = timeNow();
    if (time.isNull())
        return;
    const QRectF plot = m_placed().plot();
    const double x = day ? time.x(*day) : plot.center().x();
    zoomAt(x < plot.left() || x > plot.right() ? plot.center().x() : x, factor);
}

/// The day at `x` moves as if held; where years were folded, they open around it.
void SpanControl::pan(double pixels, double x)
{
    const TimeScale time = timeNow();
    const QRectF plot = m_placed().plot();
    setSpan(span::moved(time.unfoldedAt(x, plot.left(), plot.right()), pixels / time.pixelsPerDay()));
}

void SpanControl::scroll(double pixels)
{
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(std::lround(pixels)));
}

void SpanControl::fit()
{
    m_state->setSpan({});
}

void SpanControl::showDays(double first, double last)
{
    constexpr double roomShare = 0.15;
    const double room = (last - first) * roomShare;
    m_state->setSpan(span::limited({first - room, std::max(last, first + 1) + room}));
}

void SpanControl::reveal(double day)
{
    if (const auto span = span::showable(m_state->span()))
        m_state->setSpan(span::revealing(*span, day));
}

void SpanControl::include(double day)
{
    const TimeScale &time = m_placed().time();
    if (m_state->span() || time.isNull())
        return reveal(day);
    const double first = time.parts().front().firstDay;
    const double end = time.parts().back().endDay;
    if (day < first || day > end)
        showDays(std::min(first, day), std::max(end, day));
}

void SpanControl::showMore()
{
    const auto &data = m_placed().frame()->dataRange();
    if (m_state->span() || !data)
        return fit();
    showDays(data->first, data->end);
}

bool SpanControl::wheel(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const QPoint position = event->position().toPoint();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    const double notches = (isSideways ? turned.x() : turned.y()) / WheelNotch;
    const bool scrollsRows = event->modifiers().testFlag(Qt::ControlModifier);
    if (scrollsRows || !isOverTime(position)) {
        scroll(-notches * NotchPixels);
        return true;
    }
    Q_EMIT steered();
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-notches * NotchPixels, position.x());
    else
        zoomAt(position.x(), std::pow(WheelFactor, notches));
    return true;
}

bool SpanControl::gesture(QEvent *event)
{
    double factor = 1;
    QPoint position;
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        factor = 1 + native->value();
        position = native->position().toPoint();
    } else if (event->type() == QEvent::Gesture) {
        auto *found = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (!found)
            return false;
        const auto *pinch = static_cast<QPinchGesture *>(found);
        factor = pinch->scaleFactor();
        position = m_view->viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
    } else {
        return false;
    }
    if (factor > 0 && isOverTime(position)) {
        Q_EMIT steered();
        zoomAt(position.x(), factor);
    }
    return true;
}

bool SpanControl::key(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool hasTime = m_placed().scene() && !timeNow().isNull();
    const double page = m_view->verticalScrollBar()->pageStep();
    switch (event->key()) {
    case Qt::Key_PageUp:
        scroll(-page);
        return true;
    case Qt::Key_PageDown:
        scroll(page);
        return true;
    case Qt::Key_0:
        if (control)
            fit();
        return control;
    default:
        break;
    }
    if (!hasTime)
        return false;
    const QRectF plot = m_placed().plot();
    const double width = plot.width() * KeyPanShare;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            pan(event->key() == Qt::Key_Left ? -width : width, plot.center().x());
        return shift;
    default:
        return false;
    }
}

void SpanControl::press(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_last = m_pressed;
    m_isPressed = true;
    m_isDragging = false;
    m_isOnTime = isOverTime(m_pressed);
    m_isBanding = m_isOnTime && event->modifiers().testFlag(Qt::ShiftModifier);
}

void SpanControl::move(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    if (!m_isDragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    if (m_isBanding)
        stretchBand(event->pos());
    else
        dragTo(event->pos());
}

void SpanControl::dragTo(QPoint position)
{
    const QPoint way = position - m_last;
    m_last = position;
    scroll(-way.y());
    if (!m_isOnTime || way.x() == 0)
        return;
    Q_EMIT steered();
    pan(-way.x(), position.x() - way.x());
}

void SpanControl::stretchBand(QPoint position)
{
    if (!m_band)
        m_band = new QRubberBand(QRubberBand::Rectangle, m_view->viewport());
    const QRect plot = m_placed().plot().toRect();
    const int from = std::clamp(m_pressed.x(), plot.left(), plot.right());
    m_last = QPoint(std::clamp(position.x(), plot.left(), plot.right()), position.y());
    const int top = std::max(0, plot.top() - m_view->verticalScrollBar()->value());
    const int bottom =
        std::min(m_view->viewport()->height(), plot.bottom() - m_view->verticalScrollBar()->value());
    m_band->setGeometry(
        QRect(QPoint(std::min(from, m_last.x()), top), QPoint(std::max(from, m_last.x()), bottom)));
    m_band->show();
}

void SpanControl::showBand()
{
    m_band->hide();
    const TimeScale time = timeNow();
    const auto [left, right] = std::minmax({m_pressed.x(), m_last.x()});
    if (right - left >= QApplication::startDragDistance())
        m_state->setSpan(span::limited({time.dayAt(left), time.dayAt(right)}));
}

bool SpanControl::release(QMouseEvent *event)
{
    if (!m_isPressed)
        return true; // the press was for somebody else
    move(event);
    m_isPressed = false;
    if (m_isDragging && m_isBanding)
        showBand();
    return std::exchange(m_isDragging, false);
}

} // namespace plumbline
