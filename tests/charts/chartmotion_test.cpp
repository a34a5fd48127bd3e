// SPDX-License-Identifier: GPL-3.0-or-later
// Wheel, drag, pinch and keys on a chart.
#include "charts/chartview.h"
#include "charts/factchart.h"
#include "charts/spanmotion.h"
#include "support/exampledata.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace plumbline;

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
    void choosingElsewhereMovesTime();
    void hiddenChartsFollowWhenShown();
    void emptyTimeSaysSo();
    void countOfWhatIsOutOfSightLeadsThere();
    void periodsThatReachInKeepTheirLabels();
    void scrolledAwayMarksSayNothing();
    void choiceMadeElsewhereIsScrolledTo();
    void clustersOpenOnClick();
    void everyFactOfClustersIsReachedByClicks();
    void keysReachTheMembersOfClusters();
    void changesGlideWhenAnimated();
    void focusIsSeenWithTheKeyboardOnly();
};

static const QString growth =
    QStringLiteral("q3 | ali | revenue_growth | 2018-07-01..2018-09-30 | 93 percent | base=year-on-year\n"
                   "q4 | ali | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year\n"
                   "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                   "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                   "old | ali | revenue_growth | 2012-04-01..2012-06-30 | 50 percent | base=year-on-year\n"
                   "strip | tencent | growth_multiple | - | 25 multiple\n");

/// Forty events in one lane: half of them on one day, the others within two months.
static QString crowd()
{
    QString lines = QStringLiteral("far | ali | | 2012 | | event=far:launch\n");
    for (int i = 0; i < 40; ++i) {
        const QDate date = QDate(2019, 3, 1).addDays(i < 20 ? 0 : 3 * (i - 20));
        lines += QStringLiteral("e%1 | ali | | %2..%2 | | event=e%1:launch\n")
                     .arg(i)
                     .arg(date.toString(Qt::ISODate));
    }
    return lines;
}

/// A view with a scene on screen.
struct Shown {
    explicit Shown(const QString &lines, Page page = Page::Growth) : view(page, &state)
    {
        view.resize(760, 520);
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

    ViewState state;
    ChartView view;
};

static DayRange range(const char *first, const char *end)
{
    const auto day = [](const char *iso) {
        return static_cast<double>(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate).toJulianDay());
    };
    return {day(first), day(end)};
}

static bool isNear(double a, double b)
{
    constexpr double tolerance = 1e-6;
    return std::abs(a - b) < tolerance;
}

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
    Shown shown(growth);
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
    Shown shown(growth);
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
    Shown shown(growth);
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
    Shown shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const QPoint from = shown.inPlot(0.6);
    const double day = shown.dayAt(from);
    shown.drag(from, from - QPoint(160, 0));
    QVERIFY(isNear(shown.dayAt(from - QPoint(160, 0)), day));
    QVERIFY(isNear(shown.state.span()->days(), 365));
}

void ChartMotionTest::dragIsNoClick()
{
    Shown shown(growth);
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const QPoint mark = shown.view.markPosition(FactId(QStringLiteral("q4")));
    shown.drag(mark, mark + QPoint(60, 0));
    QVERIFY(shown.state.current().isNull());
}

void ChartMotionTest::aTremblingClickStillChooses()
{
    Shown shown(growth);
    const QPoint mark = shown.view.markPosition(FactId(QStringLiteral("q4")));
    shown.drag(mark, mark + QPoint(2, 1));
    QCOMPARE(shown.state.current().text(), QStringLiteral("q4"));
    QVERIFY(!shown.state.span());
}

void ChartMotionTest::shiftDragShowsTheTimeUnderIt()
{
    Shown shown(growth);
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
    Shown shown(growth);
    shown.state.setSpan(range("2014-06-01", "2014-08-01"));
    QCOMPARE(shown.placed().marks().size(), size_t(1)); // the strip
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inPlot(0.5));
    QVERIFY(!shown.state.span());
    QCOMPARE(shown.placed().marks().size(), size_t(6));
}

void ChartMotionTest::doubleClickOnAMarkActivatesIt()
{
    Shown shown(growth);
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
    Shown shown(growth);
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
    Shown shown(growth);
    shown.view.resize(760, 300);
    QTRY_VERIFY(shown.view.verticalScrollBar()->maximum() > 0);
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.view.verticalScrollBar()->value() > 0);
    shown.key(Qt::Key_PageUp);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
}

