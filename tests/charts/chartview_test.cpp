// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/timeheader.h"
#include "charts/shownchart.h"

#include <QScrollBar>
#include <QLineSeries>

using namespace plumbline;

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndAtTheirMarks_data();
    void linesEndAtTheirMarks();
    void everyMarkIsChosenByClicks();
    void marksOnOneSpotAreWalkedThrough();
    void firstClickTakesWhatTheTooltipNames();
    void labelAndBarAnswerForTheirMark();
    void rightReachesUndatedMarksLast();
    void arrowKeysReachEveryMark_data();
    void arrowKeysReachEveryMark();
    void enterActivatesTheHoveredMark();
    void hoverFollowsThePointer();
    void tooltipCoversNoMark();
    void resizeWhileBuildingFitsTheView();
    void oldSceneStaysUntilTheNewOneIsReady();
    void timeAxisStaysInSight();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
};

static const QString growth =
    QStringLiteral("a1 | ali | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year\n"
                   "a2 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                   "a3 | ali | revenue_growth | 2019-04-01..2019-06-30 | ~ 66 percent | base=year-on-year\n"
                   "z | azure | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                   "w | aws | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                   "t | tencent | revenue_growth | 2018 | >= 128 percent | base=year-on-year segment=IaaS\n"
                   "u | tencent | growth_multiple | - | 25 multiple\n"
                   "c | cisco | revenue_growth | 2012-01-01..2015-12-31 | -30 percent | base=since-2012\n");

static FactId id(const char *text)
{
    return FactId(QString::fromLatin1(text));
}

void ChartViewTest::linesEndAtTheirMarks_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("figures alone") << growth;
    QTest::newRow("figures below flags")
        << growth + QStringLiteral("e | ali |  | 2019-05-01..2019-05-01 |  | "
                                   "event=e:launch\n");
}

void ChartViewTest::linesEndAtTheirMarks()
{
    QFETCH(QString, lines);
    ShownChart shown(lines);
    const FactChart &chart = shown.view.chart();
    QList<QPointF> marks;
    for (const PlacedMark &mark : chart.placed().marks())
        marks << chart.placed().point(mark);
    int ends = 0;
    for (QAbstractSeries *each : chart.series()) {
        for (const QPointF &point : static_cast<QLineSeries *>(each)->points()) {
            const QPointF end = each->chart()->mapToPosition(point, each);
            constexpr double nearby = 1.5;
            QVERIFY2(std::any_of(marks.begin(), marks.end(),
                                 [&](QPointF mark) { return QLineF(mark, end).length() < nearby; }),
                     qPrintable(QStringLiteral("%1, %2").arg(end.x()).arg(end.y())));
            ++ends;
        }
    }
    QVERIFY(ends >= 2);
}

void ChartViewTest::everyMarkIsChosenByClicks()
{
    ShownChart shown(growth);
    for (const int fact : shown.view.chartScene()->facts) {
        const FactId wanted = shown.state.dataset()->fact(fact).id();
        shown.state.setCurrent({});
        constexpr int mostOnOneSpot = 3;
        for (int i = 0; i < mostOnOneSpot && !(shown.state.current() == wanted); ++i)
            shown.click(wanted);
        QCOMPARE(shown.state.current().text(), wanted.text());
    }
}

void ChartViewTest::marksOnOneSpotAreWalkedThrough()
{
    ShownChart shown(growth);
    QStringList chosen;
    for (int i = 0; i < 4; ++i) {
        shown.click(id("z"));
        chosen << shown.state.current().text();
    }
    QCOMPARE(QSet<QString>(chosen.begin(), chosen.begin() + 3).size(), 3);
    QCOMPARE(chosen[3], chosen[0]);
}

void ChartViewTest::firstClickTakesWhatTheTooltipNames()
{
    ShownChart shown(
        growth +
        QStringLiteral(
            "n | near | revenue_growth | 2019-04-01..2019-06-30 | 67 percent | base=year-on-year\n"));
    const QPoint position = shown.view.markPosition(id("n"));
    QTest::mouseMove(shown.view.viewport(), position);
    QTRY_VERIFY(!shown.state.hovered().isNull());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, position);
    QCOMPARE(shown.state.current().text(), shown.state.hovered().text());
}

void ChartViewTest::labelAndBarAnswerForTheirMark()
{
    ShownChart shown(growth);
    const SceneLayout &placed = shown.view.chart().placed();
    for (const PlacedLabel &label : placed.labels()) {
        const int fact = placed.markOf(placed.marks()[label.mark]).fact;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                          shown.view.mapFromScene(label.rect.center()));
        QCOMPARE(shown.state.current().text(), shown.state.dataset()->fact(fact).id().text());
    }
    const PlacedMark &mark =
        placed.marks()[static_cast<size_t>(placed.markOfFact(shown.state.dataset()->indexOf(id("t"))))];
    shown.state.setCurrent({});
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {},
                      shown.view.mapFromScene(mark.bar.center() - QPointF(mark.bar.width() / 4, 0)));
    QCOMPARE(shown.state.current().text(), QStringLiteral("t"));
}

