// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/motionscene.h"
#include "charts/spanmotion.h"

#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::motion;

/// Wheel, drag, pinch and keys on a chart.
class ChartMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelZoomsAtThePointer_data();
    void wheelZoomsAtThePointer();
    void wheelMovesTimeAndRows();
    void pinchZoomsAtItsCentre();
    void dragTakesTimeAlong();
    void dragIsNoClick();
    void aTremblingClickStillChooses();
    void shiftDragShowsTheTimeUnderIt();
    void doubleClickOnEmptyGroundFits();
    void doubleClickOnAMarkActivatesIt();
    void keysZoomMoveAndFit();
    void pageKeysScrollRows();
    void dataNeverGetsLost();
    void walkingGoesWhereTheMarkIs();
    void changesGlideWhenAnimated();
    void focusIsSeenWithTheKeyboardOnly();
};

void ChartMotionTest::wheelZoomsAtThePointer_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("turn");
    QTest::newRow("closer at the left") << 0.1 << 120;
    QTest::newRow("closer in the middle") << 0.5 << 120;
    QTest::newRow("away at the right") << 0.9 << -120;
}

void ChartMotionTest::wheelZoomsAtThePointer()
{
    QFETCH(double, share);
    QFETCH(int, turn);
    ShownChart shown(growth);
    QVERIFY2(!shown.placed().time().folds().empty(), "zooming opens folded years too");
    const QPoint pointer = shown.inPlot(share);
    for (int notch = 0; notch < 5; ++notch) {
        const double day = shown.dayAt(pointer);
        const double scale = shown.placed().time().pixelsPerDay();
        shown.wheel(pointer, {0, turn});
        QVERIFY(shown.state.span());
        QVERIFY(shown.placed().time().folds().empty());
        QVERIFY(isNear(shown.dayAt(pointer), day));
        QVERIFY((shown.placed().time().pixelsPerDay() > scale) == (turn > 0));
    }
}

void ChartMotionTest::wheelMovesTimeAndRows()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const double days = shown.state.span()->days();
    const double first = shown.state.span()->first;
    shown.wheel(shown.inPlot(0.5), {0, -120}, Qt::ShiftModifier);
    QVERIFY(shown.state.span()->first > first);
    shown.wheel(shown.inPlot(0.5), {120, 0});
    QVERIFY(isNear(shown.state.span()->first, first));
    QVERIFY(isNear(shown.state.span()->days(), days));
    shown.view.resize(760, 300);
    QTRY_VERIFY(shown.view.verticalScrollBar()->maximum() > 0);
    shown.wheel(shown.inPlot(0.5), {0, -120}, Qt::ControlModifier);
    QVERIFY(shown.view.verticalScrollBar()->value() > 0);
    QVERIFY(isNear(shown.state.span()->first, first));
}

void ChartMotionTest::pinchZoomsAtItsCentre()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const QPoint centre = shown.inPlot(0.3);
    const double day = shown.dayAt(centre);
    const auto *device = QPointingDevice::primaryPointingDevice();
    QNativeGestureEvent event(Qt::ZoomNativeGesture, device, 2, centre, centre,
                              shown.view.viewport()->mapToGlobal(centre), 0.25, QPointF());
    QCoreApplication::sendEvent(shown.view.viewport(), &event);
    QVERIFY(isNear(shown.state.span()->days(), 365 / 1.25));
    QVERIFY(isNear(shown.dayAt(centre), day));
}

void ChartMotionTest::dragTakesTimeAlong()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const QPoint from = shown.inPlot(0.6);
    const double day = shown.dayAt(from);
    shown.drag(from, from - QPoint(160, 0));
    QVERIFY(isNear(shown.dayAt(from - QPoint(160, 0)), day));
    QVERIFY(isNear(shown.state.span()->days(), 365));
}

void ChartMotionTest::dragIsNoClick()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const QPoint mark = shown.view.markPosition(FactId(QStringLiteral("q4")));
    shown.drag(mark, mark + QPoint(60, 0));
    QVERIFY(shown.state.current().isNull());
}

void ChartMotionTest::aTremblingClickStillChooses()
{
    ShownChart shown(growth);
    const QPoint mark = shown.view.markPosition(FactId(QStringLiteral("q4")));
    shown.drag(mark, mark + QPoint(2, 1));
    QCOMPARE(shown.state.current().text(), QStringLiteral("q4"));
    QVERIFY(!shown.state.span());
}

