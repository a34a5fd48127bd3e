// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/factkey.h"

#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class FactKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoStatements_data();
    void comparesTwoStatements();
    void anUnknownPeriodHasNoKey();
    void proposesIds_data();
    void proposesIds();
    void notesWhatDoesNotFit();
};

namespace {

/// The statements of a dataset of two lines, in their order.
std::vector<Statement> statements(const Dataset &dataset)
{
    std::vector<Statement> all;
    for (int index = 0; index < dataset.factCount(); ++index) {
        for (const Statement &statement : dataset.fact(index).statements())
            all.push_back(statement);
    }
    std::sort(all.begin(), all.end(), [](const Statement &a, const Statement &b) { return a.key < b.key; });
    return all;
}

} // namespace

void FactKeyTest::comparesTwoStatements_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const char *name, const char *one, const char *other, bool isSame) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << isSame;
    };
    const char *plain = "acme | revenue | 2018 | 100 CNY |";
    add("another value", plain, "acme | revenue | 2018 | 120 CNY |", true);
    add("another currency", plain, "acme | revenue | 2018 | 15 USD |", true);
    add("another bound", plain, "acme | revenue | 2018 | >= 100 CNY |", true);
    add("another article", plain, "acme | revenue | 2018 | 100 CNY | article=b by=IDC", true);
    add("fiscal label", plain, "acme | revenue | 2018 | 100 CNY | fiscal=FY18", true);
    add("another company", plain, "bolt | revenue | 2018 | 100 CNY |", false);
    add("another metric", plain, "acme | profit | 2018 | 100 CNY |", false);
    add("another period", plain, "acme | revenue | 2019 | 100 CNY |", false);
    add("a part of the period", plain, "acme | revenue | 2018-01-01..2018-06-30 | 100 CNY |", false);
    add("kind of unit", "acme | share | 2018 | 9 percent |", "acme | share | 2018 | 9 percent_or_points |",
        false);
    add("status", plain, "acme | revenue | 2018 | 100 CNY | status=forecast", false);
    add("segment", plain, "acme | revenue | 2018 | 100 CNY | segment=IaaS", false);
    add("area", plain, "acme | revenue | 2018 | 100 CNY | area=CN", false);
    add("definition", plain, "acme | revenue | 2018 | 100 CNY | definition=net", false);
    add("denominator", plain, "acme | revenue | 2018 | 100 CNY | denominator=profit", false);
    add("base", plain, "acme | revenue | 2018 | 100 CNY | base=year-on-year", false);
    add("reference", plain, "acme | revenue | 2018 | 100 CNY | reference=bolt", false);
    add("together", plain, "acme+bolt | revenue | 2018 | 100 CNY |", false);
    add("together, the other way round", "acme+bolt | share | 2018 | 9 percent |",
        "bolt+acme | share | 2018 | 9 percent |", true);
    add("act and headline amount", "acme | | 2018 | | event=e:funding_round",
        "acme | raised | - | 5 CNY | event=e:funding_round role=raised", true);
    add("act and another amount of it", "acme | | 2018 | | event=e:funding_round",
        "acme | value | 2018 | 5 CNY | event=e:funding_round role=valuation", false);
    add("two acts", "acme | | 2018 | | event=e:funding_round", "acme | | 2018 | | event=f:funding_round",
        false);
    add("a figure in and out of an act", "acme | value | 2018 | 5 CNY |",
        "acme | value | 2018 | 5 CNY | event=e:funding_round role=valuation", false);
}

void FactKeyTest::comparesTwoStatements()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | ") + one + QStringLiteral("\nb | ") + other);
    const auto both = statements(*dataset);
    QCOMPARE(both.size(), size_t(2));
    QVERIFY(!factKey(*dataset, both[0]).isNull());
    QCOMPARE(factKey(*dataset, both[0]) == factKey(*dataset, both[1]), isSame);
}

void FactKeyTest::anUnknownPeriodHasNoKey()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | acme | revenue | - | 100 CNY |"));
    QVERIFY(factKey(*dataset, dataset->fact(0).lead()).isNull());
}

void FactKeyTest::proposesIds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("id");
    const auto add = [](const char *line, const char *id) {
        QTest::newRow(id) << QString::fromUtf8(line) << QString::fromUtf8(id);
    };
    add("acme | revenue | 2018 | 1 CNY |", "acme.revenue.2018");
    add("acme | revenue | 2019-04-01..2019-06-30 | 1 CNY |", "acme.revenue.2019q2");
    add("acme | revenue | 2019-05-01..2019-05-31 | 1 CNY |", "acme.revenue.2019-05");
    add("acme | revenue | 2019-05-01..2019-05-01 | 1 CNY |", "acme.revenue.2019-05-01");
    add("acme | revenue | 2019-02-01..2019-04-30 | 1 CNY |", "acme.revenue.2019-02-01-to-2019-04-30");
    add("acme | revenue | - | 1 CNY |", "acme.revenue");
    add("bolt+acme | market_share | 2018 | 1 percent | segment=IaaS area=CN status=forecast",
        "acme-and-bolt.market-share.iaas.cn.2018.forecast");
    add("acme | revenue_growth | 2018 | 1 percent | base=year-on-year",
        "acme.revenue-growth.year-on-year.2018");
    add("acme | | 2018 | | event=acme.series-b:funding_round", "acme.series-b");
    add("acme | raised | 2018 | 1 CNY | event=acme.series-c:funding_round role=raised", "acme.series-c");
}

void FactKeyTest::proposesIds()
{
    QFETCH(QString, line);
    const DatasetPtr dataset = example::dataset(QStringLiteral("x | ") + line);
    QTEST(proposedFactId(*dataset, dataset->fact(0).lead()).text(), "id");
}

void FactKeyTest::notesWhatDoesNotFit()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | acme | revenue | 2018 | 1 CNY |\n"
                                                               "a | acme | revenue | 2018 | 2 CNY |\n"
                                                               "b | acme | profit | 2018 | 1 CNY |\n"
                                                               "b | acme | profit | 2019 | 1 CNY |\n"
                                                               "c | acme | revenue | 2018 | 1 CNY |\n"
                                                               "d | acme | share | - | 1 percent |\n"
                                                               "e | acme | share | - | 1 percent |\n"
                                                               "f | acme | staff | - | 1 count |\n"
                                                               "f | acme | staff | - | 1 count |"));
    const FactKeyNotes notes = compareFactKeys(*dataset);
    QStringList several;
    for (const FactId &fact : notes.severalKeys)
        several << fact.text();
    several.sort();
    QCOMPARE(several.join(QLatin1Char(' ')), QStringLiteral("b f"));
    QCOMPARE(notes.sameKey.size(), size_t(1));
    QCOMPARE(notes.sameKey[0].first.text() + notes.sameKey[0].second.text(), QStringLiteral("ac"));
}

QTEST_APPLESS_MAIN(FactKeyTest)
#include "factkey_test.moc"
