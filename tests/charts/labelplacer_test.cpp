// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplacer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace plumbline;

/// Where the label of a mark stands, by rectangles alone.
class LabelPlacerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap();
    void labelWithoutRoomIsLeftOut();
    void labelWrapsWhereItIsTooWide();
    void labelStandsBesideItsOwnMark();
    void labelsOfOneSpotStandInItsOrder_data();
    void labelsOfOneSpotStandInItsOrder();
    void aLabelIsLedOverItsOwnSpot();
    void noLabelIsLedThroughAnotherMark();
};

namespace {

LabelPlacer::Shape symbol(const QRectF &rect)
{
    return {{rect}, {}, {}};
}

} // namespace

void LabelPlacerTest::labelsNeverOverlap()
{
    QRandomGenerator random(7);
    LabelPlacer placer(QRectF(0, 0, 800, 500));
    std::vector<QRectF> marks;
    for (int i = 0; i < 80; ++i) {
        marks.emplace_back(random.bounded(780), random.bounded(480), 12, 12);
        placer.addMark(symbol(marks.back()));
    }
    std::vector<QRectF> labels;
    for (size_t mark = 0; mark < marks.size(); ++mark) {
        if (const auto place = placer.place(mark, {QSizeF(90, 15)}))
            labels.push_back(place->rect);
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

void LabelPlacerTest::labelWithoutRoomIsLeftOut()
{
    LabelPlacer placer(QRectF(0, 0, 60, 40));
    const size_t mark = placer.addMark(symbol(QRectF(20, 10, 12, 12)));
    QVERIFY(!placer.place(mark, {QSizeF(100, 15)}));
}

void LabelPlacerTest::labelWrapsWhereItIsTooWide()
{
    LabelPlacer placer(QRectF(0, 0, 120, 60));
    const size_t mark = placer.addMark(symbol(QRectF(20, 20, 12, 12)));
    const auto place = placer.place(mark, {QSizeF(130, 15), QSizeF(70, 30)});
    QVERIFY(place.has_value());
    QCOMPARE(place->rect.size(), QSizeF(70, 30));
}

void LabelPlacerTest::labelStandsBesideItsOwnMark()
{
    LabelPlacer placer(QRectF(0, 0, 400, 200));
    const size_t upper = placer.addMark(symbol(QRectF(100, 80, 12, 12)));
    const size_t lower = placer.addMark(symbol(QRectF(100, 104, 12, 12)));
    const auto first = placer.place(upper, {QSizeF(80, 15)});
    const auto second = placer.place(lower, {QSizeF(80, 15)});
    QVERIFY(first && second);
    QVERIFY(first->rect.center().y() < second->rect.center().y());
    QVERIFY(!first->leader && !second->leader);
}

void LabelPlacerTest::labelsOfOneSpotStandInItsOrder_data()
{
    QTest::addColumn<QRectF>("room");
    QTest::addColumn<bool>("upperFirst");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QRectF &room, bool upperFirst, const char *expected) {
        QTest::newRow(name) << room << upperFirst << QString::fromLatin1(expected);
    };
    const QRectF bothSides(0, 0, 400, 200);
    const QRectF oneSide(90, 0, 310, 200);
    row("room on both sides, upper first", bothSides, true, "upper level, lower level");
    row("room on both sides, lower first", bothSides, false, "upper level, lower level");
    row("room on one side, upper first", oneSide, true, "upper level, lower below");
    row("room on one side, lower first", oneSide, false, "upper above, lower level");
    row("no room below", QRectF(90, 0, 310, 112), true, "upper level, lower none");
    row("no room above", QRectF(90, 95, 310, 105), false, "upper none, lower level");
}

/// Two marks cover each other: the label of the upper one never stands below that of the lower.
void LabelPlacerTest::labelsOfOneSpotStandInItsOrder()
{
    QFETCH(QRectF, room);
    QFETCH(bool, upperFirst);
    const std::array rects = {QRectF(100, 95, 12, 12), QRectF(100, 100, 12, 12)};
    LabelPlacer placer(room);
    std::array<std::optional<LabelPlacer::Place>, 2> places;
    for (const QRectF &rect : rects)
        placer.addMark(symbol(rect));
    for (const size_t mark : {size_t(upperFirst ? 0 : 1), size_t(upperFirst ? 1 : 0)})
        places[mark] = placer.place(mark, {QSizeF(80, 15)});
    const auto where = [&](size_t mark) {
        if (!places[mark])
            return QStringLiteral("none");
        const double aside = places[mark]->rect.center().y() - rects[mark].center().y();
        return aside == 0  ? QStringLiteral("level")
               : aside < 0 ? QStringLiteral("above")
                           : QStringLiteral("below");
    };
    QTEST(QStringLiteral("upper %1, lower %2").arg(where(0), where(1)), "expected");
}

/// Its line may cross what covers the mark anyway.
void LabelPlacerTest::aLabelIsLedOverItsOwnSpot()
{
    LabelPlacer placer(QRectF(0, 140, 70, 160));
    const size_t upper = placer.addMark(symbol(QRectF(29, 144, 12, 12)));
    placer.addMark(symbol(QRectF(29, 149, 12, 12)));
    const auto place = placer.place(upper, {QSizeF(50, 15)});
    QVERIFY(place);
    QVERIFY(place->leader);
    QVERIFY(place->rect.top() > 161);
}

/// The only room left lies beyond a wall of other marks.
void LabelPlacerTest::noLabelIsLedThroughAnotherMark()
{
    LabelPlacer placer(QRectF(0, 0, 70, 300));
    const QRectF rect(29, 144, 12, 12);
    const size_t mark = placer.addMark(symbol(rect));
    for (const double y : {122.0, 166.0}) {
        for (const double x : {0.0, 14.0, 29.0, 44.0, 58.0})
            placer.addMark(symbol(QRectF(x, y, 12, 12)));
    }
    QVERIFY(!placer.place(mark, {QSizeF(50, 15)}));
    LabelPlacer open(QRectF(0, 0, 70, 300));
    QVERIFY(open.place(open.addMark(symbol(rect)), {QSizeF(50, 15)}));
}

QTEST_APPLESS_MAIN(LabelPlacerTest)
#include "labelplacer_test.moc"
