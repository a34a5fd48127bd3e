// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlelistmodel.h"

#include "facts/datasetbuilder.h"
#include "support/exampledata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

class ArticleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsArticles();
    void sorts_data();
    void sorts();
    void findsWords();
    void keepsTheChosenRowWhenSorted();
    void isEmptyWithoutADataset();

private:
    /// One fact stands in two articles, one of them twice.
    static DatasetPtr dataset()
    {
        const DatasetPtr made = example::dataset(
            QStringLiteral("a | acme | revenue | 2019 | 5 USD | article=old published=2017-03-01\n"
                           "a | acme | revenue | 2019 | 5 USD | article=new\n"
                           "a | acme | revenue | 2019 | 6 USD | article=new\n"
                           "b | acme | revenue | 2018 | 7 USD | article=new\n"
                           "c | acme | revenue | 2017 | 7 USD | article=undated published=2018-01-01"));
        auto tables = std::make_shared<Tables>(made->tables());
        for (Article &article : tables->articles) {
            const bool isUndated = article.id == QLatin1String("undated");
            article.published = isUndated ? DateSpan() : article.published;
            article.publisher = isUndated ? QString() : QStringLiteral("Daily ") + article.id;
            article.author = isUndated ? QStringLiteral("Zoe") : QString();
        }
        return std::make_shared<Dataset>(tables, made->chunks());
    }

    static QString printed(const ArticleListModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
    }

    static QString titles(const ArticleListModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.articleAt(row)->id;
        return titles.join(QLatin1Char(' '));
    }
};

void ArticleListModelTest::listsArticles()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDataset(dataset());
    QCOMPARE(printed(model), QStringLiteral("old | 1 Mar 2017 | Daily old | 1 | digest\n"
                                            "new | 1 Aug 2019 | Daily new | 3 | digest\n"
                                            "undated | unknown | Zoe | 1 | digest"));
    QCOMPARE(model.rowOf(QStringLiteral("new")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("nowhere")), -1);
    QVERIFY(!model.articleAt(3));
}

void ArticleListModelTest::sorts_data()
{
    QTest::addColumn<ArticleColumn>("column");
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("order");
    QTest::newRow("title") << ArticleColumn::Title << true << "new old undated";
    QTest::newRow("date") << ArticleColumn::Published << true << "old new undated";
    QTest::newRow("newest first, undated last") << ArticleColumn::Published << false << "new old undated";
    QTest::newRow("publisher") << ArticleColumn::Publisher << false << "undated old new";
    QTest::newRow("most statements") << ArticleColumn::Statements << false << "new old undated";
}

void ArticleListModelTest::sorts()
{
    QFETCH(ArticleColumn, column);
    QFETCH(bool, isUp);
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDataset(dataset());
    model.sort(static_cast<int>(column), isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
    QTEST(titles(model), "order");
    model.sort(-1);
    QCOMPARE(titles(model), QStringLiteral("old new undated"));
}

void ArticleListModelTest::findsWords()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDataset(dataset());
    model.setWords(QStringLiteral(" DAILY  ol"));
    QCOMPARE(titles(model), QStringLiteral("old"));
    QCOMPARE(model.articleCount(), 3);
    model.setWords(QStringLiteral("zoe"));
    QCOMPARE(titles(model), QStringLiteral("undated"));
    model.setWords(QStringLiteral("daily zoe"));
    QCOMPARE(titles(model), QString());
    model.setWords(QString());
    QCOMPARE(model.rowCount(), 3);
}

void ArticleListModelTest::keepsTheChosenRowWhenSorted()
{
    ArticleListModel model;
    model.setDataset(dataset());
    const QPersistentModelIndex chosen = model.index(0, 0);
    model.sort(static_cast<int>(ArticleColumn::Statements), Qt::DescendingOrder);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(model.articleAt(chosen.row())->id, QStringLiteral("old"));
}

void ArticleListModelTest::isEmptyWithoutADataset()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDataset(dataset());
    model.setDataset(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.setWords(QStringLiteral("x"));
    model.sort(0);
    QCOMPARE(model.rowOf(QStringLiteral("new")), -1);
}

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "articlelistmodel_test.moc"
