// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"
#include "charts/factchart.h"
#include "support/exampledata.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace plumbline {

/// A view with a chart of some lines on screen, and what a hand does to it.
struct ShownChart {
    explicit ShownChart(const QString &lines, Page page = Page::Growth, QSize size = {760, 520})
        : view(page, &state)
    {
        view.resize(size);
        view.show();
        QSignalSpy shown(&view, &ChartView::sceneShown);
        state.setDataset(example::dataset(lines));
        QVERIFY(shown.wait());
    }

    const SceneLayout &placed() const { return view.chart().placed(); }
    QPoint inPlot(double share) const
    {
        const QRectF plot = placed().plot();
        return QPointF(plot.left() + share * plot.width(), plot.top() + 8).toPoint();
    }
    double dayAt(QPoint position) const { return placed().time().dayAt(position.x()); }
    void wheel(QPoint position, QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, view.viewport()->mapToGlobal(position), {}, angle, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                              Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }

    void click(const FactId &fact)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.markPosition(fact));
    }

    ViewState state;
    ChartView view;
};

} // namespace plumbline
