// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/days.h"

#include <QTest>

using namespace plumbline;

class DaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeriods_data();
    void readsPeriods();
};

void DaysTest::readsPeriods_data()
{
    QTest::addColumn<QString>("period");
    const auto row = [](const char *text, const char *period) {
        QTest::newRow(text) << QString::fromLatin1(period);
    };
    row("2019-07-21", "2019-07-21 2019-07-21");
    row("2019-02", "2019-02-01 2019-02-28");
    row("2020-02", "2020-02-01 2020-02-29");
    row("2019-Q1", "2019-01-01 2019-03-31");
    row("2019-Q4", "2019-10-01 2019-12-31");
    row("2019-H2", "2019-07-01 2019-12-31");
    row("2019", "2019-01-01 2019-12-31");
    row("2019-04-01/2020-03-31", "2019-04-01 2020-03-31");
    row("2019-07-21/2019-07-21", "2019-07-21 2019-07-21");
    row("2019-02-30", " ");
    row("2019-13", " ");
    row("2019-00", " ");
    row("2019-Q5", " ");
    row("2019-H0", " ");
    row("2020-03-31/2019-04-01", " ");
    row("2019-04/2019-06", " ");
    row("0999", " ");
    row("abcd", " ");
    row("2019-", " ");
    row("2019-7-1", " ");
    row("21.07.2019", " ");
    row("", " ");
}

void DaysTest::readsPeriods()
{
    const DateSpan span = readPeriod(QByteArray(QTest::currentDataTag()));
    QTEST(formatDay(span.first()) + QLatin1Char(' ') + formatDay(span.last()), "period");
}

QTEST_GUILESS_MAIN(DaysTest)
#include "days_test.moc"
