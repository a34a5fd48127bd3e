// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tablerates.h"

#include "facts/days.h"
#include "facts/numbers.h"
#include "support/exampledata.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;

/// Which rate of the reader's table serves a figure, and what stands around a hole.
class TableRatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesFigures_data();
    void servesFigures();
    void meansReachFromLowestToHighest();
    void servesBothWays();
    void namesTheHole();

private:
    static RateTable table(const QString &lines)
    {
        return checkedRates(example::readRates(lines), *example::dataset(QString()));
    }
};

namespace {

QString print(const std::optional<ExchangeRate> &rate)
{
    static const QStringList bases =
        QStringLiteral("article,day,earlier day,period,around,mean of periods,mean of days")
            .split(QLatin1Char(','));
    if (!rate)
        return QStringLiteral("none");
    QStringList lines;
    for (const TableRate *row : rate->rows)
        lines << QString::number(row->line);
    return QStringLiteral("%1: %2 of line %3")
        .arg(bases[static_cast<int>(rate->basis)], QString::number(rate->middle, 'g', 6),
             lines.join(QLatin1Char('+')));
}

} // namespace

void TableRatesTest::servesFigures_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("rate");
    const auto row = [](const char *name, const char *lines, const char *when, const char *rate) {
        QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(when)
                            << QString::fromLatin1(rate);
    };
    const char *days = "2019-09-27 USD CNY 7.1 b\n2019-09-30 USD CNY 7.0 b\n2019-10-08 USD CNY 7.2 b";
    row("the day itself", days, "2019-09-30..2019-09-30", "day: 7 of line 3");
    row("seven days later", days, "2019-10-07..2019-10-07", "earlier day: 7 of line 3");
    row("never a later one", days, "2019-09-26..2019-09-26", "none");
    row("eight days later", days, "2019-10-16..2019-10-16", "none");
    row("days of the period", days, "2019-09-27..2019-09-30", "mean of days: 7.05 of line 2+3");
    row("a hole of seven days", days, "2019-09-27..2019-10-08", "mean of days: 7.1 of line 2+3+4");
    row("a short period after a rate", days, "2019-10-12..2019-10-14", "earlier day: 7.2 of line 4");
    row("a hole at its start", days, "2019-09-01..2019-09-30", "none");
    row("a hole at its end", days, "2019-09-27..2019-12-31", "none");
    row("a day is no rate of a year", "2019-12-31 USD CNY 7.0 b", "2019", "none");
    row("unknown", days, "-", "none");

    const char *months =
        "2019-04 USD CNY 6.6 b\n2019-05 USD CNY 6.9 b\n2019-06 USD CNY 6.9 b\n2019 USD CNY 7.0 b";
    row("just the period", months, "2019-05-01..2019-05-31", "period: 6.9 of line 3");
    row("the year", months, "2019", "period: 7 of line 5");
    row("months make up a quarter", months, "2019-04-01..2019-06-30",
        "mean of periods: 6.8011 of line 2+3+4");
    row("the shortest period around a day", months, "2019-05-07..2019-05-07", "around: 6.9 of line 3");
    row("else a longer one", months, "2019-07-07..2019-07-07", "around: 7 of line 5");
    row("a quarter that months do not fill", months, "2019-05-01..2019-07-31", "around: 7 of line 5");
    row("beyond every period", months, "2019-05-01..2020-04-30", "none");

    const char *both = "2019 USD CNY 7.0 b\n2019-04-01/2020-03-31 USD CNY 6.9 b";
    row("overlapping: its own period", both, "2019-04-01..2020-03-31", "period: 6.9 of line 3");
    row("overlapping: in both", both, "2019-05-01..2019-05-31", "none");
    row("overlapping: in one of them", both, "2019-01-01..2019-01-31", "around: 7 of line 2");
    row("another pair", "2019 EUR CNY 7.7 b", "2019", "none");
    row("nothing is crossed", "2019 USD EUR 0.9 b\n2019 EUR CNY 7.7 b", "2019", "none");
}

