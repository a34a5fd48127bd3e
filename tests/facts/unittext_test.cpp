// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/unittext.h"

#include <QTest>

using namespace plumbline;

class UnitTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnits_data();
    void readsUnits();
};

void UnitTextTest::readsUnits_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(expected);
    };
    row("USD", "USD 0");
    row("usd", "USD 0");
    row("$", "USD 0");
    row("US$", "USD 0");
    row("PLN", "PLN 0");
    row("€", "EUR 0");
    row("RMB", "CNY 0");
    row("元", "CNY 0");
    row("亿元", "CNY 8");
    row("万元", "CNY 4");
    row("USD m", "USD 6");
    row("USDm", "USD 6");
    row("$m", "USD 6");
    row("CNY million", "CNY 6");
    row("USD, millions", "USD 6");
    row("in millions of USD", "USD 6");
    row("USD bn", "USD 9");
    row("Mio. EUR", "EUR 6");
    row("Mrd. €", "EUR 9");
    row("million", " 6");
    row("%", "percent 0");
    row("percent", "percent 0");
    row("percentage_points", "percentage_points 0");
    row("pp", "percentage_points 0");
    row("count", "count 0");
    row("rank", "rank 0");
    row("x", "multiple 0");
    row("", "nothing");
    row("ABC", "nothing"); // no such currency
    row("USD EUR", "nothing");
    row("million billion", "nothing");
    row("apples", "nothing");
    row("¥", "nothing"); // yuan or yen
}

void UnitTextTest::readsUnits()
{
    QFETCH(QString, expected);
    const auto read = readUnit(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(read ? QStringLiteral("%1 %2").arg(read->unit.code()).arg(read->scale)
                  : QStringLiteral("nothing"),
             expected);
}

QTEST_APPLESS_MAIN(UnitTextTest)
#include "unittext_test.moc"
