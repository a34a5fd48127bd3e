// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/periodlength.h"

#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// How long a period is, and for which figures that matters.
class PeriodLengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_data();
    void months();
    void sameLength_data();
    void sameLength();
    void covers_data();
    void covers();
};

void PeriodLengthTest::months_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("months");
    const auto row = [](const char *name, const char *period, int months) {
        QTest::newRow(name) << QString::fromLatin1(period) << months;
    };
    row("a month", "2019-02-01..2019-02-28", 1);
    row("a quarter", "2019-04-01..2019-06-30", 3);
    row("a half", "2018-10-01..2019-03-31", 6);
    row("nine months", "2018-07-01..2019-03-31", 9);
    row("eleven months", "2022-01-01..2022-11-30", 11);
    row("a year", "2018", 12);
    row("a fiscal year with a leap day", "2019-04-01..2020-03-31", 12);
    row("three years", "2019-01-01..2021-12-31", 36);
    row("a year within months", "2019-04-06..2020-04-05", 12);
    row("13 weeks", "2019-06-30..2019-09-28", 3);
    row("14 weeks", "2018-12-30..2019-04-06", 3);
    row("52 weeks", "2018-09-30..2019-09-28", 12);
    row("53 weeks", "2016-09-25..2017-09-30", 12);
    row("104 weeks", "2017-10-01..2019-09-28", 24);
    row("ten weeks", "2019-01-01..2019-03-11", 0);
    row("a day", "2019-07-21..2019-07-21", 0);
    row("a day short of a quarter", "2019-04-01..2019-06-29", 0);
    row("unknown", "-", 0);
}

void PeriodLengthTest::months()
{
    QFETCH(QString, period);
    QTEST(wholeMonths(example::span(period)), "months");
}

void PeriodLengthTest::sameLength_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *a, const char *b, bool isSame) {
        QTest::newRow(name) << QString::fromLatin1(a) << QString::fromLatin1(b) << isSame;
    };
    row("quarters of 90 and 92 days", "2019-01-01..2019-03-31", "2019-07-01..2019-09-30", true);
    row("a common year and a leap year", "2019", "2020", true);
    row("52 weeks and a calendar year", "2018-09-30..2019-09-28", "2020", true);
    row("eleven months are no year", "2021", "2022-01-01..2022-11-30", false);
    row("a quarter and a half", "2019-01-01..2019-03-31", "2019-04-01..2019-09-30", false);
    row("three years and four", "2012-01-01..2014-12-31", "2015-01-01..2018-12-31", false);
    row("days, nearly as many", "2019-01-01..2019-01-20", "2019-01-21..2019-02-08", true);
    row("days, others", "2019-01-01..2019-01-20", "2019-01-21..2019-02-03", false);
    row("a day, three days", "2019-01-01..2019-01-01", "2019-01-02..2019-01-04", false);
}

void PeriodLengthTest::sameLength()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(haveSameLength(example::span(a), example::span(b)), "isSame");
    QTEST(haveSameLength(example::span(b), example::span(a)), "isSame");
}

void PeriodLengthTest::covers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isOneDay");
    const auto row = [](const char *name, const char *line, int months, bool isOneDay = false) {
        QTest::newRow(name) << QString::fromLatin1(line) << months << isOneDay;
    };
    row("revenue", "f | ali | revenue | 2019-04-01..2019-06-30 | 7 CNY |", 3);
    row("growth", "f | ali | revenue_growth | 2018-07-01..2019-03-31 | 66 percent | base=year-on-year", 9);
    row("share", "f | ali | market_share | 2018 | 40 percent |", 12);
    row("change of a share",
        "f | ali | market_share_change | 2019-01-01..2021-12-31 | -9 percent_or_points |", 36);
    row("valuation", "f | ali | valuation | 2018 | 40 USD |", 0);
    row("amount of an act", "f | ali | amount_raised | 2018 | 40 USD | event=round:funding_round role=raised",
        0);
    row("count", "f | ali | customers | 2018 | 100 count |", 0);
    row("rank", "f | ali | market_share_rank | 2018 | 1 rank |", 0);
    row("an act", "f | ali | | 2018 | | event=round:funding_round", 0);
    row("unknown period", "f | ali | revenue | - | 7 CNY |", 0);
    row("revenue of a day", "f | ali | revenue | 2019-06-30..2019-06-30 | 7 CNY |", 0, true);
    row("rank of a day", "f | ali | market_share_rank | 2019-06-30..2019-06-30 | 1 rank |", 0);
}

void PeriodLengthTest::covers()
{
    QFETCH(QString, line);
    const DatasetPtr data = example::dataset(line);
    QTEST(monthsCovered(*data, data->fact(0).headline()), "months");
    QTEST(coversOneDay(*data, data->fact(0).headline()), "isOneDay");
}

QTEST_GUILESS_MAIN(PeriodLengthTest)
#include "periodlength_test.moc"
