// SPDX-License-Identifier: GPL-3.0-or-later
// How labels, rows and clicks find their marks.
#include "charts/labelplacer.h"
#include "charts/markindex.h"
#include "charts/rowpacker.h"
#include "charts/scenelayout.h"
#include "store/datasetfile.h"
#include "support/exampledata.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

using namespace plumbline;

namespace {

double gapBetween(const QRectF &a, const QRectF &b)
{
    const double across = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double down = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(across, down);
}

QRectF symbolOf(const SceneLayout &placed, const PlacedMark &mark, size_t value)
{
    const QPointF reach(mark.radius, mark.radius);
    return {placed.point(mark, value) - reach, placed.point(mark, value) + reach};
}

/// To the nearest of the symbols of a mark, or to the bar of which alone is seen a part.
double gapTo(const SceneLayout &placed, const PlacedMark &mark, const QRectF &label)
{
    double gap = mark.isOffside ? gapBetween(label, mark.bar) : gapBetween(label, symbolOf(placed, mark, 0));
    for (size_t i = 1; i < mark.pointCount; ++i)
        gap = std::min(gap, gapBetween(label, symbolOf(placed, mark, i)));
    return gap;
}

bool isContinued(const QRectF &bar, const QRectF &label)
{
    return !bar.isNull() && std::abs(bar.center().y() - label.center().y()) < 1;
}

/// Marks that cover each other by half and more are one spot to the eye.
bool isSameSpot(const SceneLayout &placed, const PlacedMark &a, const PlacedMark &b)
{
    return QLineF(placed.point(a), placed.point(b)).length() < std::min(a.radius, b.radius);
}

/// Whether a mark stands in the line of text, or its middle on the line to another mark.
bool confuses(const SceneLayout &placed, const PlacedMark &mark, const QRectF &label, const QLineF &leader)
{
    constexpr double beside = 8;
    for (size_t i = 0; i < mark.pointCount; ++i) {
        const QPointF point = placed.point(mark, i);
        const bool isOnLine = label.top() <= point.y() && point.y() <= label.bottom();
        const double detour = QLineF(leader.p1(), point).length() + QLineF(point, leader.p2()).length();
        if ((isOnLine && gapBetween(label, symbolOf(placed, mark, i)) < beside) ||
            detour < leader.length() + 0.5)
            return true;
    }
    return false;
}

/// The labels that one reads as those of another mark.
QStringList misread(const SceneLayout &placed)
{
    QStringList found;
    for (const PlacedLabel &label : placed.labels()) {
        const PlacedMark &own = placed.marks()[label.mark];
        if (isFlags(placed.scene()->bands[own.band]))
            continue;
        double nearest = gapTo(placed, own, label.rect);
        if (isContinued(own.bar, label.rect))
            nearest = std::min(nearest, gapBetween(label.rect, own.bar));
        const QLineF leader = leaderLine(placed.point(own), label.rect);
        for (const PlacedMark &other : placed.marks()) {
            if (&other == &own || other.band != own.band || other.isOffside || isSameSpot(placed, own, other))
                continue;
            const bool isWrong = label.leader ? confuses(placed, other, label.rect, leader)
                                              : gapTo(placed, other, label.rect) <= nearest;
            if (isWrong)
                found << label.text;
        }
    }
    found.removeDuplicates();
    return found;
}

DatasetPtr bundled()
{
    auto file = DatasetFile::open(QStringLiteral(PLUMBLINE_DATASET));
    return file ? file.value().read().value() : nullptr;
}

/// Of three companies, close together in time and height.
DatasetPtr crowded()
{
    QRandomGenerator random(5);
    QString lines;
    for (int i = 0; i < 60; ++i) {
        const int month = 1 + random.bounded(9);
        lines += QStringLiteral("f%1 | company%2 | revenue_growth | 2018-0%3-01..2018-%4-28 | %5 percent | "
                                "base=year-on-year\n")
                     .arg(i)
                     .arg(i % 3)
                     .arg(month)
                     .arg(month + 2, 2, 10, QLatin1Char('0'))
                     .arg(20 + random.bounded(60));
    }
    return example::dataset(lines);
}

} // namespace

class PlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsReadAsTheirMarks_data();
    void labelsReadAsTheirMarks();
    void rowsNeverTouch();
    void rowsAreReused();
    void rowsBeyondTheMostOverlap();
    void nearestMarkIsHitFirst();
    void nothingOutOfReachIsHit();
    void markWithTwoPointsIsHitOnce();
    void periodOfARangeSpeaksForNeitherEnd();
};

void PlacingTest::labelsReadAsTheirMarks_data()
{
    QTest::addColumn<DatasetPtr>("dataset");
    QTest::addColumn<PageRequest>("request");
    QTest::addColumn<QString>("currency");
    const PageRequest growth{Page::Growth, {}};
    const PageRequest revenue{Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")}};
    PageRequest dollars = revenue;
    dollars.currency = QStringLiteral("USD");
    QTest::newRow("growth") << bundled() << growth << QString();
    QTest::newRow("levels") << bundled() << revenue << QString();
    QTest::newRow("levels in dollars") << bundled() << dollars << QStringLiteral("USD");
    QTest::newRow("shares") << bundled() << PageRequest{Page::Share, {}} << QString();
    QTest::newRow("crowded") << crowded() << growth << QString();
}

/// A label without a line stands nearer to its own mark than to any other; one with a line
/// is beside none, and its line passes by them.
void PlacingTest::labelsReadAsTheirMarks()
{
    QFETCH(DatasetPtr, dataset);
    QFETCH(PageRequest, request);
    QFETCH(QString, currency);
    QVERIFY(dataset);
    Lens lens;
    lens.currency = currency;
    const ChartScenePtr scene = buildScene(dataset, {}, {}, request, lens);
    for (const QSize &size : {QSize(420, 380), QSize(720, 420), QSize(830, 520), QSize(1120, 560)}) {
        const SceneLayout placed(scene, size, ChartFonts::standard());
        QVERIFY(!placed.labels().empty());
        QCOMPARE(misread(placed).join(QLatin1String("; ")), QString());
    }
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
