// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rates.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class RatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversionImpliesARateWithItsInterval();
    void directionOfTheLinkDoesNotMatter();
    void nothingIsImpliedWithoutALink();
    void zeroImpliesNothing();
    void servesTwelveMonths_data();
    void servesTwelveMonths();
    void nearestRateServes();
};

static const QString converted =
    QStringLiteral("f | inspur | raised | 2019 | >= 600 CNY +-0.5 | published=2019-07-21\n"
                   "f | inspur | raised | 2019 | >= 87 USD +-0.5 | published=2019-07-21 converts=1\n");

void RatesTest::conversionImpliesARateWithItsInterval()
{
    const auto rates = impliedRates(*example::dataset(converted), QStringLiteral("CNY"));
    QCOMPARE(rates.size(), size_t(1));
    QCOMPARE(rates[0].base, QStringLiteral("USD"));
    QCOMPARE(rates[0].middle, 600.0 / 87);
    QCOMPARE(rates[0].low, 599.5 / 87.5);
    QCOMPARE(rates[0].high, 600.5 / 86.5);
}

void RatesTest::directionOfTheLinkDoesNotMatter()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("f | inspur | raised | 2019 | 87 USD +-0.5\n"
                                        "f | inspur | raised | 2019 | 600 CNY +-0.5 | converts=1\n"));
    QCOMPARE(impliedRates(*d, QStringLiteral("CNY")).size(), size_t(1));
    QCOMPARE(impliedRates(*d, QStringLiteral("USD")).front().base, QStringLiteral("CNY"));
    QVERIFY(impliedRates(*d, QStringLiteral("EUR")).empty());
}

void RatesTest::nothingIsImpliedWithoutALink()
{
    const DatasetPtr d = example::dataset(QStringLiteral("f | inspur | raised | 2019 | 600 CNY +-0.5\n"
                                                         "f | inspur | raised | 2019 | 87 USD +-0.5\n"));
    QVERIFY(impliedRates(*d, QStringLiteral("CNY")).empty());
}

void RatesTest::zeroImpliesNothing()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("f | inspur | raised | 2019 | 600 CNY\n"
                                        "f | inspur | raised | 2019 | 0 USD | converts=1\n"));
    QVERIFY(impliedRates(*d, QStringLiteral("CNY")).empty());
}

void RatesTest::servesTwelveMonths_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("served");

    QTest::newRow("same day") << "2019-07-21..2019-07-21" << true;
    QTest::newRow("twelve months later") << "2020-07-21..2020-07-21" << true;
    QTest::newRow("a day too late") << "2020-07-22..2020-07-22" << false;
    QTest::newRow("twelve months before") << "2018-07-21..2018-07-21" << true;
    QTest::newRow("a day too early") << "2018-07-20..2018-07-20" << false;
    QTest::newRow("a span that reaches into them") << "2005-01-01..2018-12-31" << true;
    QTest::newRow("long ago") << "2005" << false;
    QTest::newRow("unknown") << "-" << false;
}

void RatesTest::servesTwelveMonths()
{
    QFETCH(QString, when);
    QFETCH(bool, served);
    const auto rates = impliedRates(*example::dataset(converted), QStringLiteral("CNY"));
    QCOMPARE(rateFor(rates, QStringLiteral("USD"), example::span(when)).has_value(), served);
    QVERIFY(!rateFor(rates, QStringLiteral("EUR"), example::span(when)));
}

void RatesTest::nearestRateServes()
{
    const DatasetPtr d = example::dataset(
        converted +
        QStringLiteral("g | ali | raised | 2020 | 700 CNY | article=b published=2020-03-01\n"
                       "g | ali | raised | 2020 | 100 USD | article=b published=2020-03-01 converts=3\n"));
    const auto rates = impliedRates(*d, QStringLiteral("CNY"));
    QCOMPARE(rates.size(), size_t(2));
    QCOMPARE(rateFor(rates, QStringLiteral("USD"), example::span(QStringLiteral("2020-02-01..2020-02-01")))
                 ->middle,
             7.0);
    QCOMPARE(rateFor(rates, QStringLiteral("USD"), example::span(QStringLiteral("2019-08-01..2019-08-01")))
                 ->middle,
             600.0 / 87);
}

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
