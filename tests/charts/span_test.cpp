// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over a span of time: how it moves, and what is seen of the marks.
#include "charts/scenelayout.h"
#include "charts/spanmotion.h"
#include "support/exampledata.h"

#include <QTest>

#include <limits>

using namespace plumbline;

class SpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheDayInItsPlace();
    void zoomStopsAtItsLimits();
    void dataStaysInSight_data();
    void dataStaysInSight();
    void revealingMovesOnlyWhereItMust();
    void spansFromAnywhere_data();
    void spansFromAnywhere();

    void marksInSight_data();
    void marksInSight();
    void nothingStandsOutOfThePlot();
    void theValueAxisStays();
    void rowsKeepTheirOrderWhileTimeMoves();
    void lanesWithoutMarksInSightAreLow();
    void labelsInSightNeverOverlap();
    void aKnownFrameGivesTheSame();
};

static double day(const char *iso)
{
    return static_cast<double>(QDate::fromString(QString::fromLatin1(iso), Qt::ISODate).toJulianDay());
}

static DayRange range(const char *first, const char *end)
{
    return {day(first), day(end)};
}

void SpanTest::zoomKeepsTheDayInItsPlace()
{
    const DayRange span = range("2018-01-01", "2020-01-01");
    const double anchor = day("2018-05-01");
    const DayRange closer = span::zoomed(span, anchor, 2);
    QCOMPARE(closer.days(), span.days() / 2);
    QVERIFY(std::abs((anchor - closer.first) / closer.days() - (anchor - span.first) / span.days()) < 1e-9);
    const DayRange back = span::zoomed(closer, anchor, 0.5);
    QVERIFY(std::abs(back.first - span.first) < 1e-6 && std::abs(back.end - span.end) < 1e-6);
}

void SpanTest::zoomStopsAtItsLimits()
{
    const DayRange span = range("2018-01-01", "2020-01-01");
    QCOMPARE(span::zoomed(span, day("2019-01-01"), 1e9).days(), span::ShortestDays);
    QCOMPARE(span::zoomed(span, day("2019-01-01"), 1e-9).days(), span::LongestDays);
}

void SpanTest::dataStaysInSight_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("expected");
    QTest::newRow("in the middle") << 50.0 << 50.0;
    QTest::newRow("some of it") << -80.0 << -80.0;
    QTest::newRow("too early") << -500.0 << -90.0;
    QTest::newRow("too late") << 500.0 << 90.0;
}

void SpanTest::dataStaysInSight()
{
    QFETCH(double, first);
    const DayRange span = span::near({first, first + 100}, {0, 100});
    QTEST(span.first, "expected");
    QCOMPARE(span.days(), 100.0);
}

void SpanTest::revealingMovesOnlyWhereItMust()
{
    QCOMPARE(span::revealing({0, 100}, 50), (DayRange{0, 100}));
    QCOMPARE(span::revealing({0, 100}, 150), (DayRange{100, 200}));
    QCOMPARE(span::revealing({0, 100}, -20), (DayRange{-70, 30}));
}

void SpanTest::spansFromAnywhere_data()
{
    QTest::addColumn<DayRange>("span");
    QTest::addColumn<double>("days");
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const double now = day("2019-01-01");
    QTest::newRow("good") << DayRange{now, now + 90} << 90.0;
    QTest::newRow("too short") << DayRange{now, now + 0.01} << span::ShortestDays;
    QTest::newRow("too long") << DayRange{now - 3e5, now + 3e5} << span::LongestDays;
    QTest::newRow("backwards") << DayRange{now, now - 90} << 0.0;
    QTest::newRow("empty") << DayRange{now, now} << 0.0;
    QTest::newRow("not a number") << DayRange{nan, now} << 0.0;
    QTest::newRow("endless") << DayRange{now, infinite} << 0.0;
    QTest::newRow("before all calendars") << DayRange{-1e12, -1e12 + 90} << 0.0;
}

