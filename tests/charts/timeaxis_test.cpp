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
    void fiscalNames_data();
    void fiscalNames();
    void fiscalLinesAreTrueDates_data();
    void fiscalLinesAreTrueDates();
    void fiscalNamesHaveMonthsAtEveryScale();
    void namesNeverOverlapAtAnyScale_data();
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

static QString print(const TimeAxis::Row &row, QChar separator = QLatin1Char(' '))
{
    QStringList texts;
    for (const TimeAxis::Label &label : row.labels)
        texts << label.text;
    return texts.join(separator);
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

void TimeAxisTest::fiscalNames_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("coarse");
    QTest::addColumn<QString>("fine");

    const auto row = [](const char *name, const char *yearEnd, const char *first, const char *end, int width,
                        const char *coarse, const char *fine) {
        QTest::newRow(name) << QString::fromLatin1(yearEnd) << QString::fromLatin1(first)
                            << QString::fromLatin1(end) << width << QString::fromUtf8(coarse)
                            << QString::fromUtf8(fine);
    };
    row("months of quarters", "03-31", "2019-04-01", "2019-10-01", 700,
        "Q1 FY2020 · Apr–Jun 2019|Q2 FY2020 · Jul–Sep 2019", "Apr|May|Jun|Jul|Aug|Sep");
    row("quarters of a year", "03-31", "2019-04-01", "2020-04-01", 700, "FY2020 · Apr 2019–Mar 2020",
        "Q1 Apr–Jun|Q2 Jul–Sep|Q3 Oct–Dec|Q4 Jan–Mar");
    row("a calendar year", "03-31", "2019-01-01", "2020-01-01", 700,
        "FY2019 · Apr–Mar|FY2020 · Apr 2019–Mar 2020", "Q4 Jan–Mar|Q1 Apr–Jun|Q2 Jul–Sep|Q3 Oct–Dec");
    row("months of quarters, no room for their names", "03-31", "2017-04-01", "2020-04-01", 700,
        "FY2018 · Apr 2017–Mar 2018|FY2019 · Apr 2018–Mar 2019|FY2020 · Apr 2019–Mar 2020",
        "Apr–Jun|Jul–Sep|Oct–Dec|Jan–Mar|Apr–Jun|Jul–Sep|Oct–Dec|Jan–Mar|Apr–Jun|Jul–Sep|Oct–Dec|Jan–Mar");
    row("a decade", "03-31", "2010-04-01", "2020-04-01", 700,
        "FY2012 · Apr–Mar|FY2014 · Apr–Mar|FY2016 · Apr–Mar|FY2018 · Apr–Mar", "");
    row("days", "03-31", "2019-07-15", "2019-07-22", 700, "July 2019", "15|16|17|18|19|20|21");
    row("within months", "04-05", "2019-04-06", "2020-04-06", 700, "FY2020 · 6 Apr 2019 – 5 Apr 2020",
        "Q1 6 Apr–5 Jul|Q2 6 Jul–5 Oct|Q3 6 Oct–5 Jan|Q4 6 Jan–5 Apr");
    row("a leap year", "02-29", "2019-03-01", "2020-03-01", 700, "FY2020 · Mar 2019–Feb 2020",
        "Q1 Mar–May|Q2 Jun–Aug|Q3 Sep–Nov|Q4 Dec–Feb");
    row("31 December is the calendar", "12-31", "2017-01-01", "2020-01-01", 700, "2017|2018|2019",
        "Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4");
}

void TimeAxisTest::fiscalNames()
{
    QFETCH(QString, yearEnd);
    QFETCH(QString, first);
    QFETCH(QString, end);
    QFETCH(int, width);
    const auto calendar = FiscalCalendar::endingOn(yearEnd);
    QVERIFY(calendar);
    const TimeAxis axis(TimeScale(DayRange{day(first), day(end)}, 100, 100 + width), widthOf, *calendar);
    QTEST(print(axis.coarse(), QLatin1Char('|')), "coarse");
    QTEST(print(axis.fine(), QLatin1Char('|')), "fine");
}

void TimeAxisTest::fiscalLinesAreTrueDates_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<QStringList>("years");
    QTest::addColumn<QStringList>("quarters");
    const auto row = [](const char *yearEnd, const char *years, const char *quarters) {
        QTest::newRow(yearEnd) << QString::fromLatin1(yearEnd)
                               << QString::fromLatin1(years).split(QLatin1Char(' '))
                               << QString::fromLatin1(quarters).split(QLatin1Char(' '));
    };
    row("03-31", "2018-01-01 2018-04-01 2019-04-01",
        "2018-01-01 2018-04-01 2018-07-01 2018-10-01 2019-01-01");
    row("06-30", "2018-01-01 2018-07-01", "2018-01-01 2018-04-01 2018-07-01 2018-10-01 2019-01-01");
    row("02-29", "2018-01-01 2018-03-01 2019-03-01",
        "2018-01-01 2018-03-01 2018-06-01 2018-09-01 2018-12-01");
    row("04-05", "2018-01-01 2018-04-06 2019-04-06",
        "2018-01-01 2018-01-06 2018-04-06 2018-07-06 2018-10-06");
}

/// The first line is the edge of what is seen.
void TimeAxisTest::fiscalLinesAreTrueDates()
{
    QFETCH(QString, yearEnd);
    QFETCH(QStringList, years);
    QFETCH(QStringList, quarters);
    const TimeScale scale(DayRange{day(QStringLiteral("2018-01-01")), day(QStringLiteral("2019-07-01"))}, 0,
                          1000);
    const TimeAxis axis(scale, widthOf, *FiscalCalendar::endingOn(yearEnd));
    for (qsizetype i = 0; i < years.size(); ++i)
        QCOMPARE(axis.coarse().lines[static_cast<size_t>(i)], scale.x(day(years[i])));
    for (qsizetype i = 0; i < quarters.size(); ++i)
        QCOMPARE(axis.fine().lines[static_cast<size_t>(i)], scale.x(day(quarters[i])));
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

/// "FY2020" and "Q1" never stand alone.
void TimeAxisTest::fiscalNamesHaveMonthsAtEveryScale()
{
    static const QRegularExpression fiscal(QStringLiteral("FY|^Q"));
    static const QRegularExpression months(QStringLiteral("[A-Z][a-z]{2}( \\d{4})?–[A-Z][a-z]{2}"));
    const auto calendar = FiscalCalendar::endingOn(QStringLiteral("03-31"));
    int names = 0;
    for (const TimeScale &scale : manyScales()) {
        const TimeAxis axis(scale, widthOf, *calendar);
        for (const TimeAxis::Row &row : {axis.coarse(), axis.fine()}) {
            for (const TimeAxis::Label &label : row.labels) {
                if (!fiscal.match(label.text).hasMatch())
                    continue;
                ++names;
                QVERIFY2(months.match(label.text).hasMatch(), qPrintable(label.text));
            }
        }
    }
    QVERIFY(names > 0);
}

void TimeAxisTest::namesNeverOverlapAtAnyScale_data()
{
    QTest::addColumn<QString>("yearEnd");
    for (const char *yearEnd : {"12-31", "03-31", "04-05"})
        QTest::newRow(yearEnd) << QString::fromLatin1(yearEnd);
}

void TimeAxisTest::namesNeverOverlapAtAnyScale()
{
    QFETCH(QString, yearEnd);
    for (const TimeScale &scale : manyScales()) {
        const TimeAxis axis(scale, widthOf, *FiscalCalendar::endingOn(yearEnd));
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
