// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shownchart.h"

#include <QSet>

using namespace plumbline;

/// Marks on one spot: how each fact of them is reached.
class ClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clustersOpenOnClick();
    void everyFactOfClustersIsReachedByClicks();
    void keysReachTheMembersOfClusters();
};

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

static const PlacedMark *largestCluster(const SceneLayout &placed)
{
    const PlacedMark *largest = nullptr;
    for (const PlacedMark &mark : placed.marks()) {
        if (mark.isCluster() && (!largest || mark.memberCount > largest->memberCount))
            largest = &mark;
    }
    return largest;
}

void ClustersTest::clustersOpenOnClick()
{
    ShownChart shown(crowd(), Page::Timeline);
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

void ClustersTest::everyFactOfClustersIsReachedByClicks()
{
    ShownChart shown(crowd(), Page::Timeline);
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

void ClustersTest::keysReachTheMembersOfClusters()
{
    ShownChart shown(crowd(), Page::Timeline);
    QSet<QString> reached;
    for (int i = 0; i < shown.state.dataset()->factCount(); ++i) {
        shown.key(Qt::Key_Right);
        reached.insert(shown.state.current().text());
        QVERIFY(shown.view.chart().currentMark() >= 0);
    }
    QCOMPARE(reached.size(), 41);
}

QTEST_MAIN(ClustersTest)
#include "clusters_test.moc"
