// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spansigns.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// How bars of other lengths look different.
class SpanSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void standAtTrueDates();
    void leaveOutWhatHasNoRoom();
};

static QString print(const SpanSigns &signs)
{
    const QString thin = signs.isThin ? QStringLiteral("thin") : QString();
    return QStringList({thin, QString(static_cast<qsizetype>(signs.partings.size()), QLatin1Char('.')),
                        QString(static_cast<qsizetype>(signs.ticks.size()), QLatin1Char('|'))})
        .join(QString());
}

void SpanSignsTest::signs_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("signs");
    QTest::newRow("time in which something lies") << 0 << QStringLiteral("thin");
    QTest::newRow("quarter") << 3 << QString();
    QTest::newRow("half") << 6 << QStringLiteral(".");
    QTest::newRow("nine months") << 9 << QStringLiteral("..");
    QTest::newRow("year") << 12 << QStringLiteral("||");
    QTest::newRow("three years") << 36 << QStringLiteral("||||");
    QTest::newRow("eleven months") << 11 << QString();
}

void SpanSignsTest::signs()
{
    QFETCH(int, months);
    QTEST(print(spanSigns(months, 0, 100)), "signs");
}

void SpanSignsTest::standAtTrueDates()
{
    Mark mark;
    mark.span = example::span(QStringLiteral("2018-07-01..2019-03-31"));
    mark.months = 9;
    const TimeScale time(DayRange{mark.span.startDay(), mark.span.endDay()}, 0, 500);
    const SpanSigns signs = spanSigns(mark, time);
    QCOMPARE(signs.partings, (std::vector<double>{time.x(QDate(2018, 10, 1).toJulianDay()),
                                                  time.x(QDate(2019, 1, 1).toJulianDay())}));
    mark.span = example::span(QStringLiteral("2019-04-01..2021-03-31"));
    mark.months = 24;
    QCOMPARE(spanSigns(mark, time).ticks, (std::vector<double>{time.x(QDate(2020, 4, 1).toJulianDay()),
                                                               time.x(QDate(2019, 4, 1).toJulianDay()),
                                                               time.x(QDate(2021, 4, 1).toJulianDay())}));
}

void SpanSignsTest::leaveOutWhatHasNoRoom()
{
    QCOMPARE(print(spanSigns(9, 0, 12)), QString());
    QCOMPARE(print(spanSigns(36, 0, 12)), QStringLiteral("||"));
}

QTEST_GUILESS_MAIN(SpanSignsTest)
#include "spansigns_test.moc"
