// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derivation.h"

#include "analysis/obstacles.h"
#include "facts/allfacts.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class DerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void misfits_data();
    void misfits();
    void misfitsOfQuarters_data();
    void misfitsOfQuarters();
    void obstacles_data();
    void obstacles();
    void idLeadsBack();
    void unknownIds_data();
    void unknownIds();
    void theChosenStatementIsUsed();
};

namespace {

QString numberText(double value)
{
    constexpr int digits = 5;
    return QString::number(value, 'g', digits);
}

/// "=yoy:a:b 2019 [10.1 10.3] 10.2 percent": an end that is not there is a dot.
QString line(const Dataset &dataset, const Derivation &value)
{
    const auto end = [](const std::optional<double> &number) {
        return number ? numberText(*number) : QStringLiteral(".");
    };
    const QString period = value.period.first().toString(Qt::ISODate).left(7) + QLatin1Char('/') +
                           value.period.last().toString(Qt::ISODate).left(7);
    return QStringLiteral("%1 %2 [%3 %4] %5 %6")
        .arg(value.id(dataset).text(), period, end(value.result.low), end(value.result.high),
             end(value.asStated), value.result.unit.code());
}

QStringList lines(const Dataset &dataset, const PreferredAmounts &preferred = {})
{
    QStringList found;
    for (const Derivation &value : derive(dataset, allFacts(dataset), preferred).values)
        found << line(dataset, value);
    return found;
}

QStringList linesOf(const char *text)
{
    QStringList found = QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &one : found)
        one = one.trimmed();
    return found;
}

} // namespace

void DerivationTest::values_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const char *facts, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(facts) << linesOf(expected);
    };
    add("government cloud 2017 to 2021",
        "a | gov | market_size | 2017 | 29.26 CNY +-0.005 | status=estimated\n"
        "b | gov | market_size | 2021 | 81.32 CNY +-0.005 | status=forecast",
        "=cagr:a:b 2017-01/2021-12 [29.109 29.124] 29.116 percent");
    add("level before a growth",
        "a | ali | revenue | 2019-04-01..2019-06-30 | 7787 CNY +-0.5 |\n"
        "g | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent +-0.5 | base=year-on-year",
        "=before:a:g 2018-04/2018-06 [4676.6 4705.4] 4691 CNY");
    add("two quarters",
        "a | ali | revenue | 2019-01-01..2019-03-31 | 7726 CNY +-0.5 |\n"
        "b | ali | revenue | 2019-04-01..2019-06-30 | 7787 CNY +-0.5 |",
        "=qoq:a:b 2019-04/2019-06 [0.77655 0.80254] 0.78954 percent");
    add("a quarter of two years, one of them leap",
        "a | ali | revenue | 2019-01-01..2019-03-31 | 100 CNY |\n"
        "b | ali | revenue | 2020-01-01..2020-03-31 | 150 CNY |",
        "=yoy:a:b 2020-01/2020-03 [50 50] 50 percent");
    add("a fall",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 80 CNY +-1 |",
        "=yoy:a:b 2019-01/2019-12 [-21 -19] -20 percent");
    add("fiscal years",
        "a | ali | revenue | 2017-04-01..2018-03-31 | 100 CNY |\n"
        "b | ali | revenue | 2018-04-01..2019-03-31 | 110 CNY |",
        "=yoy:a:b 2018-04/2019-03 [10 10] 10 percent");
    add("a fiscal beside a calendar year",
        "a | ali | revenue | 2017-04-01..2018-03-31 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 110 CNY |",
        "");
    add("a half beside a quarter",
        "a | ali | revenue | 2019-01-01..2019-06-30 | 100 CNY |\n"
        "b | ali | revenue | 2019-07-01..2019-09-30 | 110 CNY |",
        "");
    add("a gap, and the whole line",
        "a | ali | revenue | 2015 | 100 CNY |\n"
        "b | ali | revenue | 2016 | 200 CNY |\n"
        "c | ali | revenue | 2018 | 800 CNY |",
        "=yoy:a:b 2016-01/2016-12 [100 100] 100 percent\n"
        "=cagr:a:c 2015-01/2018-12 [100 100] 100 percent\n"
        "=cagr:b:c 2016-01/2018-12 [100 100] 100 percent");
    add("a range stays one",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 120..150 CNY |",
        "=yoy:a:b 2019-01/2019-12 [20 50] . percent");
    add("at least later",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | >= 150 CNY |",
        "=yoy:a:b 2019-01/2019-12 [50 .] . percent");
    add("at least earlier",
        "a | ali | revenue | 2018 | >= 100 CNY |\n"
        "b | ali | revenue | 2019 | 150 CNY |",
        "=yoy:a:b 2019-01/2019-12 [. 50] . percent");
    add("at least of both says nothing",
        "a | ali | revenue | 2018 | >= 100 CNY |\n"
        "b | ali | revenue | 2019 | >= 150 CNY |",
        "");
    add("at most of both says nothing",
        "a | ali | revenue | 2018 | <= 100 CNY |\n"
        "b | ali | revenue | 2019 | <= 150 CNY |",
        "");
    add("growth of at least",
        "a | ali | revenue | 2019 | 150 CNY |\n"
        "g | ali | revenue_growth | 2019 | >= 50 percent | base=year-on-year",
        "=before:a:g 2018-01/2018-12 [. 100] . CNY");
    add("a loss has no growth",
        "a | ali | profit | 2018 | -100 CNY |\n"
        "b | ali | profit | 2019 | 150 CNY |",
        "");
    add("to nothing at all",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 0 CNY +-5 |",
        "=yoy:a:b 2019-01/2019-12 [. -95] . percent");
    add("a percentage changes by points",
        "a | ali | market_share | 2018 | 40 percent +-0.5 | denominator=cloud\n"
        "b | ali | market_share | 2019 | 36 percent +-0.5 | denominator=cloud",
        "=yoy:a:b 2019-01/2019-12 [-5 -3] -4 percentage_points");
    add("other base",
        "a | ali | revenue | 2019 | 150 CNY |\n"
        "g | ali | revenue_growth | 2019 | 50 percent | base=since-2012",
        "");
    add("what is stated is not computed",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 150 CNY |\n"
        "g | ali | revenue_growth | 2019 | 50 percent | base=year-on-year",
        "=yoy:a:b 2019-01/2019-12 [50 50] 50 percent");
    add("the most precise statement",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | ~ 150 CNY +-5 |\n"
        "b | ali | revenue | 2019 | 151 CNY +-0.5 |",
        "=yoy:a:b 2019-01/2019-12 [50.5 51.5] 51 percent");
    add("in the currency that both have",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 30 USD |\n"
        "b | ali | revenue | 2019 | 200 CNY | converts=2",
        "=yoy:a:b 2019-01/2019-12 [100 100] 100 percent");
    add("statements differ",
        "a | ali | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 150 CNY |\n"
        "b | ali | revenue | 2019 | 180 CNY |",
        "");
    add("several taken together are nobody else",
        "a | ali+ten | revenue | 2018 | 100 CNY |\n"
        "b | ali | revenue | 2019 | 150 CNY |",
        "");
    add("planned, an act, a rank, kept off lines",
        "a | ali | revenue | 2018 | 100 CNY | status=planned\n"
        "b | ali | revenue | 2019 | 150 CNY | status=planned\n"
        "c | ali | raised | 2018 | 100 CNY | event=e:funding_round role=raised\n"
        "d | ali | raised | 2019 | 150 CNY | event=f:funding_round role=raised\n"
        "e | ali | place | 2018 | 3 rank |\n"
        "f | ali | place | 2019 | 2 rank |\n"
        "g | ali | sales | 2018 | 3 CNY | flags=off-lines\n"
        "h | ali | sales | 2019 | 2 CNY |",
        "");
}

