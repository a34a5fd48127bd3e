// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factsources.h"

#include "model/factwords.h"
#include "support/exampledata.h"

#include <QTest>

#include <array>
#include <numeric>

using namespace plumbline;

/// Articles and tables in words: what a figure comes from.
class FactSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBothKinds_data();
    void countsBothKinds();
    void namesRows_data();
    void namesRows();
    void namesWhoSaidWhatIsEnteredByHand();
};

void FactSourcesTest::countsBothKinds_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("tables");
    QTest::newRow("articles") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | article=a\n"
                                                "f | ali | revenue | 2018 | 7 USD | article=b\n")
                              << QStringLiteral("2 articles") << QString();
    QTest::newRow("a table") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.xlsx:Cloud\n"
                                               "g | ali | revenue | 2019 | 7 USD | table=p.xlsx:Cloud\n")
                             << QStringLiteral("1 table") << QStringLiteral("p.xlsx, Cloud");
    QTest::newRow("both") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | article=a\n"
                                            "f | ali | revenue | 2018 | 7 USD | table=p.csv\n")
                          << QStringLiteral("1 article and 1 table") << QStringLiteral("p.csv");
    QTest::newRow("by hand") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | byhand=yes by=IR_call\n")
                             << QStringLiteral("entries by hand") << QString();
    QTest::newRow("by hand and a table")
        << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv\n"
                          "g | ali | revenue | 2019 | 8 USD | byhand=yes by=CFO\n")
        << QStringLiteral("1 table and entries by hand") << QStringLiteral("p.csv");
    QTest::newRow("all") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | article=a\n"
                                           "f | ali | revenue | 2018 | 7 USD | table=p.csv\n"
                                           "f | ali | revenue | 2018 | 7 USD | byhand=yes\n")
                         << QStringLiteral("1 article, 1 table and entries by hand")
                         << QStringLiteral("p.csv");
    QTest::newRow("many") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=a.csv\n"
                                            "f | ali | revenue | 2018 | 7 USD | table=b.csv\n"
                                            "f | ali | revenue | 2018 | 7 USD | table=c.csv\n")
                          << QStringLiteral("3 tables") << QStringLiteral("a.csv; b.csv; 1 more");
}

void FactSourcesTest::countsBothKinds()
{
    QFETCH(QString, lines);
    const DatasetPtr dataset = example::dataset(lines);
    std::vector<int> facts(static_cast<size_t>(dataset->factCount()));
    std::iota(facts.begin(), facts.end(), 0);
    const FactSources found = sourcesOf(*dataset, facts);
    QTEST(countsText(found), "counts");
    QTEST(tablesText(*dataset, found.tables), "tables");
}

void FactSourcesTest::namesRows_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("sayer");
    QTest::newRow("one row") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv row=17\n")
                             << QStringLiteral("row 17") << QStringLiteral("p.csv");
    QTest::newRow("two rows") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv row=17\n"
                                                "f | ali | revenue | 2018 | 7 USD | table=p.csv row=3\n")
                              << QStringLiteral("rows 3, 17") << QStringLiteral("p.csv");
    QString many;
    for (int row = 2; row < 10; ++row)
        many += QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv row=%1\n").arg(row);
    QTest::newRow("many rows") << many << QStringLiteral("rows 2, 3, 4, 5, 6, 3 more")
                               << QStringLiteral("p.csv");
    QTest::newRow("two tables") << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv\n"
                                                  "f | ali | revenue | 2018 | 7 USD | table=q.xlsx:S\n")
                                << QStringLiteral("p.csv row 2; q.xlsx, S row 2")
                                << QStringLiteral("p.csv; q.xlsx");
    QTest::newRow("beside an article")
        << QStringLiteral("f | ali | revenue | 2018 | 7 USD | article=a paragraph=4\n"
                          "f | ali | revenue | 2018 | 7 USD | table=p.csv\n")
        << QStringLiteral("a ¶\u00a04; p.csv row 2") << QStringLiteral("p.csv");
    QTest::newRow("the table names its source")
        << QStringLiteral("f | ali | revenue | 2018 | 7 USD | table=p.csv by=IDC\n")
        << QStringLiteral("row 2") << QStringLiteral("IDC");
}

void FactSourcesTest::namesRows()
{
    QFETCH(QString, lines);
    const DatasetPtr dataset = example::dataset(lines);
    QTEST(passageText(*dataset, {0}), "passage");
    QTEST(sayerText(*dataset, 0), "sayer");
}

void FactSourcesTest::namesWhoSaidWhatIsEnteredByHand()
{
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("f | ali | revenue | 2018 | 7 USD | byhand=yes by=CFO\n"
                                        "f | ali | revenue | 2018 | 7 USD | table=p.csv by=IDC\n"
                                        "g | ali | revenue | 2019 | 7 USD | byhand=yes by=CFO\n"
                                        "h | ali | revenue | 2020 | 7 USD | byhand=yes\n"));
    QStringList texts;
    for (const TextIndex sayer : sourcesOf(*dataset, std::array{0, 1, 2}).byHand)
        texts << handText(*dataset, sayer);
    texts.sort();
    QCOMPARE(texts, QStringList({QStringLiteral("CFO, entered by hand"), QStringLiteral("entered by hand")}));
}

QTEST_GUILESS_MAIN(FactSourcesTest)
#include "factsources_test.moc"
