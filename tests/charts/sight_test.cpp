// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/motionscene.h"

#include <QScrollBar>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::motion;

/// What is out of sight is told, and comes into sight when it is chosen.
class SightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosingElsewhereMovesTime();
    void hiddenChartsFollowWhenShown();
    void emptyTimeSaysSo();
    void countOfWhatIsOutOfSightLeadsThere();
    void periodsThatReachInKeepTheirLabels();
    void scrolledAwayMarksSayNothing();
    void choiceMadeElsewhereIsScrolledTo();
};

static QString manyLanes()
{
    QString lines;
    for (int i = 0; i < 40; ++i)
        lines += QStringLiteral("e%1 | company%1 | | 2019 | | event=e%1:launch\n").arg(i);
    return lines;
}

void SightTest::choosingElsewhereMovesTime()
{
    ShownChart shown(growth);
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

void SightTest::hiddenChartsFollowWhenShown()
{
    ShownChart shown(growth);
    shown.view.hide();
    const DayRange span = range("2018-06-01", "2018-12-01");
    shown.state.setSpan(span);
    QVERIFY(!shown.placed().span());
    shown.view.show();
    QVERIFY(shown.placed().span() == span);
}

void SightTest::emptyTimeSaysSo()
{
    ShownChart shown(growth);
    QVERIFY(!shown.placed().isTimeEmpty());
    shown.state.setSpan(range("2015-01-01", "2016-01-01"));
    QVERIFY(shown.placed().isTimeEmpty());
    shown.state.setSpan(range("2015-01-01", "2018-09-01"));
    QVERIFY(!shown.placed().isTimeEmpty());
}

void SightTest::countOfWhatIsOutOfSightLeadsThere()
{
    ShownChart shown(growth);
    QVERIFY2(shown.placed().wayOutRect().isNull(), "nothing is out of sight");
    shown.state.setSpan(range("2018-06-01", "2019-03-01"));
    const QRectF count = shown.placed().wayOutRect();
    QVERIFY(shown.placed().asideRect().contains(count));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, count.center().toPoint());
    QVERIFY(!shown.state.span());
}

/// Of a year of which only the end is seen, the bar is all there is to read.
void SightTest::periodsThatReachInKeepTheirLabels()
{
    ShownChart shown(QStringLiteral("year | ali | revenue_growth | 2018 | 93 percent | base=year-on-year\n"
                                    "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent\n"));
    shown.state.setSpan(range("2018-11-01", "2019-06-01"));
    const SceneLayout &placed = shown.placed();
    const auto isOfTheYear = [&](const PlacedLabel &label) {
        return placed.marks()[label.mark].isOffside && label.text.contains(QStringLiteral("93"));
    };
    QVERIFY(std::any_of(placed.labels().begin(), placed.labels().end(), isOfTheYear));
}

void SightTest::scrolledAwayMarksSayNothing()
{
    ShownChart shown(manyLanes(), Page::Timeline);
    QScrollBar *bar = shown.view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    shown.state.setHovered(shown.view.chartScene()->dataset->fact(shown.view.chartScene()->facts[0]).id());
    QVERIFY(shown.view.chart().hoveredMark() >= 0);
    bar->setValue(bar->maximum());
    QCOMPARE(shown.view.chart().hoveredMark(), -1);
    bar->setValue(0);
    QVERIFY(shown.view.chart().hoveredMark() >= 0);
}

void SightTest::choiceMadeElsewhereIsScrolledTo()
{
    ShownChart shown(manyLanes(), Page::Timeline);
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

QTEST_MAIN(SightTest)
#include "sight_test.moc"