void ChartViewTest::rightReachesUndatedMarksLast()
{
    ShownChart shown(growth);
    QStringList reached;
    for (size_t i = 0; i < shown.view.chartScene()->facts.size(); ++i) {
        QTest::keyClick(&shown.view, Qt::Key_Right);
        reached << shown.state.current().text();
    }
    QCOMPARE(reached.first(), QStringLiteral("t"));
    const QStringList last = reached.mid(reached.size() - 2);
    QVERIFY2(last.contains(QStringLiteral("u")) && last.contains(QStringLiteral("c")),
             qPrintable(reached.join(QLatin1Char(' '))));
}

void ChartViewTest::arrowKeysReachEveryMark_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("right") << int(Qt::Key_Right);
    QTest::newRow("left") << int(Qt::Key_Left);
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("up") << int(Qt::Key_Up);
}

void ChartViewTest::arrowKeysReachEveryMark()
{
    QFETCH(int, key);
    ShownChart shown(growth);
    QSet<QString> reached;
    for (size_t i = 0; i < shown.view.chartScene()->facts.size(); ++i) {
        QTest::keyClick(&shown.view, Qt::Key(key));
        reached << shown.state.current().text();
    }
    QCOMPARE(reached.size(), qsizetype(shown.view.chartScene()->facts.size()));
}

void ChartViewTest::enterActivatesTheHoveredMark()
{
    ShownChart shown(growth);
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    shown.state.setHovered(id("a1"));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(shown.state.current().text(), QStringLiteral("a1"));
}

void ChartViewTest::hoverFollowsThePointer()
{
    ShownChart shown(growth);
    QTest::mouseMove(shown.view.viewport(), shown.view.markPosition(id("t")));
    QTRY_COMPARE(shown.state.hovered().text(), QStringLiteral("t"));
    QVERIFY(!shown.view.chart().tooltip().isNull());
    QVERIFY2(shown.view.chart().tooltip().lines().front().contains(QStringLiteral("tencent")),
             "the heading names the company");
    QTest::mouseMove(shown.view.viewport(), QPoint(3, 3));
    QTRY_VERIFY(shown.state.hovered().isNull());
    QVERIFY(shown.view.chart().tooltip().isNull());
}

void ChartViewTest::tooltipCoversNoMark()
{
    ShownChart shown(growth);
    const SceneLayout &placed = shown.view.chart().placed();
    for (const int fact : shown.view.chartScene()->facts) {
        shown.state.setHovered(shown.state.dataset()->fact(fact).id());
        const QRectF box = shown.view.chart().tooltip().rect();
        QVERIFY(shown.view.chart().boundingRect().contains(box));
        for (const PlacedMark &mark : placed.marks())
            QVERIFY2(!box.contains(placed.point(mark)), qPrintable(shown.state.hovered().text()));
    }
}

void ChartViewTest::resizeWhileBuildingFitsTheView()
{
    ViewState state;
    ChartView view(Page::Growth, &state);
    view.resize(340, 240);
    view.show();
    QSignalSpy shown(&view, &ChartView::sceneShown);
    state.setDataset(example::dataset(growth));
    view.resize(900, 640);
    QVERIFY(shown.wait());
    QTRY_VERIFY(view.chart().placed().size().width() > 850);
}

void ChartViewTest::oldSceneStaysUntilTheNewOneIsReady()
{
    ShownChart shown(growth);
    const ChartScenePtr before = shown.view.chartScene();
    QSignalSpy again(&shown.view, &ChartView::sceneShown);
    Filter filter;
    filter.companies = QStringList{QStringLiteral("ali")};
    shown.state.setFilter(filter);
    QCOMPARE(shown.view.chartScene(), before);
    QVERIFY(again.wait());
    QCOMPARE(shown.view.chartScene()->facts.size(), size_t(3));
}

void ChartViewTest::timeAxisStaysInSight()
{
    QString events;
    for (int i = 0; i < 12; ++i)
        events += QStringLiteral("e%1 | company%1 | | 2019 | | event=e%1:launch\n").arg(i);
    ShownChart shown(events, Page::Timeline);
    const auto *header = shown.view.findChild<TimeHeader *>();
    QVERIFY(!header->isVisible());
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum());
    QVERIFY(header->isVisible());
    QCOMPARE(header->width(), shown.view.viewport()->width());
    shown.view.verticalScrollBar()->setValue(0);
    QVERIFY(!header->isVisible());
}

void ChartViewTest::labelsNeverOverlap_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << QSize(420, 380);
    QTest::newRow("1024x700") << QSize(720, 420);
    QTest::newRow("1440x900") << QSize(1120, 560);
}

void ChartViewTest::labelsNeverOverlap()
{
    QFETCH(QSize, size);
    ShownChart shown(growth, Page::Growth, size);
    const SceneLayout &placed = shown.view.chart().placed();
    QVERIFY(!placed.labels().empty());
    for (size_t i = 0; i < placed.labels().size(); ++i) {
        const QRectF &rect = placed.labels()[i].rect;
        QVERIFY(QRectF(QPointF(), placed.size()).contains(rect));
        for (size_t j = i + 1; j < placed.labels().size(); ++j)
            QVERIFY2(!rect.intersects(placed.labels()[j].rect), qPrintable(placed.labels()[i].text));
        for (const PlacedMark &mark : placed.marks())
            QVERIFY2(!rect.contains(placed.point(mark)), qPrintable(placed.labels()[i].text));
    }
}

QTEST_MAIN(ChartViewTest)
#include "chartview_test.moc"
