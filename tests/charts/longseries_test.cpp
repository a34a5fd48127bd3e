// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/longseries.h"

#include "charts/layoutmetrics.h"
#include "charts/scenelayout.h"
#include "charts/scenetext.h"
#include "charts/sourcenotes.h"
#include "charts/tooltip.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::scenetext;

/// Series of days and months as imported tables bring them.
class LongSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreJoinedOverWeekendsAndHolidays();
    void daysOfArticlesAreNot();
    void daysAndMonthsHaveLinesOfTheirOwn();
    void valuesOncePerMonthAreJoined();
    void onlyTheLatestIsLabelled();
    void shortSeriesKeepTheirLabels();
    void noGrowthOfSingleDays();
    void computedSeriesHaveAThinLine();
    void closeMarksGiveWayToTheirLine();
    void whatIsOddStaysInSight();
    void everyPointCanBeClicked();
    void tablesAreNamedAsSources();
};

namespace {

const Level closing{QStringLiteral("close"), QStringLiteral("USD")};

QString day(const QString &id, QDate day, double value, const QString &more = QStringLiteral("table=p.csv"))
{
    return QStringLiteral("%1 | ali | close | %2..%2 | %3 USD | %4\n")
        .arg(id, day.toString(Qt::ISODate), QString::number(value), more);
}

/// One value per trading day.
QString days(int count)
{
    QString lines;
    QDate date(2018, 1, 1);
    for (int i = 0; i < count; date = date.addDays(1)) {
        if (date.dayOfWeek() <= Qt::Friday)
            lines += day(QStringLiteral("d%1").arg(i, 4, 10, QLatin1Char('0')), date, 100 + i % 7), ++i;
    }
    return lines;
}

QString joins(const ChartScene &scene)
{
    QStringList found;
    for (const QString &line : print(scene).split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String(" - ")))
            found << line;
    }
    return found.join(QStringLiteral("; "));
}

SceneLayout laidOut(const ChartScenePtr &scene, double width)
{
    return SceneLayout(scene, QSizeF(width, 500), ChartFonts::standard());
}

int lineOnly(const SceneLayout &layout)
{
    return static_cast<int>(std::count_if(layout.marks().begin(), layout.marks().end(),
                                          [](const PlacedMark &mark) { return mark.isLineOnly; }));
}

} // namespace

void LongSeriesTest::daysAreJoinedOverWeekendsAndHolidays()
{
    const QString lines = day(QStringLiteral("mon"), QDate(2019, 9, 23), 1) +
                          day(QStringLiteral("tue"), QDate(2019, 9, 24), 2) +
                          day(QStringLiteral("mon2"), QDate(2019, 9, 30), 3) +
                          day(QStringLiteral("golden"), QDate(2019, 10, 8), 4) +
                          day(QStringLiteral("later"), QDate(2019, 10, 28), 5);
    QCOMPARE(joins(*scene(lines, Page::Levels, closing)),
             QStringLiteral("mon - tue; tue - mon2; mon2 - golden"));
}

void LongSeriesTest::daysOfArticlesAreNot()
{
    const QString lines = day(QStringLiteral("a"), QDate(2019, 9, 23), 1, {}) +
                          day(QStringLiteral("b"), QDate(2019, 9, 30), 3, {});
    QCOMPARE(joins(*scene(lines, Page::Levels, closing)), QString());
}

void LongSeriesTest::daysAndMonthsHaveLinesOfTheirOwn()
{
    const QString lines = QStringLiteral("m1 | ali | close | 2019-01-01..2019-01-31 | 5 USD | table=p.csv\n"
                                         "m2 | ali | close | 2019-02-01..2019-02-28 | 6 USD | table=p.csv\n"
                                         "d1 | ali | close | 2019-03-01..2019-03-01 | 6 USD | table=p.csv\n"
                                         "d2 | ali | close | 2019-03-02..2019-03-02 | 6 USD | table=p.csv\n"
                                         "w | ali | close | 2019-03-03..2019-03-05 | 6 USD | table=p.csv\n");
    QCOMPARE(joins(*scene(lines, Page::Levels, closing)), QStringLiteral("m1 - m2; d1 - d2"));
}

void LongSeriesTest::valuesOncePerMonthAreJoined()
{
    const QString lines = day(QStringLiteral("jan"), QDate(2019, 1, 31), 1) +
                          day(QStringLiteral("feb"), QDate(2019, 2, 28), 2) +
                          day(QStringLiteral("mar"), QDate(2019, 3, 29), 2) +
                          day(QStringLiteral("jul"), QDate(2019, 7, 31), 3);
    QCOMPARE(joins(*scene(lines, Page::Levels, closing)), QStringLiteral("jan - feb; feb - mar"));
}

void LongSeriesTest::onlyTheLatestIsLabelled()
{
    const auto shown = scene(days(30), Page::Levels, closing);
    QStringList labels;
    int chosen = 0;
    for (const Mark &mark : shown->bands.front().marks) {
        labels << mark.label;
        chosen += mark.chosenLabel.isEmpty() ? 0 : 1;
    }
    labels.removeAll(QString());
    QCOMPARE(labels, QStringList(QStringLiteral("ali USD\u00a0101")));
    QCOMPARE(chosen, 29);
}

