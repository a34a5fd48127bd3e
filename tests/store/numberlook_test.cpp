// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberlook.h"

#include <QTest>

#include <cmath>

using namespace plumbline;

class NumberLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDatesFromNumbers_data();
    void tellsDatesFromNumbers();
    void countsDays_data();
    void countsDays();
};

void NumberLookTest::tellsDatesFromNumbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("look");
    const auto row = [](const char *code, NumberLook look) {
        QTest::newRow(code) << QString::fromUtf8(code) << int(look);
    };
    row("General", NumberLook::Plain);
    row("0.00", NumberLook::Plain);
    row("#,##0.00\\ \"days\"", NumberLook::Plain);
    row("[Red]#,##0;[Red]\\-#,##0", NumberLook::Plain);
    row("0.00E+00", NumberLook::Plain);
    row("hh:mm:ss", NumberLook::Plain);
    row("mm:ss", NumberLook::Plain);
    row("yyyy\\-mm\\-dd", NumberLook::Day);
    row("d/m/yy h:mm", NumberLook::Day);
    row("mmm", NumberLook::Day);
    row("[$-804]yyyy\"年\"m\"月\"d\"日\"", NumberLook::Day);
    row("0%", NumberLook::Percent);
    row("0.0\\ %;\\-0.0\\ %", NumberLook::Percent);
    row("0\"%\"", NumberLook::Plain);
}

void NumberLookTest::tellsDatesFromNumbers()
{
    QFETCH(const QString, code);
    QTEST(int(lookOfCode(code)), "look");
}

void NumberLookTest::countsDays_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("isFrom1904");
    QTest::addColumn<QDate>("day");
    QTest::newRow("no day") << 0.5 << false << QDate();
    QTest::newRow("first") << 1.0 << false << QDate(1900, 1, 1);
    QTest::newRow("before the false leap day") << 59.9 << false << QDate(1900, 2, 28);
    QTest::newRow("the false leap day") << 60.0 << false << QDate();
    QTest::newRow("after the false leap day") << 61.0 << false << QDate(1900, 3, 1);
    QTest::newRow("today") << 43667.25 << false << QDate(2019, 7, 21);
    QTest::newRow("of 1904") << 42205.0 << true << QDate(2019, 7, 21);
    QTest::newRow("first of 1904") << 0.0 << true << QDate(1904, 1, 1);
    QTest::newRow("negative") << -1.0 << false << QDate();
    QTest::newRow("far") << 1e12 << false << QDate();
    QTest::newRow("none") << std::nan("") << false << QDate();
}

void NumberLookTest::countsDays()
{
    QFETCH(const double, serial);
    QFETCH(const bool, isFrom1904);
    QTEST(dayOfSerial(serial, isFrom1904).value_or(QDate()), "day");
}

QTEST_APPLESS_MAIN(NumberLookTest)
#include "numberlook_test.moc"
