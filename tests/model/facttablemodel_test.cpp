// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facttablemodel.h"

#include "facts/allfacts.h"
#include "support/exampledata.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace plumbline;

class FactTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowPerFact();
    void showsAllValuesWhereStatementsDiffer();
    void namesArticlesWhenThereAreSeveral();
    void sorts_data();
    void sorts();
    void bringsTheGivenOrderBack();
    void keepsTheChosenRowThroughSorting();
    void stillShowsTheNewDatasetSorted();
    void hasARowPerComputedValue();
    void sortsComputedValuesAmongFacts_data();
    void sortsComputedValuesAmongFacts();
};

namespace {

const QString SomeFacts = QStringLiteral("a | zeta | revenue | 2019 | 5 CNY | by=IDC\n"
                                         "b | alpha | revenue | 2017 | 70 percent | status=forecast\n"
                                         "c | Mu | revenue | - | 40 CNY | segment=IaaS area=CN\n"
                                         "d | alpha | revenue | 2018 | 9 USD | by=Gartner status=estimated");

std::vector<int> all(const DatasetPtr &dataset)
{
    std::vector<int> facts;
    for (int fact = 0; fact < dataset->factCount(); ++fact)
        facts.push_back(fact);
    return facts;
}

QString row(const FactTableModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(QStringLiteral(" | ")).replace(QChar(0x00a0), QLatin1Char(' '));
}

QString order(const FactTableModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.factAt(row).text();
    return ids;
}

} // namespace

void FactTableModelTest::hasARowPerFact()
{
    const DatasetPtr dataset = example::dataset(SomeFacts);
    FactTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures({dataset, {}}, {dataset->indexOf(FactId(QStringLiteral("c"))),
                                     dataset->indexOf(FactId(QStringLiteral("d")))});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(FactId(QStringLiteral("d"))), 1);
    QCOMPARE(model.rowOf(FactId(QStringLiteral("a"))), -1);
    QVERIFY(row(model, 0).startsWith(
        QLatin1String("Mu | revenue, IaaS, China | unknown | CNY 40 | reported | ")));
    QVERIFY(row(model, 1).startsWith(
        QStringLiteral("alpha | revenue | 1Y · 2018 | USD 9 | estimated | Gartner | ¶ 1")));
    model.setFigures({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void FactTableModelTest::showsAllValuesWhereStatementsDiffer()
{
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | acme | amount_raised | 2019 | 3000000000 USD\n"
                                        "a | acme | amount_raised | 2019 | 1400000000..2800000000 USD\n"
                                        "a | acme | amount_raised | 2019 | 3000000000 USD\n"
                                        "a | acme | amount_raised | 2019 | 20000000000 CNY"));
    FactTableModel model;
    model.setFigures({dataset, {}}, all(dataset));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, static_cast<int>(FactColumn::Figure))
                 .data()
                 .toString()
                 .replace(QChar(0x00a0), QLatin1Char(' ')),
             QStringLiteral("USD 3 bn / USD 1.4 to 2.8 bn / CNY 20 bn"));
}

void FactTableModelTest::namesArticlesWhenThereAreSeveral()
{
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | acme | revenue | 2019 | 3 USD | article=one paragraph=4\n"
                                        "a | acme | revenue | 2019 | 3 USD | article=one paragraph=18\n"
                                        "b | acme | revenue | 2018 | 3 USD | article=one paragraph=2\n"
                                        "b | acme | revenue | 2018 | 3 USD | article=two paragraph=7"));
    FactTableModel model;
    model.setFigures({dataset, {}}, {dataset->indexOf(FactId(QStringLiteral("a"))),
                                     dataset->indexOf(FactId(QStringLiteral("b")))});
    const auto passage = [&model](int line) {
        return model.index(line, static_cast<int>(FactColumn::Passage))
            .data()
            .toString()
            .replace(QChar(0x00a0), QLatin1Char(' '));
    };
    QCOMPARE(passage(0), QStringLiteral("¶ 4, 18"));
    QVERIFY2(passage(1).contains(QStringLiteral("¶ 2; ")) && passage(1).endsWith(QStringLiteral("¶ 7")),
             qPrintable(passage(1)));
}

void FactTableModelTest::sorts_data()
{
    QTest::addColumn<FactColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("by language, not by code")
        << FactColumn::Company << QStringLiteral("bdca") << QStringLiteral("acbd");
    QTest::newRow("unknown periods last")
        << FactColumn::Period << QStringLiteral("bdac") << QStringLiteral("adbc");
    QTest::newRow("by unit, then value")
        << FactColumn::Figure << QStringLiteral("acdb") << QStringLiteral("bdca");
    QTest::newRow("as they grow less sure")
        << FactColumn::Status << QStringLiteral("acdb") << QStringLiteral("bdac");
}