void TableRatesTest::servesFigures()
{
    QFETCH(QString, lines);
    QFETCH(QString, when);
    const RateTable rates = table(lines);
    QTEST(print(tableRate(rates, QStringLiteral("USD"), QStringLiteral("CNY"), example::span(when))), "rate");
}

void TableRatesTest::meansReachFromLowestToHighest()
{
    const RateTable rates = table(QStringLiteral("2019-Q1 USD CNY 6.7 b\n2019-Q2 USD CNY 6.9 b\n"
                                                 "2019-H2 USD CNY 7.0 b"));
    const auto rate = tableRate(rates, QStringLiteral("USD"), QStringLiteral("CNY"), DateSpan::year(2019));
    QVERIFY(rate);
    QCOMPARE(rate->low, 6.7 - 0.00005);
    QCOMPARE(rate->high, 7.0 + 0.00005);
    QVERIFY(qAbs(rate->middle - (6.7 * 90 + 6.9 * 91 + 7.0 * 184) / 365) < 1e-12);
    QCOMPARE(rate->when, DateSpan::year(2019));
}

/// A rate as it is written comes before one that is turned round.
void TableRatesTest::servesBothWays()
{
    const RateTable rates =
        table(QStringLiteral("2019 USD CNY 8.0 b\n2018 USD CNY 7.0 b\n2018 CNY USD 0.14286 b"));
    const auto rate = [&rates](int year) {
        return tableRate(rates, QStringLiteral("CNY"), QStringLiteral("USD"), DateSpan::year(year));
    };
    QCOMPARE(print(rate(2019)), QStringLiteral("period: 0.125 of line 2"));
    QCOMPARE(rate(2019)->low, 1 / (8.0 + 0.00005));
    QCOMPARE(rate(2019)->high, 1 / (8.0 - 0.00005));
    QCOMPARE(print(rate(2018)), QStringLiteral("period: 0.14286 of line 4"));
}

void TableRatesTest::namesTheHole()
{
    const RateTable rates = table(QStringLiteral("2019-01-31 USD CNY 6.7 b\n2019-06-01 USD CNY 6.9 b"));
    const auto lines = [&rates](const char *base, const char *when) {
        const RateHole hole = holeAt(rates, QString::fromLatin1(base), QStringLiteral("USD"),
                                     example::span(QString::fromLatin1(when)));
        QStringList missing;
        for (const DateSpan &span : hole.missing)
            missing << formatDay(span.first()) + QStringLiteral("..") + formatDay(span.last());
        return QStringLiteral("%1 %2 %3, %4 of it, not %5")
            .arg(hole.hasPair ? QStringLiteral("pair") : QStringLiteral("no pair"))
            .arg(hole.before ? hole.before->line : 0)
            .arg(hole.after ? hole.after->line : 0)
            .arg(hole.touching.size())
            .arg(missing.join(QLatin1Char(' ')));
    };
    QCOMPARE(lines("CNY", "2019-03-01..2019-03-31"),
             QStringLiteral("pair 2 3, 0 of it, not 2019-03-01..2019-03-31"));
    QCOMPARE(lines("CNY", "2018"), QStringLiteral("pair 0 2, 0 of it, not 2018-01-01..2018-12-31"));
    QCOMPARE(lines("CNY", "2020"), QStringLiteral("pair 3 0, 0 of it, not 2020-01-01..2020-12-31"));
    QCOMPARE(lines("CNY", "2019-01-20..2019-02-20"),
             QStringLiteral("pair 0 3, 1 of it, not 2019-01-20..2019-01-30 2019-02-01..2019-02-20"));
    QCOMPARE(lines("CNY", "2019-05-25..2019-06-20"),
             QStringLiteral("pair 2 0, 1 of it, not 2019-06-02..2019-06-20")); // seven days are bridged
    QCOMPARE(lines("EUR", "2020"), QStringLiteral("no pair 0 0, 0 of it, not 2020-01-01..2020-12-31"));
    QCOMPARE(lines("CNY", "-"), QStringLiteral("pair 0 0, 0 of it, not "));
}

QTEST_GUILESS_MAIN(TableRatesTest)
#include "tablerates_test.moc"
