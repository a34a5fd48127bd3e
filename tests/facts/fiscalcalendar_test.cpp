// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/fiscalcalendar.h"

#include <QTest>

using namespace plumbline;

/// Fiscal years as true dates.
class FiscalCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOn_data();
    void endsOn();
    void years_data();
    void years();
    void days_data();
    void days();
    void periods_data();
    void periods();
    void quartersFollowEachOther_data();
    void quartersFollowEachOther();
};

static FiscalCalendar calendar(const QString &yearEnd)
{
    return FiscalCalendar::endingOn(yearEnd).value_or(FiscalCalendar());
}

static QString print(const DateSpan &span)
{
    return span.first().toString(Qt::ISODate) + QStringLiteral("..") + span.last().toString(Qt::ISODate);
}

static DateSpan span(const QString &text)
{
    return {QDate::fromString(text.section(QStringLiteral(".."), 0, 0), Qt::ISODate),
            QDate::fromString(text.section(QStringLiteral(".."), 1), Qt::ISODate)};
}

void FiscalCalendarTest::endsOn_data()
{
    QTest::addColumn<bool>("isDay");
    for (const char *day : {"03-31", "12-31", "06-30", "02-28", "02-29", "04-05"})
        QTest::newRow(day) << true;
    for (const char *day :
         {"02-31", "02-30", "04-31", "13-01", "00-10", "01-00", "3-31", "03-31 ", "0331", "", "März"})
        QTest::newRow(day) << false;
}

void FiscalCalendarTest::endsOn()
{
    QFETCH(bool, isDay);
    QCOMPARE(FiscalCalendar::endingOn(QString::fromUtf8(QTest::currentDataTag())).has_value(), isDay);
}

void FiscalCalendarTest::years_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("firstHalf");
    QTest::addColumn<QString>("firstQuarter");
    QTest::addColumn<QString>("lastQuarter");
    const auto row = [](const char *name, const char *yearEnd, int fiscalYear, const char *year,
                        const char *half, const char *first, const char *last) {
        QTest::newRow(name) << QString::fromLatin1(yearEnd) << fiscalYear << QString::fromLatin1(year)
                            << QString::fromLatin1(half) << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    row("Alibaba", "03-31", 2020, "2019-04-01..2020-03-31", "2019-04-01..2019-09-30",
        "2019-04-01..2019-06-30", "2020-01-01..2020-03-31");
    row("Tencent", "12-31", 2019, "2019-01-01..2019-12-31", "2019-01-01..2019-06-30",
        "2019-01-01..2019-03-31", "2019-10-01..2019-12-31");
    row("the last day of June", "06-30", 2019, "2018-07-01..2019-06-30", "2018-07-01..2018-12-31",
        "2018-07-01..2018-09-30", "2019-04-01..2019-06-30");
    row("29 February, common year", "02-29", 2019, "2018-03-01..2019-02-28", "2018-03-01..2018-08-31",
        "2018-03-01..2018-05-31", "2018-12-01..2019-02-28");
    row("29 February, leap year", "02-29", 2020, "2019-03-01..2020-02-29", "2019-03-01..2019-08-31",
        "2019-03-01..2019-05-31", "2019-12-01..2020-02-29");
    row("28 February, leap year", "02-28", 2020, "2019-03-01..2020-02-29", "2019-03-01..2019-08-31",
        "2019-03-01..2019-05-31", "2019-12-01..2020-02-29");
    row("within a month", "04-05", 2020, "2019-04-06..2020-04-05", "2019-04-06..2019-10-05",
        "2019-04-06..2019-07-05", "2020-01-06..2020-04-05");
    row("within a month, February is shorter", "11-29", 2019, "2018-11-30..2019-11-29",
        "2018-11-30..2019-05-29", "2018-11-30..2019-02-28", "2019-08-30..2019-11-29");
}

void FiscalCalendarTest::years()
{
    QFETCH(QString, yearEnd);
    QFETCH(int, fiscalYear);
    const FiscalCalendar fiscal = calendar(yearEnd);
    QTEST(print(fiscal.year(fiscalYear)), "year");
    QTEST(print(fiscal.half(fiscalYear, 1)), "firstHalf");
    QTEST(print(fiscal.quarter(fiscalYear, 1)), "firstQuarter");
    QTEST(print(fiscal.quarter(fiscalYear, 4)), "lastQuarter");
}