void SpanTest::spansFromAnywhere()
{
    QFETCH(DayRange, span);
    QFETCH(double, days);
    const auto shown = span::showable(span);
    QCOMPARE(shown ? shown->days() : 0.0, days);
    // A chart takes it too, whatever it is.
    const auto dataset = example::dataset(QStringLiteral("a | ali | revenue | 2019 | 7 CNY\n"));
    const ChartScenePtr scene =
        buildScene(dataset, {}, {}, {Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")}});
    const SceneLayout placed(scene, {700, 500}, ChartFonts::standard(), span);
    QCOMPARE(placed.span().has_value(), days > 0);
}

static const QString growth =
    QStringLiteral("q3 | ali | revenue_growth | 2018-07-01..2018-09-30 | 93 percent | base=year-on-year\n"
                   "q4 | ali | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year\n"
                   "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                   "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                   "year | tencent | revenue_growth | 2018 | 128 percent | base=year-on-year\n"
                   "strip | tencent | growth_multiple | - | 25 multiple\n");

static SceneLayout layout(const QString &lines, Page page, const std::optional<DayRange> &span,
                          QSizeF size = {760, 520})
{
    return {buildScene(example::dataset(lines), {}, {}, {page, {}}), size, ChartFonts::standard(), span};
}

static QString idOf(const SceneLayout &placed, const PlacedMark &mark)
{
    return placed.scene()->dataset->fact(placed.markOf(mark).fact).id().text();
}

static QString print(const SceneLayout &placed)
{
    QStringList words;
    for (const PlacedMark &mark : placed.marks())
        words << idOf(placed, mark) + (mark.isOffside ? QStringLiteral("(bar)") : QString());
    const QString aside = placed.asideText().section(QStringLiteral("  ·  "), 0, 1);
    return words.join(QLatin1Char(' ')) + QStringLiteral(" | ") + aside;
}

void SpanTest::marksInSight_data()
{
    QTest::addColumn<DayRange>("span");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << range("2017-12-01", "2019-12-01") << "q3 q4 q1 q2 year strip | ";
    QTest::newRow("the middle of one")
        << range("2019-02-01", "2019-03-01") << "q1 strip | ‹ 3 earlier  ·  1 later ›";
    QTest::newRow("bars that reach in")
        << range("2018-08-20", "2018-11-01") << "q3(bar) q4(bar) year(bar) strip | 2 later ›";
    QTest::newRow("after all") << range("2022-01-01", "2022-03-01") << "strip | ‹ 5 earlier";
    QTest::newRow("before all") << range("2010-01-01", "2010-03-01") << "strip | 5 later ›";
}

void SpanTest::marksInSight()
{
    QFETCH(DayRange, span);
    const SceneLayout placed = layout(growth, Page::Growth, span);
    QString text = print(placed);
    text.remove(QRegularExpression(QStringLiteral("(  ·  )?\\d+ labels? hidden")));
    QTEST(text, "expected");
    QCOMPARE(placed.time().x(span.first), placed.plot().left());
    QVERIFY(std::abs(placed.time().x(span.end) - placed.plot().right()) < 1e-6);
}

void SpanTest::nothingStandsOutOfThePlot()
{
    const DayRange whole = range("2017-10-01", "2019-10-01");
    for (const double days : {20.0, 60.0, 200.0, 500.0}) {
        for (double first = whole.first; first < whole.end; first += days / 3) {
            const SceneLayout placed = layout(growth, Page::Growth, DayRange{first, first + days});
            const QRectF plot = placed.axisPlot().adjusted(-0.01, 0, 0.01, 0);
            for (const PlacedMark &mark : placed.marks()) {
                if (idOf(placed, mark) == QLatin1String("strip"))
                    continue;
                QVERIFY(plot.contains(placed.point(mark)));
                QVERIFY(mark.bar.left() >= plot.left() && mark.bar.right() <= plot.right());
            }
        }
    }
}

void SpanTest::theValueAxisStays()
{
    const SceneLayout fitted = layout(growth, Page::Growth, {});
    const SceneLayout zoomed = layout(growth, Page::Growth, range("2019-04-20", "2019-06-01"));
    QCOMPARE(zoomed.bands().front().values.low(), fitted.bands().front().values.low());
    QCOMPARE(zoomed.bands().front().values.high(), fitted.bands().front().values.high());
}

static QString manyEvents()
{
    QString lines;
    for (int i = 0; i < 60; ++i) {
        const QDate first = QDate(2018, 1, 5).addDays(i * 11);
        lines += QStringLiteral("e%1 | company%2 | | %3..%4 | | event=e%1:launch\n")
                     .arg(i)
                     .arg(i % 3)
                     .arg(first.toString(Qt::ISODate), first.addDays(i % 9).toString(Qt::ISODate));
    }
    return lines;
}

/// What stands above another mark does not come to stand below it.
void SpanTest::rowsKeepTheirOrderWhileTimeMoves()
{
    const QString lines = manyEvents();
    DayRange span = range("2018-02-01", "2018-10-01");
    QHash<QString, double> before;
    for (int step = 0; step < 12; ++step, span = span::moved(span, 13.37)) {
        const SceneLayout placed = layout(lines, Page::Timeline, span);
        QVERIFY(placed.marks().size() > 10 && placed.marks().size() < 60);
        QHash<QString, double> now;
        for (const PlacedMark &mark : placed.marks())
            now.insert(idOf(placed, mark), placed.point(mark).y());
        for (const QString &a : now.keys()) {
            for (const QString &b : now.keys()) {
                if (before.contains(a) && before.contains(b) && before[a] < before[b])
                    QVERIFY2(now[a] < now[b], qPrintable(a + QLatin1Char(' ') + b));
            }
        }
        before = now;
    }
}

void SpanTest::lanesWithoutMarksInSightAreLow()
{
    QString lines = QStringLiteral("now | late | | 2022-05-01..2022-05-01 | | event=now:launch\n");
    for (int i = 0; i < 8; ++i)
        lines += QStringLiteral("e%1 | early | | 2018-05-01..2018-05-01 | | event=e%1:launch\n").arg(i);
    const auto heightOfEarly = [&lines](const DayRange &span) {
        return layout(lines, Page::Timeline, span).bands().front().area.height();
    };
    QVERIFY(heightOfEarly(range("2018-01-01", "2019-01-01")) > 150);
    QVERIFY(heightOfEarly(range("2022-01-01", "2023-01-01")) < 80);
}

void SpanTest::labelsInSightNeverOverlap()
{
    const QString lines = manyEvents() + growth;
    for (const Page page : {Page::Timeline, Page::Growth}) {
        DayRange span = range("2018-02-01", "2019-08-01");
        for (int step = 0; step < 20; ++step, span = span::zoomed(span, day("2018-10-07"), 1.2)) {
            const SceneLayout placed = layout(lines, page, span);
            const auto &labels = placed.labels();
            for (size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(QRectF(QPointF(), placed.size()).contains(labels[i].rect));
                for (size_t j = i + 1; j < labels.size(); ++j)
                    QVERIFY2(!labels[i].rect.intersects(labels[j].rect), qPrintable(labels[i].text));
                for (const PlacedMark &mark : placed.marks())
                    QVERIFY2(mark.isOffside || !labels[i].rect.contains(placed.point(mark)),
                             qPrintable(labels[i].text));
            }
        }
    }
}

void SpanTest::aKnownFrameGivesTheSame()
{
    const ChartScenePtr scene = buildScene(example::dataset(manyEvents()), {}, {}, {Page::Timeline, {}});
    constexpr double scrollBar = 10;
    const QSizeF size(700, 300);
    const DayRange span = range("2018-02-01", "2018-10-01");
    const SceneLayout first = SceneLayout::scrolling(scene, size, scrollBar, ChartFonts::standard(), span);
    const SceneLayout again =
        SceneLayout::scrolling(scene, size, scrollBar, ChartFonts::standard(), span, first.frame());
    QCOMPARE(again.frame(), first.frame());
    QCOMPARE(print(again), print(first));
    QCOMPARE(again.size(), first.size());
}

QTEST_MAIN(SpanTest)
#include "span_test.moc"