void DerivationTest::values()
{
    QFETCH(QString, facts);
    QFETCH(QStringList, expected);
    const DatasetPtr dataset = example::dataset(facts);
    QStringList found = lines(*dataset);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void DerivationTest::misfits_data()
{
    QTest::addColumn<QString>("growth");
    QTest::addColumn<bool>("expected");
    QTest::newRow("follows") << "50 percent +-0.5" << false;
    QTest::newRow("within the precisions") << "51 percent +-0.5" << false;
    QTest::newRow("does not") << "53 percent +-0.5" << true;
    QTest::newRow("bound kept") << ">= 40 percent" << false;
    QTest::newRow("bound violated") << ">= 60 percent" << true;
    QTest::newRow("range violated") << "52..60 percent" << true;
}

void DerivationTest::misfits()
{
    QFETCH(QString, growth);
    QFETCH(bool, expected);
    const DatasetPtr dataset = example::dataset(
        QStringLiteral("a | ali | revenue | 2018 | 100 CNY +-0.5 |\n"
                       "b | ali | revenue | 2019 | 150 CNY +-0.5 |\n"
                       "g | ali | revenue_growth | 2019 | %1 | base=year-on-year\n"
                       "h | ali | revenue_growth | 2019 | 99 percent | base=year-on-year segment=IaaS\n")
            .arg(growth));
    const auto misfits = derive(*dataset, allFacts(*dataset)).misfits;
    QCOMPARE(misfits.size(), expected ? size_t(1) : size_t(0));
    if (expected)
        QCOMPARE(dataset->fact(misfits.front().growth).id().text(), QStringLiteral("g"));
}

void DerivationTest::misfitsOfQuarters_data()
{
    QTest::addColumn<QString>("growth");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *growth, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(growth) << QString::fromLatin1(expected);
    };
    row("follows", "2019-04-01..2019-06-30 | 50 percent +-0.5 | base=quarter-on-quarter", "");
    row("does not", "2019-04-01..2019-06-30 | 53 percent +-0.5 | base=quarter-on-quarter", "g");
    row("of the year before", "2019-04-01..2019-06-30 | 53 percent +-0.5 | base=year-on-year", "");
    row("of another quarter", "2019-07-01..2019-09-30 | 53 percent +-0.5 | base=quarter-on-quarter", "");
}