void FiscalCalendarTest::days_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("quarter");
    const auto row = [](const char *yearEnd, const char *day, int year, int quarter) {
        QTest::addRow("%s, %s", yearEnd, day)
            << QString::fromLatin1(yearEnd) << QString::fromLatin1(day) << year << quarter;
    };
    row("03-31", "2019-03-31", 2019, 4);
    row("03-31", "2019-04-01", 2020, 1);
    row("03-31", "2019-12-31", 2020, 3);
    row("12-31", "2019-12-31", 2019, 4);
    row("12-31", "2020-01-01", 2020, 1);
    row("02-29", "2019-02-28", 2019, 4);
    row("02-29", "2020-02-29", 2020, 4);
    row("02-29", "2020-03-01", 2021, 1);
    row("04-05", "2020-04-05", 2020, 4);
    row("04-05", "2020-04-06", 2021, 1);
}

void FiscalCalendarTest::days()
{
    QFETCH(QString, yearEnd);
    QFETCH(QString, day);
    QTEST(calendar(yearEnd).yearOf(QDate::fromString(day, Qt::ISODate)), "year");
    QTEST(calendar(yearEnd).quarterOf(QDate::fromString(day, Qt::ISODate)), "quarter");
}

void FiscalCalendarTest::periods_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("period");
    const auto row = [](const char *name, const char *yearEnd, const char *days, const char *period) {
        QTest::newRow(name) << QString::fromLatin1(yearEnd) << QString::fromLatin1(days)
                            << QString::fromLatin1(period);
    };
    row("Alibaba, first quarter", "03-31", "2019-04-01..2019-06-30", "2020.1 to 2020.1");
    row("Tencent, the same days", "12-31", "2019-04-01..2019-06-30", "2019.2 to 2019.2");
    row("a half", "03-31", "2019-10-01..2020-03-31", "2020.3 to 2020.4");
    row("nine months", "03-31", "2018-07-01..2019-03-31", "2019.2 to 2019.4");
    row("a fiscal year", "03-31", "2022-04-01..2023-03-31", "2023.1 to 2023.4");
    row("a calendar year of a fiscal calendar", "03-31", "2018-01-01..2018-12-31", "2018.4 to 2019.3");
    row("several years", "06-30", "2016-07-01..2019-06-30", "2017.1 to 2019.4");
    row("a quarter with a leap day", "02-29", "2019-12-01..2020-02-29", "2020.4 to 2020.4");
    row("a day is missing", "02-29", "2019-12-01..2020-02-28", "none");
    row("a month", "03-31", "2019-04-01..2019-04-30", "none");
    row("quarters of another calendar", "02-29", "2019-04-01..2019-06-30", "none");
    row("no period", "03-31", "..", "none");
}

void FiscalCalendarTest::periods()
{
    QFETCH(QString, yearEnd);
    QFETCH(QString, days);
    const auto period = calendar(yearEnd).periodOf(span(days));
    const QString found = period ? QStringLiteral("%1.%2 to %3.%4")
                                       .arg(period->firstYear)
                                       .arg(period->firstQuarter)
                                       .arg(period->lastYear)
                                       .arg(period->lastQuarter)
                                 : QStringLiteral("none");
    QTEST(found, "period");
    if (period)
        QCOMPARE(print(calendar(yearEnd).spanOf(*period)), days);
}

void FiscalCalendarTest::quartersFollowEachOther_data()
{
    QTest::addColumn<QString>("yearEnd");
    for (QDate day(2000, 1, 1); day.year() == 2000; day = day.addDays(1)) {
        const QString yearEnd = day.toString(QStringLiteral("MM-dd"));
        QTest::newRow(qPrintable(yearEnd)) << yearEnd;
    }
}

/// Whatever the year end: no day is lost, none is in two quarters.
void FiscalCalendarTest::quartersFollowEachOther()
{
    QFETCH(QString, yearEnd);
    const FiscalCalendar fiscal = calendar(yearEnd);
    QDate expected = fiscal.quarter(2018, 1).first();
    for (int year = 2018; year <= 2022; ++year) {
        QCOMPARE(fiscal.year(year).last().year(), year);
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const DateSpan days = fiscal.quarter(year, quarter);
            QCOMPARE(days.first(), expected);
            QCOMPARE(fiscal.quarterOf(days.first()), quarter);
            QCOMPARE(fiscal.yearOf(days.last()), year);
            expected = days.last().addDays(1);
        }
    }
}

QTEST_GUILESS_MAIN(FiscalCalendarTest)
#include "fiscalcalendar_test.moc"