void LongSeriesTest::shortSeriesKeepTheirLabels()
{
    const auto shown = scene(days(24), Page::Levels, closing);
    for (const Mark &mark : shown->bands.front().marks)
        QVERIFY(!mark.label.isEmpty());
}

void LongSeriesTest::noGrowthOfSingleDays()
{
    const QString lines = QStringLiteral("a | ali | close | 2018-03-01..2018-03-01 | 5 USD | table=p.csv\n"
                                         "b | ali | close | 2019-03-01..2019-03-01 | 6 USD | table=p.csv\n"
                                         "m | ali | sold | 2018-03-01..2018-03-31 | 5 USD | table=p.csv\n"
                                         "n | ali | sold | 2019-03-01..2019-03-31 | 6 USD | table=p.csv\n");
    const auto growth = scene(lines, Page::Growth);
    QCOMPARE(growth->computed.size(), size_t(1));
    QCOMPARE(growth->idOf(growth->placeOfComputed(0)).text(), QStringLiteral("=yoy:m:n"));
}

void LongSeriesTest::computedSeriesHaveAThinLine()
{
    QString lines;
    for (int month = 0; month < 24; ++month) {
        const QDate first = QDate(2018, 1, 1).addMonths(month);
        lines += QStringLiteral("m%1 | ali | sold | %2..%3 | %4 USD | table=p.csv\n")
                     .arg(month, 2, 10, QLatin1Char('0'))
                     .arg(first.toString(Qt::ISODate), first.addMonths(1).addDays(-1).toString(Qt::ISODate))
                     .arg(100 + month);
    }
    const auto growth = scene(lines, Page::Growth);
    QCOMPARE(growth->computed.size(), size_t(12));
    const Band &band = growth->bands.front();
    QCOMPARE(band.joins.size(), size_t(11));
    QVERIFY(
        std::all_of(band.joins.begin(), band.joins.end(), [](const Join &join) { return join.isComputed; }));
    QCOMPARE(std::count_if(band.marks.begin(), band.marks.end(),
                           [](const Mark &mark) { return !mark.label.isEmpty(); }),
             1);
}

void LongSeriesTest::closeMarksGiveWayToTheirLine()
{
    const auto shown = scene(days(300), Page::Levels, closing);
    QCOMPARE(lineOnly(laidOut(shown, 700)), 298); // all but both ends
    const SceneLayout wide = laidOut(shown, 3200);
    QCOMPARE(lineOnly(wide), 0);
    QCOMPARE(wide.marks()[5].radius, layout::SmallRadius);
    const SceneLayout few = laidOut(scene(days(10), Page::Levels, closing), 700);
    QVERIFY(few.marks()[5].radius > layout::SmallRadius);
}

void LongSeriesTest::whatIsOddStaysInSight()
{
    QString lines = days(300);
    lines.replace(QLatin1String("USD | table=p.csv\nd0101"),
                  QLatin1String("USD | table=p.csv status=estimated\nd0101"));
    const SceneLayout layout = laidOut(scene(lines, Page::Levels, closing), 700);
    QCOMPARE(lineOnly(layout), 297);
    const int place = layout.scene()->placeOf(FactId(QStringLiteral("d0100")));
    QVERIFY(!layout.marks()[static_cast<size_t>(layout.markOfFact(place))].isLineOnly);
}

void LongSeriesTest::everyPointCanBeClicked()
{
    const SceneLayout layout = laidOut(scene(days(300), Page::Levels, closing), 700);
    for (size_t i = 0; i < layout.marks().size(); ++i)
        QCOMPARE(layout.marksAt(layout.point(layout.marks()[i])).front().mark, i);
}

void LongSeriesTest::tablesAreNamedAsSources()
{
    const QString lines = QStringLiteral("f | ali | close | 2018 | 5 USD | article=a\n"
                                         "g | ali | close | 2019 | 6 USD | table=p.xlsx:Cloud row=17\n");
    const auto shown = scene(lines, Page::Levels, closing);
    QCOMPARE(shown->sources,
             QStringLiteral("Source: 1 article, 2019 (“a”); p.xlsx, Cloud. Plumbline, example."));
    QVERIFY2(shown->subtitle.startsWith(QStringLiteral("2 facts from 1 article and 1 table · ")),
             qPrintable(shown->subtitle));
    QVERIFY(factLines(*shown, shown->facts[1]).contains(QStringLiteral("row 17 of p.xlsx, Cloud")));
    ChartScene noted = *shown;
    addSourceNotes(noted);
    QCOMPARE(noted.sourceNotes,
             QStringList({QStringLiteral("“a”, 1 Aug 2019"), QStringLiteral("p.xlsx, Cloud")}));
    QCOMPARE(noted.sources, QStringLiteral("Source: the articles and tables above. Plumbline, example."));
    QCOMPARE(noted.bands.front().marks[1].shortLabel, QStringLiteral("²"));
}

QTEST_MAIN(LongSeriesTest)
#include "longseries_test.moc"
