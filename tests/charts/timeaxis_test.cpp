// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeaxis.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// Axes printed as lines: the names of the coarse row, then those of the fine one.
class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void namesNeverOverlapAtAnyScale();
    void aYearIsReadableAtEveryScale();
    void quartersBeginOnTheFirst();
    void foldedYearsHaveNoNames();
    void nothingWithoutDates();
};

/// Seven pixels a letter, whatever the fonts of the machine.
static double widthOf(const QString &text)
{
    constexpr double letter = 7;
    return letter * static_cast<double>(text.size());
}

static double day(const QString &iso)
{
    return static_cast<double>(QDate::fromString(iso, Qt::ISODate).toJulianDay());
}

static QString print(const TimeAxis::Row &row)
{
    QStringList texts;
    for (const TimeAxis::Label &label : row.labels)
        texts << label.text;
    return texts.join(QLatin1Char(' '));
}

void TimeAxisTest::names_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("coarse");
    QTest::addColumn<QString>("fine");

    const auto row = [](const char *name, const char *first, const char *end, int width, const char *coarse,
                        const char *fine) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(end) << width
                            << QString::fromLatin1(coarse) << QString::fromLatin1(fine);
    };
    row("a week", "2019-07-15", "2019-07-22", 700, "July 2019", "15 16 17 18 19 20 21");
    row("a week across months", "2019-07-29", "2019-08-05", 700, "July 2019 August 2019", "29 30 31 1 2 3 4");
    row("hardly a day of the year before", "2018-12-31", "2019-01-30", 700, "Dec January 2019",
        "31 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29");
    row("a month in a narrow chart", "2019-07-01", "2019-08-01", 400, "July 2019",
        "1 3 5 7 9 11 13 15 17 19 21 23 25 27 29");
    row("a quarter", "2019-01-01", "2019-04-01", 700, "January 2019 February 2019 March 2019",
        "1 6 11 16 21 26 1 6 11 16 21 26 1 6 11 16 21 26");
    row("a year", "2019-01-01", "2020-01-01", 700, "2019", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    row("a year and its neighbours", "2018-11-15", "2020-02-10", 700, "2018 2019 2020",
        "Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan");
    row("three years", "2017-01-01", "2020-01-01", 700, "2017 2018 2019",
        "Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4");
    row("a quarter before, a quarter after", "2016-11-10", "2020-02-15", 700, "2016 2017 2018 2019 2020",
        "Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1");
    row("a decade", "2010-01-01", "2020-01-01", 700, "2010 2011 2012 2013 2014 2015 2016 2017 2018 2019", "");
    row("three decades", "1990-01-01", "2020-01-01", 350, "1990 1995 2000 2005 2010 2015", "");
    row("two centuries", "1850-01-01", "2050-01-01", 700, "1860 1880 1900 1920 1940 1960 1980 2000 2020 2040",
        "");
}

void TimeAxisTest::names()
{
    QFETCH(QString, first);
    QFETCH(QString, end);
    QFETCH(int, width);
    const TimeAxis axis(TimeScale(DayRange{day(first), day(end)}, 100, 100 + width), widthOf);
    QTEST(print(axis.coarse()), "coarse");
    QTEST(print(axis.fine()), "fine");
}

/// Spans from a week to two centuries, each a little longer and later than the one before.
static std::vector<TimeScale> manyScales()
{
    std::vector<TimeScale> scales;
    constexpr double longest = 200 * 365.25;
    constexpr double growth = 1.03;
    double first = day(QStringLiteral("2016-02-25"));
    for (double days = 7; days < longest; days *= growth) {
        first += days / 9;
        if (first > day(QStringLiteral("2030-01-01")))
            first = day(QStringLiteral("1990-12-30"));
        for (const double width : {300.0, 700.0, 1500.0})
            scales.emplace_back(DayRange{first, first + days}, 0, width);
    }
    return scales;
}

void TimeAxisTest::namesNeverOverlapAtAnyScale()
{
    for (const TimeScale &scale : manyScales()) {
        const TimeAxis axis(scale, widthOf);
        for (const TimeAxis::Row &row : {axis.coarse(), axis.fine()}) {
            for (size_t i = 1; i < row.labels.size(); ++i)
                QVERIFY2(row.labels[i - 1].left + row.labels[i - 1].width <= row.labels[i].left,
                         qPrintable(print(row)));
        }
    }
}

void TimeAxisTest::aYearIsReadableAtEveryScale()
{
    static const QRegularExpression year(QStringLiteral("\\b(1[89]|2[01])\\d\\d\\b"));
    for (const TimeScale &scale : manyScales()) {
        const TimeAxis axis(scale, widthOf);
        QVERIFY2(year.match(print(axis.coarse())).hasMatch(), qPrintable(QString::number(scale.dayAt(0))));
        QVERIFY(axis.rows() == 1 || !axis.fine().labels.empty());
    }
}

void TimeAxisTest::quartersBeginOnTheFirst()
{
    const TimeScale scale(DayRange{day(QStringLiteral("2018-01-01")), day(QStringLiteral("2019-07-01"))}, 0,
                          400);
    const TimeAxis axis(scale, widthOf);
    QCOMPARE(axis.fine().lines.size(), size_t(6));
    QCOMPARE(axis.fine().lines[1], scale.x(day(QStringLiteral("2018-04-01"))));
}

void TimeAxisTest::foldedYearsHaveNoNames()
{
    const TimeScale scale({example::span(QStringLiteral("2005")), example::span(QStringLiteral("2018"))}, 0,
                          700);
    QCOMPARE(scale.folds().size(), size_t(1));
    const TimeAxis axis(scale, widthOf);
    QCOMPARE(print(axis.coarse()), QStringLiteral("2004 2005 2018 2019"));
}

void TimeAxisTest::nothingWithoutDates()
{
    QCOMPARE(TimeAxis(TimeScale(), widthOf).rows(), 0);
}

QTEST_GUILESS_MAIN(TimeAxisTest)
#include "timeaxis_test.moc"
