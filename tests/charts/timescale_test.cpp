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
    void quartersBeginOnTheFirst();
    void narrowYearsAreNamedSparsely();
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

void TimeScaleTest::quartersBeginOnTheFirst()
{
    const TimeScale scale(spans(QStringLiteral("2018-01-01..2019-06-30")), 0, 600);
    QStringList names;
    bool foundSecond = false;
    for (const TimeScale::Tick &tick : scale.subdivisions()) {
        names << tick.text;
        foundSecond = foundSecond || std::abs(tick.left - scale.x(day(2018, 4, 1))) < 1e-6;
    }
    QVERIFY(foundSecond);
    QVERIFY2(names.contains(QStringLiteral("Q1")) && names.contains(QStringLiteral("Q4")),
             qPrintable(names.join(QLatin1Char(' '))));
}

void TimeScaleTest::narrowYearsAreNamedSparsely()
{
    const TimeScale scale(spans(QStringLiteral("1990-01-01..2024-12-31")), 0, 350);
    QStringList names;
    for (const TimeScale::Tick &tick : scale.years()) {
        if (!tick.text.isEmpty())
            names << tick.text;
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("1990 1995 2000 2005 2010 2015 2020 2025"));
    QVERIFY(scale.subdivisions().empty());
}

void TimeScaleTest::nothingWithoutDates()
{
    const TimeScale scale(spans(QStringLiteral("-")), 0, 100);
    QVERIFY(scale.isNull());
    QVERIFY(scale.years().empty());
    QVERIFY(scale.subdivisions().empty());
}

void TimeScaleTest::aSingleDayHasRoom()
{
    const TimeScale scale(spans(QStringLiteral("2019-07-21..2019-07-21")), 0, 400);
    const double x = scale.x(day(2019, 7, 21));
    QVERIFY(x > 50 && x < 350);
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "timescale_test.moc"
