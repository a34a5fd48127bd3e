// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/knownon.h"

#include "analysis/agreement.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// What had been published by a day, fact by fact.
class KnownOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasPublished_data();
    void keepsWhatWasPublished();
    void rowsOfTablesCountFromTheEndOfTheirPeriod();
    void everythingIsTheDatasetItself();
    void companiesWithoutAChangeAreShared();
    void countsArticles();
    void daysComeOnceAndInOrder();
};

/// Of one fact two articles give different values; the later one also has a fact of its own.
static const QString lines = QStringLiteral(
    "raised | ali | amount_raised | 2020 | 3000000000 USD | article=early published=2019-08-01\n"
    "raised | ali | amount_raised | 2020 | 2000000000 USD | article=late published=2021-03-10\n"
    "later | ali | revenue | 2020 | 5 USD | article=late published=2021-03-10\n"
    "other | tencent | revenue | 2018 | 7 USD | article=early published=2019-08-01\n");

/// "raised: 3000000000 USD exact (1); other: …", with the number of passages.
static QString printed(const DatasetPtr &dataset)
{
    QStringList facts;
    for (int i = 0; i < dataset->factCount(); ++i) {
        QStringList amounts;
        for (const Statement &statement : dataset->fact(i).statements())
            amounts << QStringLiteral("%1 (%2)")
                           .arg(amountCode(statement.amount))
                           .arg(dataset->evidence(i, statement).size());
        facts << dataset->fact(i).id().text() + QStringLiteral(": ") + amounts.join(QStringLiteral(" / "));
    }
    return facts.join(QStringLiteral("; "));
}

void KnownOnTest::keepsWhatWasPublished_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("isDisputed");
    const QString early = QStringLiteral("raised: 3000000000 USD exact (1); other: 7 USD exact (1)");
    const QString all = QStringLiteral("later: 5 USD exact (1); raised: 3000000000 USD exact (1) / "
                                       "2000000000 USD exact (1); other: 7 USD exact (1)");
    QTest::newRow("before anything") << QDate(2019, 7, 31) << QString() << false;
    QTest::newRow("the day itself") << QDate(2019, 8, 1) << early << false;
    QTest::newRow("between") << QDate(2021, 3, 9) << early << false;
    QTest::newRow("the dispute begins") << QDate(2021, 3, 10) << all << true;
    QTest::newRow("long after") << QDate(2999, 1, 1) << all << true;
}

void KnownOnTest::keepsWhatWasPublished()
{
    QFETCH(QDate, day);
    QFETCH(bool, isDisputed);
    const DatasetPtr known = knownOn(example::dataset(lines), day);
    QTEST(printed(known), "facts");
    const int raised = known->indexOf(FactId(QStringLiteral("raised")));
    QCOMPARE(raised >= 0 && plumbline::isDisputed(known->fact(raised)), isDisputed);
}

void KnownOnTest::rowsOfTablesCountFromTheEndOfTheirPeriod()
{
    const DatasetPtr whole = example::dataset(
        QStringLiteral("jan | ali | close | 2019-01-31..2019-01-31 | 5 USD | table=p.csv\n"
                       "feb | ali | close | 2019-02-28..2019-02-28 | 6 USD | table=p.csv row=3\n"
                       "never | ali | close | - | 6 USD | table=p.csv row=4\n"
                       "told | ali | revenue | 2019 | 7 USD | published=2019-02-01\n"));
    QCOMPARE(printed(knownOn(whole, QDate(2019, 1, 30))), QString());
    QCOMPARE(printed(knownOn(whole, QDate(2019, 1, 31))), QStringLiteral("jan: 5 USD exact (0)"));
    QCOMPARE(printed(knownOn(whole, QDate(2019, 2, 28))),
             QStringLiteral("told: 7 USD exact (1); jan: 5 USD exact (0); feb: 6 USD exact (0)"));
}

void KnownOnTest::everythingIsTheDatasetItself()
{
    const DatasetPtr whole = example::dataset(lines);
    QCOMPARE(knownOn(whole, {}), whole);
    QCOMPARE(knownOn(whole, QDate(2030, 1, 1)), whole);
    QCOMPARE(knownOn(nullptr, QDate(2030, 1, 1)), DatasetPtr());
}

void KnownOnTest::companiesWithoutAChangeAreShared()
{
    const DatasetPtr whole = example::dataset(lines);
    const DatasetPtr known = knownOn(whole, QDate(2020, 1, 1));
    QCOMPARE(known->chunks().back(), whole->chunks().back());
    QVERIFY(known->chunks().front() != whole->chunks().front());
    QCOMPARE(&known->tables(), &whole->tables());
}

/// An article that appeared some day between August and November is known in November.
void KnownOnTest::countsArticles()
{
    DatasetBuilder builder;
    const auto add = [&builder](const char *id, const DateSpan &published) {
        Article article;
        article.id = QString::fromLatin1(id);
        article.published = published;
        builder.tables().articles.push_back(article);
    };
    add("day", DateSpan(QDate(2019, 8, 1), QDate(2019, 8, 1)));
    add("span", DateSpan(QDate(2019, 8, 1), QDate(2019, 11, 30)));
    add("never told", {});
    const DatasetPtr dataset = builder.finish();
    QCOMPARE(publicationsOn(*dataset, QDate(2019, 7, 1)), (Publications{0, 0, 1, 3}));
    QCOMPARE(publicationsOn(*dataset, QDate(2019, 10, 1)), (Publications{1, 1, 1, 3}));
    QCOMPARE(publicationsOn(*dataset, QDate(2019, 11, 30)), (Publications{2, 0, 1, 3}));
    QCOMPARE(publicationsOn(*dataset, {}), (Publications{3, 0, 0, 3}));
}

void KnownOnTest::daysComeOnceAndInOrder()
{
    const std::vector<QDate> days = publicationDays(*example::dataset(lines));
    QCOMPARE(days, (std::vector<QDate>{QDate(2019, 8, 1), QDate(2021, 3, 10)}));
}

QTEST_GUILESS_MAIN(KnownOnTest)
#include "knownon_test.moc"
