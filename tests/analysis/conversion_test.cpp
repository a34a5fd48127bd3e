// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/conversion.h"

#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// Money in another currency, with the rate it took.
class ConversionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsAmounts_data();
    void convertsAmounts();
    void convertsFacts_data();
    void convertsFacts();
    void precisionCoversAmountAndRate();
};

static ExchangeRate rate(double low, double middle, double high)
{
    ExchangeRate rate;
    rate.base = QStringLiteral("CNY");
    rate.quote = QStringLiteral("USD");
    rate.low = low;
    rate.middle = middle;
    rate.high = high;
    return rate;
}

void ConversionTest::convertsAmounts_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("converted");
    const auto row = [](const char *amount, const char *converted) {
        QTest::newRow(amount) << QString::fromLatin1(amount) << QString::fromLatin1(converted);
    };
    row("700 CNY", "175 USD about");
    row("~ 700 CNY", "175 USD about");
    row(">= 700 CNY", "175 USD at_least");
    row("<= 700 CNY", "175 USD at_most");
    row("400..800 CNY", "100..200 USD range");
    row("-700 CNY", "-175 USD about");
}

void ConversionTest::convertsAmounts()
{
    QFETCH(QString, amount);
    QTEST(amountCode(converted(example::amount(amount), rate(0.25, 0.25, 0.25))), "converted");
}

/// One article of August 2019 gives 600 CNY as 150 USD.
void ConversionTest::convertsFacts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("converted");
    const auto row = [](const char *name, const char *line, const char *converted) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(converted);
    };
    row("the same year", "f | ali | revenue | 2019 | 6000 CNY", "1500 USD about");
    row("eleven months later", "f | ali | revenue | 2020-07-01..2020-07-31 | 6000 CNY", "1500 USD about");
    row("two years later", "f | ali | revenue | 2021-10-01..2021-12-31 | 6000 CNY", "");
    row("long before", "f | ali | revenue | 2012 | 6000 CNY", "");
    row("undated: the day it was said", "f | ali | revenue | - | 6000 CNY", "1500 USD about");
    row("in that currency already", "f | ali | revenue | 2019 | 6000 USD", "");
    row("another currency", "f | ali | revenue | 2019 | 6000 EUR", "");
    row("no money", "f | ali | market_share | 2019 | 40 percent", "");
    row("a bound stays one", "f | ali | revenue | 2019 | >= 6000 CNY", "1500 USD at_least");
}

void ConversionTest::convertsFacts()
{
    QFETCH(QString, line);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("r | inspur | amount_raised | 2019 | 600 CNY\n"
                                        "r | inspur | amount_raised | 2019 | 150 USD | converts=1\n") +
                         line);
    const Converter converter(*dataset, QStringLiteral("USD"));
    const Fact &fact = dataset->fact(dataset->indexOf(FactId(QStringLiteral("f"))));
    const auto conversion = converter.convert(fact, fact.headline());
    QTEST(conversion ? amountCode(conversion->amount) : QString(), "converted");
    QVERIFY(!conversion || conversion->rate);
    // What the article itself states needs no rate.
    const Fact &raised = dataset->fact(dataset->indexOf(FactId(QStringLiteral("r"))));
    const auto stated = converter.convert(raised, raised.headline());
    QVERIFY(stated && !stated->rate);
    QCOMPARE(amountCode(stated->amount), QStringLiteral("150 USD exact"));
}

/// 7.787 billion, give or take 0.0005, at 0.1442 to 0.1458.
void ConversionTest::precisionCoversAmountAndRate()
{
    const Amount amount = example::amount(QStringLiteral("7787 CNY +-0.5"));
    const Amount usd = converted(amount, rate(0.1442, 0.145, 0.1458));
    QVERIFY(usd.lowest() - usd.precision <= 7786.5 * 0.1442);
    QVERIFY(usd.highest() + usd.precision >= 7787.5 * 0.1458);
    QVERIFY(usd.precision < 7.0);
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversion_test.moc"