void ChartMotionTest::shiftDragShowsTheTimeUnderIt()
{
    ShownChart shown(growth);
    const QPoint from = shown.inPlot(0.8);
    const QPoint to = shown.inPlot(0.6);
    const double last = shown.dayAt(from);
    const double first = shown.dayAt(to);
    shown.drag(from, to, Qt::ShiftModifier);
    QVERIFY(shown.state.span());
    QVERIFY(isNear(shown.state.span()->first, first) && isNear(shown.state.span()->end, last));
    QVERIFY(shown.state.current().isNull());
}

void ChartMotionTest::doubleClickOnEmptyGroundFits()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2014-06-01", "2014-08-01"));
    QCOMPARE(shown.placed().marks().size(), size_t(1)); // the strip
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inPlot(0.5));
    QVERIFY(!shown.state.span());
    QCOMPARE(shown.placed().marks().size(), size_t(6));
}

void ChartMotionTest::doubleClickOnAMarkActivatesIt()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-08-01"));
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {},
                       shown.view.markPosition(FactId(QStringLiteral("q4"))));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<FactId>().text(), QStringLiteral("q4"));
    QVERIFY(shown.state.span());
}

void ChartMotionTest::keysZoomMoveAndFit()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const DayRange before = *shown.state.span();
    shown.key(Qt::Key_Plus);
    QVERIFY(shown.state.span()->days() < before.days());
    shown.key(Qt::Key_Minus);
    QVERIFY(isNear(shown.state.span()->first, before.first) && isNear(shown.state.span()->end, before.end));
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.state.span()->first > before.first);
    QVERIFY2(shown.state.current().isNull(), "the arrow alone walks, with Shift it moves");
    shown.key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(isNear(shown.state.span()->first, before.first));
    shown.key(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!shown.state.span());
}

void ChartMotionTest::pageKeysScrollRows()
{
    ShownChart shown(growth);
    shown.view.resize(760, 300);
    QTRY_VERIFY(shown.view.verticalScrollBar()->maximum() > 0);
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.view.verticalScrollBar()->value() > 0);
    shown.key(Qt::Key_PageUp);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
}

void ChartMotionTest::dataNeverGetsLost()
{
    ShownChart shown(growth);
    for (int i = 0; i < 80; ++i)
        shown.key(Qt::Key_Left, Qt::ShiftModifier);
    const DayRange data = range("2012-04-01", "2019-07-01");
    QVERIFY(shown.state.span()->end > data.first);
    for (int i = 0; i < 80; ++i)
        shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.state.span()->first < data.end);
    for (int i = 0; i < 40; ++i)
        shown.key(Qt::Key_Minus);
    QVERIFY(isNear(shown.state.span()->days(), span::LongestDays));
    for (int i = 0; i < 60; ++i)
        shown.key(Qt::Key_Plus);
    QVERIFY(isNear(shown.state.span()->days(), span::ShortestDays));
}

void ChartMotionTest::walkingGoesWhereTheMarkIs()
{
    ShownChart shown(growth);
    shown.state.setSpan(range("2018-10-01", "2019-01-01"));
    QStringList reached;
    for (int i = 0; i < 6; ++i) {
        shown.key(Qt::Key_Right);
        reached << shown.state.current().text();
        const QPoint position = shown.view.markPosition(shown.state.current());
        QVERIFY2(shown.view.viewport()->rect().contains(position), qPrintable(reached.last()));
        QVERIFY(!position.isNull());
    }
    QCOMPARE(reached.join(QLatin1Char(' ')), QStringLiteral("old q3 q4 q1 q2 strip"));
}

void ChartMotionTest::changesGlideWhenAnimated()
{
    ShownChart shown(growth);
    shown.view.setAnimated(true);
    const DayRange span = range("2018-06-01", "2018-12-01");
    shown.state.setSpan(span);
    QVERIFY2(!(shown.placed().span() == span), "on its way");
    QTRY_VERIFY(shown.placed().span() == span);
    shown.view.zoomToFit();
    QTRY_VERIFY(!shown.placed().span());
    // The hand is followed at once.
    const QPoint pointer = shown.inPlot(0.5);
    shown.wheel(pointer, {0, 120});
    QVERIFY(shown.placed().span() == shown.state.span());
}

void ChartMotionTest::focusIsSeenWithTheKeyboardOnly()
{
    ShownChart shown(growth);
    auto *ring = shown.view.findChild<QWidget *>(QStringLiteral("focusRing"));
    QVERIFY(ring);
    QApplication::setActiveWindow(&shown.view);
    shown.view.clearFocus();
    shown.view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(ring->isVisible());
    QCOMPARE(ring->size(), shown.view.size());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inPlot(0.5));
    QVERIFY(!ring->isVisible());
    shown.key(Qt::Key_Right);
    QVERIFY(ring->isVisible());
}

QTEST_MAIN(ChartMotionTest)
#include "chartmotion_test.moc"
