// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/agreement.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void factIsDisputedByAnyPair();
    void statements_data();
    void statements();
    void conversionIsNoSecondValue();
    void agreeingStatementsGiveOneValue();
};

void AgreementTest::pairs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");

    QTest::newRow("precisions overlap") << "11.2 USD +-0.05"
                                        << "11.18 USD +-0.005" << true;
    QTest::newRow("precisions do not") << "11.2 USD +-0.05"
                                       << "11.1 USD +-0.005" << false;
    QTest::newRow("they touch") << "11.2 USD +-0.05"
                                << "11.1 USD +-0.05" << true;
    QTest::newRow("as the articles' billions") << "11200000000 USD +-50000000"
                                               << "11180000000 USD +-5000000" << true;
    QTest::newRow("a round figure beside one of the articles") << "7800000000 CNY +-50000000"
                                                               << "7787000000 CNY +-500000" << true;
    QTest::newRow("three billion beside 1.4 to 2.8") << "3000000000 USD +-500000000"
                                                     << "1400000000..2800000000 USD +-50000000" << false;
    QTest::newRow("up to three billion beside 1.4 to 2.8") << "<= 3000000000 USD +-500000000"
                                                           << "1400000000..2800000000 USD +-50000000" << true;
    QTest::newRow("point at the edge of the widened range") << "2.85 USD"
                                                            << "1.4..2.8 USD +-0.05" << true;
    QTest::newRow("point just beyond it") << "2.86 USD"
                                          << "1.4..2.8 USD +-0.05" << false;
    QTest::newRow("about is no range") << "~ 3 USD +-0.5"
                                       << "1.4..2.8 USD +-0.05" << false;
    QTest::newRow("a bound in a range") << ">= 2 USD"
                                        << "1..3 USD" << true;
    QTest::newRow("a bound beyond a range") << ">= 4 USD"
                                            << "1..3 USD" << false;
    QTest::newRow("point beyond a range") << "3 USD +-0.5"
                                          << "1.4..2.8 USD +-0.05" << false;
    QTest::newRow("point in the widened range") << "2.84 USD +-0.005"
                                                << "1.4..2.8 USD +-0.05" << true;
    QTest::newRow("a coarse point is not widened beside a range") << "3 USD +-0.5"
                                                                  << "1..2.9 USD +-0.05" << false;
    QTest::newRow("ranges overlap") << "1..2 USD"
                                    << "2..3 USD" << true;
    QTest::newRow("ranges apart") << "1..2 USD"
                                  << "2.1..3 USD" << false;
    QTest::newRow("bound kept") << ">= 55 USD +-0.5"
                                << "60 USD +-0.5" << true;
    QTest::newRow("bound violated") << ">= 55 USD +-0.5"
                                    << "50 USD +-0.5" << false;
    QTest::newRow("bound met within precision") << ">= 55 USD +-0.5"
                                                << "54 USD +-0.5" << true;
    QTest::newRow("opposite bounds meet") << ">= 3 USD"
                                          << "<= 3 USD" << true;
    QTest::newRow("opposite bounds apart") << ">= 4 USD"
                                           << "<= 3 USD" << false;
    QTest::newRow("bounds of one side") << ">= 4 USD"
                                        << ">= 400 USD" << true;
    QTest::newRow("falls") << "-30 percent +-0.5"
                           << "30 percent +-0.5" << false;
    QTest::newRow("other currencies are not compared") << "600 CNY"
                                                       << "87 USD" << true;
    QTest::newRow("a missing amount disputes nothing") << ""
                                                       << "87 USD" << true;
}

void AgreementTest::pairs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, expected);
    QCOMPARE(agree(example::amount(a), example::amount(b)), expected);
    QCOMPARE(agree(example::amount(b), example::amount(a)), expected);
}

void AgreementTest::factIsDisputedByAnyPair()
{
    const DatasetPtr d = example::dataset(QStringLiteral("f | ali | raised | 2023 | 1.4..2.8 USD +-0.05\n"
                                                         "f | ali | raised | 2023 | <= 3 USD +-0.5\n"
                                                         "f | ali | raised | 2023 | 3 USD +-0.5\n"));
    QVERIFY(isDisputed(d->fact(0)));
    const auto amounts = distinctAmounts(d->fact(0));
    QCOMPARE(amounts.size(), size_t(2));
    QCOMPARE(amounts[0].bound, Bound::Range);
    QCOMPARE(amounts[1].bound, Bound::Exact);
}

void AgreementTest::statements_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("expected");
    const QString first = QStringLiteral("f | ali | revenue | 2019 | 7 USD\n");
    QTest::newRow("two reported") << first + QStringLiteral("f | ali | revenue | 2019 | 9 USD\n") << true;
    QTest::newRow("an estimate beside it")
        << first + QStringLiteral("f | ali | revenue | 2019 | 9 USD | status=estimated\n") << false;
    QTest::newRow("another segment") << first + QStringLiteral(
                                                    "f | ali | revenue | 2019 | 9 USD | segment=IaaS\n")
                                     << false;
    QTest::newRow("an act") << first + QStringLiteral("f | ali | | 2019 | | event=e:fine\n") << false;
}

void AgreementTest::statements()
{
    QFETCH(QString, lines);
    QFETCH(bool, expected);
    QCOMPARE(isDisputed(example::dataset(lines)->fact(0)), expected);
}

void AgreementTest::conversionIsNoSecondValue()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("f | ali | raised | 2023 | 600 CNY +-0.5\n"
                                        "f | ali | raised | 2023 | 87 USD +-0.5 | converts=1\n"));
    QVERIFY(!isDisputed(d->fact(0)));
    QCOMPARE(distinctAmounts(d->fact(0)).size(), size_t(1));
}

void AgreementTest::agreeingStatementsGiveOneValue()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("f | ali | revenue_growth | 2019 | ~ 66 percent +-0.5\n"
                                        "f | ali | revenue_growth | 2019 | 66 percent +-0.5\n"));
    QVERIFY(!isDisputed(d->fact(0)));
    QCOMPARE(distinctAmounts(d->fact(0)).size(), size_t(1));
}

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
