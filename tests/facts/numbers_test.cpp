// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/numbers.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace plumbline;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void printsPlainDecimals_data();
    void printsPlainDecimals();
    void printsNothingForWhatIsNoNumber();
    void whatIsPrintedIsReadBackTheSame();
};

void NumbersTest::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    const auto row = [](const char *cell, double value) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << value;
    };
    row("0", 0);
    row("66", 66);
    row("600000000", 6e8);
    row("0.5", 0.5);
    row("-30", -30);
    row("-0", 0);
    row("-0.00", 0);
    row("29260000000", 2.926e10);
    row("0.1", 0.1);
    row("9007199254740993", 9007199254740992.0);
    row("100.50", 100.5);
}

void NumbersTest::readsPlainDecimals()
{
    QFETCH(QString, cell);
    QFETCH(double, value);
    const auto number = readNumber(cell);
    QVERIFY(number);
    QCOMPARE(std::bit_cast<quint64>(*number), std::bit_cast<quint64>(value));
}

void NumbersTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("cell");
    const char *const cells[] = {"",    " ",   "-",    ".",   "+5",  "5.",    ".5",    "-.5",   "1e9",
                                 "6E8", "inf", "-inf", "nan", "NaN", "0x10",  "1,000", "3,5",   "1 000",
                                 " 5",  "5 ",  "5\n",  "007", "00",  "-01",   "1.2.3", "--1",   "1-",
                                 "５",  "५",   "−5",   "1e",  "5%",  "CNY 5", "1_000", "1'000", "infinity"};
    for (const char *cell : cells)
        QTest::newRow(cell) << QString::fromUtf8(cell);
    QTest::newRow("a null inside") << QStringLiteral("5") + QChar(0) + QStringLiteral("5");
    QTest::newRow("a null behind") << QStringLiteral("5") + QChar(0);
    QTest::newRow("beyond a double") << QString(310, QLatin1Char('9'));
    QTest::newRow("very long") << QString(10'000'000, QLatin1Char('1'));
    QTest::newRow("too small to tell from 0")
        << QStringLiteral("0.") + QString(390, QLatin1Char('0')) + QLatin1Char('1');
}

void NumbersTest::refusesEverythingElse()
{
    QFETCH(QString, cell);
    QVERIFY(!readNumber(cell));
}

void NumbersTest::printsPlainDecimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char *text) {
        QTest::newRow(text) << value << QString::fromUtf8(text);
    };
    row(0, "0");
    row(66, "66");
    row(6e8, "600000000");
    row(-30, "-30");
    row(0.1, "0.1");
    row(0.1 + 0.2, "0.30000000000000004");
    row(22.88e9, "22880000000");
    row(1234.5, "1234.5");
    row(1e23, "100000000000000000000000");
    row(1.5e-7, "0.00000015");
    row(-2.5e15, "-2500000000000000");
    QTest::newRow("minus zero") << -0.0 << QStringLiteral("0");
}

void NumbersTest::printsPlainDecimals()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(formatPlain(value), text);
}

void NumbersTest::printsNothingForWhatIsNoNumber()
{
    QCOMPARE(formatPlain(std::numeric_limits<double>::infinity()), QString());
    QCOMPARE(formatPlain(-std::numeric_limits<double>::infinity()), QString());
    QCOMPARE(formatPlain(std::numeric_limits<double>::quiet_NaN()), QString());
}

void NumbersTest::whatIsPrintedIsReadBackTheSame()
{
    std::vector<double> values = {std::numeric_limits<double>::max(), std::numeric_limits<double>::min(),
                                  std::numeric_limits<double>::lowest(),
                                  -std::numeric_limits<double>::denorm_min(), 1.0 / 3};
    QRandomGenerator random(2019);
    while (values.size() < 20'000)
        values.push_back(std::bit_cast<double>(random.generate64()));
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        const auto again = readNumber(formatPlain(value));
        QVERIFY2(again && *again == value, qPrintable(formatPlain(value)));
    }
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers_test.moc"
