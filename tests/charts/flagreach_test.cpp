// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flagscenes.h"

#include <QAccessible>
#include <QSet>

using namespace plumbline;
using namespace plumbline::flags;

/// Events over charts of figures: how a reader gets at them.
class FlagReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseKnownOnTheDay();
    void clickChoosesAndOpensClusters();
    void keysReachEveryFlag_data();
    void keysReachEveryFlag();
    void farEventsAreShownOnAClick();
    void areChildrenOfTheChart();
    void tooltipNamesThem();
};

void FlagReachTest::areThoseKnownOnTheDay()
{
    Shown shown(figures + QStringLiteral("told | tencent | | 2019-02-01..2019-02-01 | | event=told:launch\n"
                                         "later | tencent | | 2019-03-01..2019-03-01 | | event=later:fine "
                                         "article=second published=2021-05-01\n"));
    QCOMPARE(print(*shown.view.chartScene()), QStringLiteral("told later / "));
    Lens lens;
    lens.knownOn = QDate(2020, 1, 1);
    shown.state.setLens(lens);
    QTRY_COMPARE(print(*shown.view.chartScene()), QStringLiteral("told / "));
}

void FlagReachTest::clickChoosesAndOpensClusters()
{
    Shown shown(figures + events);
    shown.click(FactId(QStringLiteral("launch")));
    QCOMPARE(shown.state.current().text(), QStringLiteral("launch"));
    QVERIFY(shown.view.chart().currentMark() >= 0);
    shown.state.setCurrent({});
    QVERIFY(print(shown.placed()).contains(QStringLiteral("deal+fine")));
    shown.click(FactId(QStringLiteral("deal")));
    QVERIFY(shown.state.current().isNull());
    QVERIFY(shown.state.span().has_value());
    QTRY_VERIFY(!print(shown.placed()).contains(QLatin1Char('+')));
    shown.click(FactId(QStringLiteral("deal")));
    QCOMPARE(shown.state.current().text(), QStringLiteral("deal"));
    // Of one day: repeated clicks walk through them.
    Shown day(figures + QStringLiteral("a | tencent | | 2019-02-01..2019-02-01 | | event=a:launch\n"
                                       "b | tencent | | 2019-02-01..2019-02-01 | | event=b:fine\n"));
    QStringList chosen;
    for (int click = 0; click < 3; ++click) {
        day.click(FactId(QStringLiteral("a")));
        chosen << day.state.current().text();
    }
    QCOMPARE(chosen, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
}

void FlagReachTest::keysReachEveryFlag_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("reachesFar");
    QTest::newRow("right") << int(Qt::Key_Right) << false;
    QTest::newRow("left") << int(Qt::Key_Left) << false;
    QTest::newRow("down") << int(Qt::Key_Down) << true;
    QTest::newRow("up") << int(Qt::Key_Up) << true;
}

/// Steps in time stay within the years on show; in the order of the table a flag that is
/// far away comes into sight.
void FlagReachTest::keysReachEveryFlag()
{
    QFETCH(int, key);
    QFETCH(bool, reachesFar);
    Shown shown(figures + events + QStringLiteral("far | tencent | | 2005 | | event=far:founding\n"));
    QSet<QString> reached;
    for (int step = 0; step < shown.view.chartScene()->placeCount(); ++step) {
        QTest::keyClick(&shown.view, Qt::Key(key));
        reached << shown.state.current().text();
        QTRY_VERIFY2(shown.view.chart().currentMark() >= 0, qPrintable(shown.state.current().text()));
    }
    QCOMPARE(reached.size(), qsizetype(3 + (reachesFar ? 5 : 4)));
    QCOMPARE(reached.contains(QStringLiteral("far")), reachesFar);
    QCOMPARE(shown.state.span().has_value(), reachesFar);
    QSignalSpy activated(&shown.view, &ChartView::markActivated);
    shown.state.setCurrent(FactId(QStringLiteral("fine")));
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void FlagReachTest::farEventsAreShownOnAClick()
{
    Shown shown(figures + QStringLiteral("far | tencent | | 2005 | | event=far:founding\n"));
    QVERIFY(shown.view.eventsInTime().empty());
    const QPoint way = shown.view.mapFromScene(shown.placed().wayOutRect().center());
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, way);
    QTRY_COMPARE(shown.view.eventsInTime().size(), size_t(1));
    QCOMPARE(shown.view.placesInTime().size(), size_t(3));
    QVERIFY(shown.placed().wayOutRect().isNull());
}

void FlagReachTest::areChildrenOfTheChart()
{
    Shown shown(figures + events);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(chart->childCount(), 3 + 4);
    QStringList names;
    for (int i = 0; i < chart->childCount(); ++i) {
        QCOMPARE(chart->indexOfChild(chart->child(i)), i);
        names << chart->child(i)->text(QAccessible::Name);
    }
    QVERIFY2(names[3].contains(QLatin1String("plan")), qPrintable(names.join(QLatin1Char('\n'))));
    chart->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.state.current().text(), QStringLiteral("plan"));
    const QRect rect = chart->child(4)->rect();
    QCOMPARE(chart->childAt(rect.center().x(), rect.center().y()), chart->child(4));
}

void FlagReachTest::tooltipNamesThem()
{
    Shown shown(figures + events);
    for (const int event : shown.view.chartScene()->events) {
        shown.state.setHovered(shown.view.chartScene()->idOf(event));
        const Tooltip &tooltip = shown.view.chart().tooltip();
        QVERIFY(!tooltip.isNull());
        const QString text = tooltip.lines().join(QLatin1Char('\n'));
        QVERIFY2(text.contains(shown.state.hovered().text()), qPrintable(text));
        for (const PlacedMark &mark : shown.placed().marks())
            QVERIFY2(!tooltip.rect().contains(shown.placed().middle(mark)), qPrintable(text));
    }
}

QTEST_MAIN(FlagReachTest)
#include "flagreach_test.moc"