void DerivationTest::misfitsOfQuarters()
{
    QFETCH(QString, growth);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | ali | revenue | 2019-01-01..2019-03-31 | 100 CNY +-0.5 |\n"
                                        "b | ali | revenue | 2019-04-01..2019-06-30 | 150 CNY +-0.5 |\n"
                                        "g | ali | revenue_growth | %1\n")
                             .arg(growth));
    QStringList found;
    for (const Misfit &misfit : derive(*dataset, allFacts(*dataset)).misfits)
        found << dataset->fact(misfit.growth).id().text();
    QTEST(found.join(QLatin1Char(' ')), "expected");
}

void DerivationTest::obstacles_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << "150 CNY |"
                          << "";
    QTest::newRow("definition") << "150 CNY | definition=net"
                                << "b definition";
    QTest::newRow("denominator") << "150 CNY | denominator=sales"
                                 << "b denominator";
    QTest::newRow("segment") << "150 CNY | segment=IaaS"
                             << "b segment";
    QTest::newRow("region") << "150 CNY | area=CN"
                            << "b region";
    QTest::newRow("currency") << "150 USD |"
                              << "b unit";
    QTest::newRow("status") << "150 CNY | status=estimated"
                            << "b status";
    QTest::newRow("forecast of what was") << "150 CNY | status=forecast"
                                          << "";
    QTest::newRow("bounds") << "<= -1 CNY |"
                            << "b bounds";
    QTest::newRow("differing") << "150 CNY |\nb | ali | revenue | 2019 | 190 CNY |"
                               << "b differing";
}

void DerivationTest::obstacles()
{
    static const QStringList names =
        linesOf("definition\ndenominator\nsegment\nregion\nunit\nstatus\ndiffering\nbounds");
    QFETCH(QString, more);
    QFETCH(QString, expected);
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | ali | revenue | 2018 | 100 CNY |\n"
                                                               "b | ali | revenue | 2019 | ") +
                                                more);
    QStringList found;
    for (const Refusal &refused :
         refusals(*dataset, dataset->indexOf(FactId(QStringLiteral("a"))), allFacts(*dataset)))
        found << dataset->fact(refused.other).id().text() + QLatin1Char(' ') +
                     names[static_cast<int>(refused.obstacle)];
    QCOMPARE(found.join(QLatin1Char('\n')), expected);
    QCOMPARE(lines(*dataset).isEmpty(), !expected.isEmpty());
}

void DerivationTest::idLeadsBack()
{
    const DatasetPtr dataset = example::dataset(
        QStringLiteral("a | ali | revenue | 2018 | 100 CNY |\n"
                       "b | ali | revenue | 2019 | 150 CNY |\n"
                       "c | ali | revenue | 2021 | 150 CNY |\n"
                       "g | ali | revenue_growth | 2018 | 50 percent | base=year-on-year\n"));
    const Derived derived = derive(*dataset, allFacts(*dataset));
    QCOMPARE(derived.values.size(), size_t(4));
    for (const Derivation &value : derived.values) {
        const auto again = derivation(*dataset, value.id(*dataset));
        QVERIFY(again);
        QCOMPARE(line(*dataset, *again), line(*dataset, value));
        QVERIFY(isKnownFigure(*dataset, value.id(*dataset)));
    }
}

void DerivationTest::unknownIds_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", "=", "=yoy", "=yoy:a", "=yoy:a:b:c", "=yoy:b:a", "=yoy:a:z", "=nonsense:a:b",
                           "=qoq:a:b", "=yoy:a:c", "yoy:a:b", "=before:a:b"})
        QTest::newRow(id) << id;
}

void DerivationTest::unknownIds()
{
    QFETCH(QString, id);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | ali | revenue | 2018 | 100 CNY |\n"
                                        "b | ali | revenue | 2019 | 150 CNY |\n"
                                        "c | ali | revenue | 2019 | 150 CNY | segment=IaaS\n"));
    QVERIFY(!derivation(*dataset, FactId(id)));
    QVERIFY(!isKnownFigure(*dataset, FactId(id)));
}

void DerivationTest::theChosenStatementIsUsed()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | ali | revenue | 2018 | 100 CNY |\n"
                                                               "b | ali | revenue | 2019 | 150 CNY |\n"
                                                               "b | ali | revenue | 2019 | 180 CNY |\n"));
    QCOMPARE(lines(*dataset, {{QStringLiteral("b"), QStringLiteral("180 CNY exact")}}),
             QStringList{QStringLiteral("=yoy:a:b 2019-01/2019-12 [80 80] 80 percent")});
    QCOMPARE(lines(*dataset, {{QStringLiteral("b"), QStringLiteral("190 CNY exact")}}), QStringList());
}

QTEST_GUILESS_MAIN(DerivationTest)
#include "derivation_test.moc"
