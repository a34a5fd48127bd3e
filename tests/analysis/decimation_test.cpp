// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/decimation.h"

#include <QTest>

#include <cmath>

using namespace plumbline;

class DecimationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFirstLowestHighestLast();
    void leavesSparseLinesAlone();
    void keepsTheExtremesOfALongLine();
    void nothingStaysNothing();
};

void DecimationTest::keepsFirstLowestHighestLast()
{
    const std::vector<QPointF> points = {{5.0, 3}, {5.1, 9}, {5.2, 4}, {5.3, 1}, {5.4, 5}, {6.0, 2}};
    const std::vector<QPointF> expected = {{5.0, 3}, {5.1, 9}, {5.3, 1}, {5.4, 5}, {6.0, 2}};
    QCOMPARE(decimated(points), expected);
}

void DecimationTest::leavesSparseLinesAlone()
{
    const std::vector<QPointF> points = {{0, 1}, {3, 2}, {9.5, -1}};
    QCOMPARE(decimated(points), points);
}

void DecimationTest::keepsTheExtremesOfALongLine()
{
    constexpr int count = 100000;
    constexpr int width = 500;
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(double(i) * width / count, std::sin(i * 0.7) * (i % 991));
    const std::vector<QPointF> kept = decimated(points);
    QVERIFY(kept.size() <= 4 * width);
    const auto byY = [](QPointF a, QPointF b) { return a.y() < b.y(); };
    QCOMPARE(*std::max_element(kept.begin(), kept.end(), byY),
             *std::max_element(points.begin(), points.end(), byY));
    QCOMPARE(*std::min_element(kept.begin(), kept.end(), byY),
             *std::min_element(points.begin(), points.end(), byY));
    QCOMPARE(kept.front(), points.front());
    QCOMPARE(kept.back(), points.back());
}

void DecimationTest::nothingStaysNothing()
{
    QVERIFY(decimated({}).empty());
}

QTEST_GUILESS_MAIN(DecimationTest)
#include "decimation_test.moc"