void FactTableModelTest::sorts()
{
    QFETCH(FactColumn, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    const DatasetPtr dataset = example::dataset(SomeFacts);
    std::vector<int> facts;
    for (const char *id : {"a", "b", "c", "d"})
        facts.push_back(dataset->indexOf(FactId(QString::fromLatin1(id))));
    FactTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures({dataset, {}}, facts);
    model.sort(static_cast<int>(column), Qt::AscendingOrder);
    QCOMPARE(order(model), ascending);
    model.sort(static_cast<int>(column), Qt::DescendingOrder);
    QCOMPARE(order(model), descending);
}

void FactTableModelTest::bringsTheGivenOrderBack()
{
    const DatasetPtr dataset = example::dataset(SomeFacts);
    FactTableModel model;
    model.setFigures({dataset, {}}, all(dataset));
    const QString given = order(model);
    model.sort(static_cast<int>(FactColumn::Figure), Qt::DescendingOrder);
    QVERIFY(order(model) != given);
    model.sort(-1);
    QCOMPARE(order(model), given);
}

void FactTableModelTest::keepsTheChosenRowThroughSorting()
{
    const DatasetPtr dataset = example::dataset(SomeFacts);
    FactTableModel model;
    model.setFigures({dataset, {}}, all(dataset));
    const QPersistentModelIndex chosen = model.index(model.rowOf(FactId(QStringLiteral("d"))), 2);
    for (int column = 0; column < FactColumnCount; ++column) {
        model.sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(model.factAt(chosen.row()), FactId(QStringLiteral("d")));
        QCOMPARE(chosen.column(), 2);
    }
}

void FactTableModelTest::stillShowsTheNewDatasetSorted()
{
    FactTableModel model;
    model.sort(static_cast<int>(FactColumn::Period), Qt::DescendingOrder);
    const DatasetPtr dataset = example::dataset(SomeFacts);
    model.setFigures({dataset, {}}, all(dataset));
    QCOMPARE(order(model), QStringLiteral("adbc"));
}

namespace {

const QString TwoYears = QStringLiteral("a | zeta | revenue | 2018 | 100 CNY +-0.5 | paragraph=3\n"
                                        "b | zeta | revenue | 2019 | 150 CNY +-0.5 | paragraph=5\n"
                                        "c | alpha | revenue | 2019 | 70 percent | status=forecast");

FigurePlaces withComputed(const DatasetPtr &dataset)
{
    return {dataset, derive(*dataset, allFacts(*dataset)).values};
}

} // namespace

void FactTableModelTest::hasARowPerComputedValue()
{
    const DatasetPtr dataset = example::dataset(TwoYears);
    const FigurePlaces figures = withComputed(dataset);
    QCOMPARE(figures.computed.size(), size_t(1));
    FactTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFigures(figures, {0, figures.placeOfComputed(0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.shownFacts(), 1);
    QCOMPARE(model.facts(), std::vector<int>{0});
    QCOMPARE(model.computed().size(), size_t(1));
    QCOMPARE(model.rowOf(figures.computed.front().id(*dataset)), 1);
    QVERIFY(isDerivationId(model.factAt(1)));
    QCOMPARE(row(model, 1),
             QStringLiteral("zeta | revenue, growth year on year | 1Y · 2019 | ≈ +50 % | computed | "
                            "from CNY 150 ÷ CNY 100 − 1 | ¶ 3, 5"));
}

void FactTableModelTest::sortsComputedValuesAmongFacts_data()
{
    QTest::addColumn<FactColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::newRow("with their company") << FactColumn::Company << QStringLiteral("cab=");
    QTest::newRow("with their period") << FactColumn::Period << QStringLiteral("abc=");
    QTest::newRow("with their value") << FactColumn::Figure << QStringLiteral("ab=c");
    QTest::newRow("after what is stated") << FactColumn::Status << QStringLiteral("abc=");
}

void FactTableModelTest::sortsComputedValuesAmongFacts()
{
    QFETCH(FactColumn, column);
    const DatasetPtr dataset = example::dataset(TwoYears);
    const FigurePlaces figures = withComputed(dataset);
    std::vector<int> places;
    for (const char *id : {"a", "b", "c"})
        places.push_back(dataset->indexOf(FactId(QString::fromLatin1(id))));
    places.push_back(figures.placeOfComputed(0));
    FactTableModel model;
    model.setFigures(figures, places);
    model.sort(static_cast<int>(column), Qt::AscendingOrder);
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.factAt(row).text().front();
    QTEST(ids, "ascending");
}

QTEST_GUILESS_MAIN(FactTableModelTest)
#include "facttablemodel_test.moc"
