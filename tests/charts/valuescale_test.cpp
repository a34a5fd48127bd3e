// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuescale.h"

#include <QTest>

using namespace plumbline;

class ValueScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data();
    void ticks();
    void wholeNumbersHaveWholeTicks();
    void valuesStayInside_data();
    void valuesStayInside();
};

void ValueScaleTest::ticks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("fromZero");
    QTest::addColumn<QString>("expected");

    QTest::newRow("growth is trimmed") << 37.0 << 128.0 << false << "40 60 80 100 120";
    QTest::newRow("levels begin at zero") << 3.8 << 22.9 << true << "0 5 10 15 20";
    QTest::newRow("a fall stays below zero") << -30.0 << 66.0 << true << "-20 0 20 40 60";
    QTest::newRow("one value only") << 40.0 << 40.0 << false << "30 35 40 45 50";
    QTest::newRow("zero only") << 0.0 << 0.0 << true << "-1 -0.5 0 0.5 1";
}

void ValueScaleTest::ticks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, fromZero);
    QFETCH(QString, expected);
    QStringList ticks;
    for (const double tick : ValueScale(low, high, fromZero, 300, 0).ticks())
        ticks << QString::number(tick);
    QCOMPARE(ticks.join(QLatin1Char(' ')), expected);
}

void ValueScaleTest::wholeNumbersHaveWholeTicks()
{
    QStringList ticks;
    for (const double tick : ValueScale(1, 1, false, 300, 0, 1).ticks())
        ticks << QString::number(tick);
    QCOMPARE(ticks.join(QLatin1Char(' ')), QStringLiteral("1"));
}

void ValueScaleTest::valuesStayInside_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("growth") << -30.0 << 128.0;
    QTest::newRow("money") << 1.1e9 << 8.5e11;
    QTest::newRow("tiny") << 1e-9 << 2e-9;
    QTest::newRow("equal") << 5.0 << 5.0;
}

void ValueScaleTest::valuesStayInside()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const ValueScale scale(low, high, false, 300, 20);
    QVERIFY(scale.y(low) < 300);
    QVERIFY(scale.y(high) > 20);
    QVERIFY(scale.y(high) <= scale.y(low));
    QVERIFY(!scale.ticks().empty());
}

QTEST_GUILESS_MAIN(ValueScaleTest)
#include "valuescale_test.moc"
