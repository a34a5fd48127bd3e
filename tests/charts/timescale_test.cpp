// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timescale.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsOnlyWhereItSavesRoom();
    void daysAndPixelsAreInverse();
    void timeNeverRunsBackwards();
    void aChosenSpanIsShownExactly();
    void unfoldingKeepsTheDayInItsPlace();
    void nothingWithoutDates();
    void aSingleDayHasRoom();
};

static std::vector<DateSpan> spans(const QString &text)
{
    std::vector<DateSpan> found;
    for (const QString &part : text.split(QLatin1Char(' ')))
        found.push_back(example::span(part));
    return found;
}

static double day(int year, int month, int dayOfMonth)
{
    return static_cast<double>(QDate(year, month, dayOfMonth).toJulianDay());
}

void TimeScaleTest::folds_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << "2018 2019"
                          << "";
    QTest::newRow("one empty year stays") << "2018 2020"
                                          << "";
    QTest::newRow("two are folded") << "2018 2021"
                                    << "2019-2020";
    QTest::newRow("several") << "2005 2015 2023"
                             << "2006-2014 2016-2022";
    QTest::newRow("order does not matter") << "2023 2005 2015"
                                           << "2006-2014 2016-2022";
    QTest::newRow("a long span bridges") << "2005-01-01..2014-06-30 2015 2005"
                                         << "";
    QTest::newRow("undated counts for nothing") << "- 2018 -"
                                                << "";
}

void TimeScaleTest::folds()
{
    QFETCH(QString, input);
    QFETCH(QString, expected);
    QStringList lines;
    const TimeScale scale(spans(input), 0, 1000);
    for (const TimeScale::Fold &fold : scale.folds()) {
        lines << QStringLiteral("%1-%2").arg(fold.firstYear).arg(fold.lastYear);
        QVERIFY(fold.left < fold.right);
    }
    QCOMPARE(lines.join(QLatin1Char(' ')), expected);
}

void TimeScaleTest::foldsOnlyWhereItSavesRoom()
{
    const auto years = spans(QStringLiteral("2000-01-01..2015-12-31 2018"));
    QVERIFY(TimeScale(years, 0, 400).folds().empty());
    QCOMPARE(TimeScale(years, 0, 1600).folds().size(), size_t(1));
}

void TimeScaleTest::daysAndPixelsAreInverse()
{
    const TimeScale scale(spans(QStringLiteral("2005 2015 2018-03-01..2023-12-31")), 100, 900);
    for (const double d :
         {day(2005, 1, 1), day(2005, 12, 31), day(2015, 6, 1), day(2020, 2, 29), day(2023, 12, 31)})
        QVERIFY2(std::abs(scale.dayAt(scale.x(d)) - d) < 1e-6, qPrintable(QString::number(d)));
    QVERIFY(scale.x(day(2005, 1, 1)) >= 100);
    QVERIFY(scale.x(day(2023, 12, 31)) <= 900);
}

void TimeScaleTest::timeNeverRunsBackwards()
{
    const TimeScale scale(spans(QStringLiteral("2005 2015 2023")), 0, 700);
    double previous = -1e9;
    for (QDate date(2004, 12, 1); date < QDate(2024, 2, 1); date = date.addDays(17)) {
        const double x = scale.x(static_cast<double>(date.toJulianDay()));
        QVERIFY2(x >= previous, qPrintable(date.toString(Qt::ISODate)));
        previous = x;
    }
}

void TimeScaleTest::aChosenSpanIsShownExactly()
{
    const DayRange span{day(2019, 2, 1), day(2019, 3, 1)};
    const TimeScale scale(span, 100, 660);
    QCOMPARE(scale.x(span.first), 100.0);
    QCOMPARE(scale.x(span.end), 660.0);
    QCOMPARE(scale.pixelsPerDay(), 20.0);
    QVERIFY(scale.folds().empty());
    // Beyond both ends it goes on evenly.
    QCOMPARE(scale.x(span.first - 2), 60.0);
    QCOMPARE(scale.dayAt(680), span.end + 1);
}

void TimeScaleTest::unfoldingKeepsTheDayInItsPlace()
{
    const TimeScale folded(spans(QStringLiteral("2005 2015 2023")), 100, 900);
    QVERIFY(!folded.folds().empty());
    for (const double x : {120.0, 500.0, 880.0}) {
        const TimeScale open(folded.unfoldedAt(x, 100, 900), 100, 900);
        QVERIFY(std::abs(open.dayAt(x) - folded.dayAt(x)) < 1e-6);
        QVERIFY(std::abs(open.pixelsPerDay() - folded.pixelsPerDay()) < 1e-9);
    }
}

void TimeScaleTest::nothingWithoutDates()
{
    const TimeScale scale(spans(QStringLiteral("-")), 0, 100);
    QVERIFY(scale.isNull());
}

void TimeScaleTest::aSingleDayHasRoom()
{
    const TimeScale scale(spans(QStringLiteral("2019-07-21..2019-07-21")), 0, 400);
    const double x = scale.x(day(2019, 7, 21));
    QVERIFY(x > 50 && x < 350);
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "timescale_test.moc"