void ChartMotionTest::dataNeverGetsLost()
{
    Shown shown(growth);
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
    Shown shown(growth);
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

void ChartMotionTest::choosingElsewhereMovesTime()
{
    Shown shown(growth);
    shown.state.setSpan(range("2018-10-01", "2019-01-01"));
    shown.state.setCurrent(FactId(QStringLiteral("old")));
    QVERIFY(!shown.view.markPosition(FactId(QStringLiteral("old"))).isNull());
    QVERIFY2(isNear(shown.state.span()->days(), 92), "as near as before");
    // What is in sight already moves nothing.
    shown.state.setSpan(range("2018-06-01", "2019-06-01"));
    const DayRange before = *shown.state.span();
    shown.state.setCurrent(FactId(QStringLiteral("q1")));
    QVERIFY(*shown.state.span() == before);
}

void ChartMotionTest::hiddenChartsFollowWhenShown()
{
    Shown shown(growth);
    shown.view.hide();
    const DayRange span = range("2018-06-01", "2018-12-01");
    shown.state.setSpan(span);
    QVERIFY(!shown.placed().span());
    shown.view.show();
    QVERIFY(shown.placed().span() == span);
}

static const PlacedMark *largestCluster(const SceneLayout &placed)
{
    const PlacedMark *largest = nullptr;
    for (const PlacedMark &mark : placed.marks()) {
        if (mark.isCluster() && (!largest || mark.memberCount > largest->memberCount))
            largest = &mark;
    }
    return largest;
}

void ChartMotionTest::emptyTimeSaysSo()
{
    Shown shown(growth);
    QVERIFY(!shown.placed().isTimeEmpty());
    shown.state.setSpan(range("2015-01-01", "2016-01-01"));
    QVERIFY(shown.placed().isTimeEmpty());
    shown.state.setSpan(range("2015-01-01", "2018-09-01"));
    QVERIFY(!shown.placed().isTimeEmpty());
}

void ChartMotionTest::countOfWhatIsOutOfSightLeadsThere()
{
    Shown shown(growth);
    QVERIFY2(shown.placed().wayOutRect().isNull(), "nothing is out of sight");
    shown.state.setSpan(range("2018-06-01", "2019-03-01"));
    const QRectF count = shown.placed().wayOutRect();
    QVERIFY(shown.placed().asideRect().contains(count));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, count.center().toPoint());
    QVERIFY(!shown.state.span());
}

/// Of a year of which only the end is seen, the bar is all there is to read.
void ChartMotionTest::periodsThatReachInKeepTheirLabels()
{
    Shown shown(QStringLiteral("year | ali | revenue_growth | 2018 | 93 percent | base=year-on-year\n"
                               "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent\n"));
    shown.state.setSpan(range("2018-11-01", "2019-06-01"));
    const SceneLayout &placed = shown.placed();
    const auto isOfTheYear = [&](const PlacedLabel &label) {
        return placed.marks()[label.mark].isOffside && label.text.contains(QStringLiteral("93"));
    };
    QVERIFY(std::any_of(placed.labels().begin(), placed.labels().end(), isOfTheYear));
}

static QString manyLanes()
{
    QString lines;
    for (int i = 0; i < 40; ++i)
        lines += QStringLiteral("e%1 | company%1 | | 2019 | | event=e%1:launch\n").arg(i);
    return lines;
}

void ChartMotionTest::scrolledAwayMarksSayNothing()
{
    Shown shown(manyLanes(), Page::Timeline);
    QScrollBar *bar = shown.view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    shown.state.setHovered(shown.view.chartScene()->dataset->fact(shown.view.chartScene()->facts[0]).id());
    QVERIFY(shown.view.chart().hoveredMark() >= 0);
    bar->setValue(bar->maximum());
    QCOMPARE(shown.view.chart().hoveredMark(), -1);
    bar->setValue(0);
    QVERIFY(shown.view.chart().hoveredMark() >= 0);
}

void ChartMotionTest::choiceMadeElsewhereIsScrolledTo()
{
    Shown shown(manyLanes(), Page::Timeline);
    const FactId last = shown.view.chartScene()->dataset->fact(shown.view.chartScene()->facts.back()).id();
    shown.view.hide();
    shown.state.setCurrent(last);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    shown.view.show();
    QTRY_VERIFY(shown.view.verticalScrollBar()->value() > 0);
    const SceneLayout &placed = shown.placed();
    const int mark = placed.markOfFact(shown.view.chartScene()->dataset->indexOf(last));
    const QPoint at = shown.view.mapFromScene(placed.point(placed.marks()[static_cast<size_t>(mark)]));
    QVERIFY(shown.view.viewport()->rect().contains(at));
}

void ChartMotionTest::clustersOpenOnClick()
{
    Shown shown(crowd(), Page::Timeline);
    const PlacedMark *cluster = largestCluster(shown.placed());
    QVERIFY(cluster);
    const std::vector<const Mark *> members = shown.placed().marksOf(*cluster);
    QVERIFY(members.front()->span.startDay() < members.back()->span.startDay());
    const QPoint position = shown.view.markPosition(shown.state.dataset()->fact(members.front()->fact).id());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, position);
    QVERIFY2(shown.state.current().isNull(), "opening is not choosing");
    QVERIFY(shown.state.span());
    QVERIFY(shown.state.span()->first < members.front()->span.startDay());
    QVERIFY(shown.state.span()->end > members.back()->span.endDay());
    QVERIFY(shown.placed().markOfFact(members.front()->fact) !=
            shown.placed().markOfFact(members.back()->fact));
}

void ChartMotionTest::everyFactOfClustersIsReachedByClicks()
{
    Shown shown(crowd(), Page::Timeline);
    constexpr int mostClicks = 80;
    for (int fact = 0; fact < shown.state.dataset()->factCount(); ++fact) {
        const FactId wanted = shown.state.dataset()->fact(fact).id();
        shown.view.zoomToFit();
        shown.state.setCurrent({});
        int clicks = 0;
        while (!(shown.state.current() == wanted) && clicks++ < mostClicks)
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.markPosition(wanted));
        QCOMPARE(shown.state.current().text(), wanted.text());
    }
}

void ChartMotionTest::keysReachTheMembersOfClusters()
{
    Shown shown(crowd(), Page::Timeline);
    QSet<QString> reached;
    for (int i = 0; i < shown.state.dataset()->factCount(); ++i) {
        shown.key(Qt::Key_Right);
        reached.insert(shown.state.current().text());
        QVERIFY(shown.view.chart().currentMark() >= 0);
    }
    QCOMPARE(reached.size(), 41);
}

void ChartMotionTest::changesGlideWhenAnimated()
{
    Shown shown(growth);
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
    Shown shown(growth);
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
