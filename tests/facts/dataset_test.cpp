// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/dataset.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class DatasetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsOfOneFactStandTogether();
    void companiesByNameThenPeriodsThenUndated();
    void eventLeadsAndItsAmountIsTheHeadline();
    void jointStatementBelongsToTheFirstSubject();
    void evidenceBelongsToItsStatement();
    void linksAreFoundFromBothEnds();
    void unknownFactHasNoPlace();
    void halfASpanIsNone();
};

static QStringList factIds(const Dataset &dataset)
{
    QStringList ids;
    for (int i = 0; i < dataset.factCount(); ++i)
        ids << dataset.fact(i).id().text();
    return ids;
}

void DatasetTest::statementsOfOneFactStandTogether()
{
    const DatasetPtr d = example::dataset(QStringLiteral("f | ali | revenue | 2018 | 7 CNY\n"
                                                         "g | ali | revenue | 2019 | 9 CNY\n"
                                                         "f | ali | revenue | 2018 | 8 CNY\n"));
    QCOMPARE(d->factCount(), 2);
    QCOMPARE(d->statementCount(), 3);
    const Fact &f = d->fact(d->indexOf(FactId(QStringLiteral("f"))));
    QCOMPARE(f.statements().size(), size_t(2));
    QCOMPARE(f.statements()[0].amount.lowest(), 7.0);
    QCOMPARE(f.statements()[1].amount.lowest(), 8.0);
}

void DatasetTest::companiesByNameThenPeriodsThenUndated()
{
    const DatasetPtr d = example::dataset(QStringLiteral("late | beta | revenue | 2020 | 1 CNY\n"
                                                         "undated | beta | revenue | - | 1 CNY\n"
                                                         "early | beta | revenue | 2015 | 1 CNY\n"
                                                         "other | alpha | revenue | 2021 | 1 CNY\n"));
    QCOMPARE(factIds(*d), QStringLiteral("other early late undated").split(QLatin1Char(' ')));
}

void DatasetTest::eventLeadsAndItsAmountIsTheHeadline()
{
    const DatasetPtr d = example::dataset(
        QStringLiteral("b | inspur | raised | 2019 | 600 CNY | event=b:funding_round role=raised\n"
                       "b | inspur | | 2019 | | event=b:funding_round\n"));
    const Fact &fact = d->fact(0);
    QVERIFY(fact.isEvent());
    QVERIFY(fact.lead().amount.isNull());
    QCOMPARE(fact.headline().amount.lowest(), 600.0);
}

void DatasetTest::jointStatementBelongsToTheFirstSubject()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("j | tencent+ali | market_share | 2020 | 67 percent\n"
                                        "a | ali | market_share | 2020 | 40 percent\n"));
    const Fact &joint = d->fact(d->indexOf(FactId(QStringLiteral("j"))));
    QCOMPARE(d->entity(d->laneOf(joint.lead())).id, QStringLiteral("tencent"));
    QCOMPARE(d->subjectNames(joint.lead()), QStringLiteral("ali; tencent"));
}

void DatasetTest::evidenceBelongsToItsStatement()
{
    const DatasetPtr d =
        example::dataset(QStringLiteral("z | ali | revenue | 2019 | 1 CNY | article=x paragraph=4\n"
                                        "a | ali | revenue | 2018 | 1 CNY | article=y paragraph=9\n"));
    const int z = d->indexOf(FactId(QStringLiteral("z")));
    const auto evidence = d->evidence(z, d->fact(z).lead());
    QCOMPARE(evidence.size(), size_t(1));
    QCOMPARE(d->article(evidence[0].article).id, QStringLiteral("x"));
    QCOMPARE(evidence[0].paragraph, 4);
}

void DatasetTest::linksAreFoundFromBothEnds()
{
    const DatasetPtr d = example::dataset(QStringLiteral("f | ali | raised | 2019 | 600 CNY\n"
                                                         "f | ali | raised | 2019 | 87 USD | converts=1\n"
                                                         "g | ali | raised | 2020 | 1 USD\n"));
    QCOMPARE(d->linksOf(StatementKey(1)).size(), size_t(1));
    QCOMPARE(d->linksOf(StatementKey(2)).size(), size_t(1));
    QVERIFY(d->linksOf(StatementKey(3)).empty());
}

void DatasetTest::unknownFactHasNoPlace()
{
    const DatasetPtr d = example::dataset(QStringLiteral("f | ali | revenue | 2018 | 7 CNY\n"));
    QCOMPARE(d->indexOf(FactId(QStringLiteral("no such fact"))), -1);
    QCOMPARE(d->indexOf(FactId()), -1);
}

void DatasetTest::halfASpanIsNone()
{
    const QDate day(2019, 7, 21);
    QVERIFY(DateSpan(day, QDate()).isNull());
    QVERIFY(DateSpan(QDate(), day).isNull());
    QVERIFY(DateSpan(day, day.addDays(-1)).isNull());
    QCOMPARE(DateSpan(day, day).days(), 1);
    QCOMPARE(DateSpan::year(2020).days(), 366);
}

QTEST_GUILESS_MAIN(DatasetTest)
#include "dataset_test.moc"
