// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/figuretext.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class FigureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void ticks_data();
    void ticks();
    void spans_data();
    void spans();
    void chinese();
};

/// No-break spaces and the real minus are what the program writes; a test line
/// has plain ones.
static QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' '))
        .replace(QChar(0x2212), QLatin1Char('-'))
        .replace(QChar(0x2013), QLatin1Char('-'));
}

void FigureTextTest::amounts_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("isChange");
    QTest::addColumn<QString>("expected");

    QTest::newRow("whole millions") << "600000000 CNY +-500000" << false << "CNY 600 m";
    QTest::newRow("at least") << ">= 600000000 CNY +-500000" << false << "≥ CNY 600 m";
    QTest::newRow("at most") << "<= 3000000000 USD +-500000000" << false << "≤ USD 3 bn";
    QTest::newRow("digits as stated") << "7787000000 CNY +-500000" << false << "CNY 7.787 bn";
    QTest::newRow("a stated zero stays") << "11200000000 USD +-5000000" << false << "USD 11.20 bn";
    QTest::newRow("range shares its scale")
        << "10000000000..20000000000 CNY +-500000000" << false << "CNY 10 to 20 bn";
    QTest::newRow("range across scales")
        << "900000000..1100000000 USD +-50000000" << false << "USD 0.9 to 1.1 bn";
    QTest::newRow("trillions") << "1400000000000 USD +-50000000000" << false << "USD 1.4 tn";
    QTest::newRow("to the unit") << "1200000000 USD +-0.5" << false << "USD 1.2 bn";
    QTest::newRow("to the cent") << "1234567890.12 USD +-0.005" << false << "USD 1.23457 bn";
    QTest::newRow("six digits are enough") << "891234567 USD +-0.5" << false << "USD 891.235 m";
    QTest::newRow("small money") << "950 EUR +-0.5" << false << "EUR 950";
    QTest::newRow("growth has its sign") << "66 percent +-0.5" << true << "+66 %";
    QTest::newRow("about") << "~ 66 percent +-0.5" << true << "≈ +66 %";
    QTest::newRow("share has none") << "40 percent +-0.5" << false << "40 %";
    QTest::newRow("fall") << "-30 percent +-0.5" << true << "-30 %";
    QTest::newRow("points") << "-2.5 percentage_points +-0.05" << true << "-2.5 pp";
    QTest::newRow("unclear unit says so") << "-9 percent_or_points +-0.5" << true << "-9 % or pp";
    QTest::newRow("multiple never has a plus") << "2 multiple +-0.5" << true << "× 2";
    QTest::newRow("half") << "~ 0.5 multiple" << false << "≈ × 0.5";
    QTest::newRow("first") << "1 rank" << false << "1st";
    QTest::newRow("eleventh") << "11 rank" << false << "11th";
    QTest::newRow("twenty-second") << "22 rank" << false << "22nd";
    QTest::newRow("count with thousands") << ">= 6000 count +-500" << false << "≥ 6,000";
    QTest::newRow("nothing") << "" << false << "";
}

void FigureTextTest::amounts()
{
    QFETCH(QString, input);
    QFETCH(bool, isChange);
    QFETCH(QString, expected);
    QCOMPARE(plain(amountText(example::amount(input), isChange)), expected);
}

void FigureTextTest::ticks_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("isChange");
    QTest::addColumn<QString>("expected");

    QTest::newRow("money") << 20e9 << 5e9 << "CNY" << false << "CNY 20 bn";
    QTest::newRow("half billions") << 1.5e9 << 0.5e9 << "USD" << false << "USD 1.5 bn";
    QTest::newRow("zero money") << 0.0 << 5e9 << "CNY" << false << "CNY 0";
    QTest::newRow("growth") << 40.0 << 20.0 << "percent" << true << "+40 %";
    QTest::newRow("zero growth has no sign") << 0.0 << 20.0 << "percent" << true << "0 %";
    QTest::newRow("fall") << -20.0 << 20.0 << "percent" << true << "-20 %";
}

void FigureTextTest::ticks()
{
    QFETCH(double, value);
    QFETCH(double, step);
    QFETCH(QString, unit);
    QFETCH(bool, isChange);
    QFETCH(QString, expected);
    QCOMPARE(plain(tickText(value, step, *Unit::fromCode(unit), isChange)), expected);
}

void FigureTextTest::spans_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");

    QTest::newRow("unknown") << "-"
                             << "";
    QTest::newRow("year") << "2018"
                          << "2018";
    QTest::newRow("years") << "2012-01-01..2015-12-31"
                           << "2012-2015";
    QTest::newRow("quarter") << "2019-04-01..2019-06-30"
                             << "Apr-Jun 2019";
    QTest::newRow("month") << "2013-06-01..2013-06-30"
                           << "Jun 2013";
    QTest::newRow("February of a leap year") << "2020-02-01..2020-02-29"
                                             << "Feb 2020";
    QTest::newRow("months of two years") << "2022-04-01..2023-03-31"
                                         << "Apr 2022-Mar 2023";
    QTest::newRow("day") << "2019-07-21..2019-07-21"
                         << "21 Jul 2019";
    QTest::newRow("first of January is a day, not a year") << "2005-01-01..2005-01-01"
                                                           << "1 Jan 2005";
    QTest::newRow("days") << "2019-07-01..2019-07-21"
                          << "1-21 Jul 2019";
    QTest::newRow("days of two months") << "2019-06-28..2019-07-21"
                                        << "28 Jun 2019 - 21 Jul 2019";
}

void FigureTextTest::spans()
{
    QFETCH(QString, input);
    QFETCH(QString, expected);
    QCOMPARE(plain(spanText(example::span(input))), expected);
}

/// Digits are counted as Chinese does; words wait for their translation.
void FigureTextTest::chinese()
{
    const QLocale former;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const auto text = [](const char *input) {
        return plain(amountText(example::amount(QString::fromUtf8(input))));
    };
    QCOMPARE(text("600000000 CNY +-500000"), QStringLiteral("CNY 6.00 亿"));
    QCOMPARE(text("1400000000000 USD +-50000000000"), QStringLiteral("USD 1.4 万亿"));
    QCOMPARE(text("87000 EUR +-500"), QStringLiteral("EUR 8.7 万"));
    QCOMPARE(text("76 percent +-0.5"), QStringLiteral("76%"));
    QCOMPARE(countText(12345), QStringLiteral("12,345"));
    QLocale::setDefault(former);
}

QTEST_GUILESS_MAIN(FigureTextTest)
#include "figuretext_test.moc"
