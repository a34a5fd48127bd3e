// SPDX-License-Identifier: GPL-3.0-or-later
// How labels, rows and clicks find their marks.
#include "charts/labelplacer.h"
#include "charts/markindex.h"
#include "charts/rowpacker.h"
#include "charts/scenelayout.h"
#include "support/exampledata.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace plumbline;

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap();
    void labelWithoutRoomIsLeftOut();
    void labelWrapsWhereItIsTooWide();
    void labelStandsBesideItsOwnMark();
    void noLabelIsLedThroughAnotherMark();
    void rowsNeverTouch();
    void rowsAreReused();
    void rowsBeyondTheMostOverlap();
    void nearestMarkIsHitFirst();
    void nothingOutOfReachIsHit();
    void markWithTwoPointsIsHitOnce();
    void periodOfARangeSpeaksForNeitherEnd();
};

void PlacingTest::labelsNeverOverlap()
{
    QRandomGenerator random(7);
    LabelPlacer placer(QRectF(0, 0, 800, 500));
    std::vector<QRectF> marks;
    for (int i = 0; i < 80; ++i) {
        marks.emplace_back(random.bounded(780), random.bounded(480), 12, 12);
        placer.blockMark(marks.back());
    }
    std::vector<QRectF> labels;
    for (const QRectF &mark : marks) {
        if (const auto rect = placer.place(mark, {}, {QSizeF(90, 15)}))
            labels.push_back(*rect);
    }
    QVERIFY(labels.size() > 20);
    for (size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(QRectF(0, 0, 800, 500).contains(labels[i]));
        for (const QRectF &mark : marks)
            QVERIFY(!mark.intersects(labels[i]));
        for (size_t j = i + 1; j < labels.size(); ++j)
            QVERIFY(!labels[i].intersects(labels[j]));
    }
}

void PlacingTest::labelWithoutRoomIsLeftOut()
{
    LabelPlacer placer(QRectF(0, 0, 60, 40));
    const QRectF mark(20, 10, 12, 12);
    placer.blockMark(mark);
    QVERIFY(!placer.place(mark, {}, {QSizeF(100, 15)}));
}

void PlacingTest::labelWrapsWhereItIsTooWide()
{
    LabelPlacer placer(QRectF(0, 0, 120, 60));
    const QRectF mark(20, 20, 12, 12);
    placer.blockMark(mark);
    const auto rect = placer.place(mark, {}, {QSizeF(130, 15), QSizeF(70, 30)});
    QVERIFY(rect.has_value());
    QCOMPARE(rect->size(), QSizeF(70, 30));
}

void PlacingTest::labelStandsBesideItsOwnMark()
{
    LabelPlacer placer(QRectF(0, 0, 400, 200));
    const QRectF upper(100, 80, 12, 12);
    const QRectF lower(100, 104, 12, 12);
    placer.blockMark(upper);
    placer.blockMark(lower);
    const auto first = placer.place(upper, {}, {QSizeF(80, 15)});
    const auto second = placer.place(lower, {}, {QSizeF(80, 15)});
    QVERIFY(first && second);
    QVERIFY(first->center().y() < second->center().y());
}

/// The only room left lies beyond a wall of other marks.
void PlacingTest::noLabelIsLedThroughAnotherMark()
{
    LabelPlacer placer(QRectF(0, 0, 70, 300));
    const QRectF mark(29, 144, 12, 12);
    placer.blockMark(mark);
    for (const double y : {122.0, 166.0}) {
        for (const double x : {0.0, 14.0, 29.0, 44.0, 58.0})
            placer.blockMark(QRectF(x, y, 12, 12));
    }
    QVERIFY(!placer.place(mark, {}, {QSizeF(50, 15)}));
    LabelPlacer open(QRectF(0, 0, 70, 300));
    open.blockMark(mark);
    QVERIFY(open.place(mark, {}, {QSizeF(50, 15)}));
}

void PlacingTest::rowsNeverTouch()
{
    QRandomGenerator random(11);
    RowPacker packer(1000);
    std::map<int, std::vector<std::pair<double, double>>> rows;
    for (int i = 0; i < 200; ++i) {
        const double left = random.bounded(1000.0);
        const double right = left + 1 + random.bounded(200.0);
        const int row = packer.add(left, right);
        for (const auto &[otherLeft, otherRight] : rows[row])
            QVERIFY(right <= otherLeft || otherRight <= left);
        rows[row].push_back({left, right});
    }
}

void PlacingTest::rowsAreReused()
{
    RowPacker packer(10);
    QCOMPARE(packer.add(0, 10), 0);
    QCOMPARE(packer.add(5, 15), 1);
    QCOMPARE(packer.add(12, 20), 0);
    QCOMPARE(packer.rows(), 2);
}

void PlacingTest::rowsBeyondTheMostOverlap()
{
    RowPacker packer(2);
    packer.add(0, 100);
    packer.add(0, 50);
    QCOMPARE(packer.add(10, 20), 1);
    QCOMPARE(packer.rows(), 2);
}

void PlacingTest::nearestMarkIsHitFirst()
{
    const MarkIndex index({{QPointF(10, 10), 0, 9}, {QPointF(14, 10), 1, 9}, {QPointF(400, 10), 2, 9}});
    const auto hits = index.hits(QPointF(13, 10));
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits[0].mark, size_t(1));
    QCOMPARE(hits[1].mark, size_t(0));
}

void PlacingTest::nothingOutOfReachIsHit()
{
    const MarkIndex index({{QPointF(10, 10), 0, 9}});
    QVERIFY(index.hits(QPointF(10, 20)).empty());
    QVERIFY(MarkIndex().hits(QPointF(10, 20)).empty());
}

void PlacingTest::markWithTwoPointsIsHitOnce()
{
    const MarkIndex index({{QPointF(10, 10), 5, 9}, {QPointF(10, 14), 5, 9}});
    QCOMPARE(index.hits(QPointF(10, 12)).size(), size_t(1));
}

/// Its bar stands from one end of the range to the other.
void PlacingTest::periodOfARangeSpeaksForNeitherEnd()
{
    const DatasetPtr dataset = example::dataset(
        QStringLiteral("range | ali | revenue_growth | 2018 | 60..70 percent | base=year-on-year\n"
                       "point | ali | revenue_growth | 2019 | 40 percent | base=year-on-year\n"));
    const SceneLayout placed(buildScene(dataset, {}, {}, {Page::Growth, {}}), QSizeF(800, 500),
                             ChartFonts::standard());
    const PlacedMark &range = placed.marks()[static_cast<size_t>(
        placed.markOfFact(dataset->indexOf(FactId(QStringLiteral("range")))))];
    QCOMPARE(range.pointCount, size_t(2));
    QVERIFY(range.bar.top() < placed.point(range, 1).y() && range.bar.bottom() > placed.point(range, 0).y());
}

QTEST_MAIN(PlacingTest)
#include "placing_test.moc"
