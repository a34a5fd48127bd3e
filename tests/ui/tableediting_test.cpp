// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editingsupport.h"

#include <QDir>

using namespace plumbline;

/// Statements changed in the table of facts itself.
class TableEditingTest : public QObject, private window::EditingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { open(); }
    void cleanup() { close(); }
    void removesRowsAndOffersUndo();
    void editsCellsInTheTable();
};

void TableEditingTest::initTestCase()
{
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-tableediting-test")));
}

void TableEditingTest::removesRowsAndOffersUndo()
{
    FactTableView *table = m_window->page(Page::Growth)->table();
    QTRY_COMPARE(table->factModel().rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(state()->wholeDataset()->indexOf(growth), -1);
    QCOMPARE(m_window->messageBar()->text(), QStringLiteral("1 statement was removed: Revenue growth, IaaS"));
    QTest::mouseClick(m_window->messageBar()->findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QTRY_VERIFY(state()->wholeDataset()->indexOf(growth) >= 0);
    QTRY_COMPARE(m_window->messageBar()->text(), QString());
    QCOMPARE(action("actionRedo")->text(), QStringLiteral("&Redo removal: Revenue growth, IaaS"));
}

void TableEditingTest::editsCellsInTheTable()
{
    FactTableView *table = m_window->page(Page::Growth)->table();
    QTRY_COMPARE(table->factModel().rowCount(), 1);
    table->setFocus();
    const auto startAt = [table](FactColumn column) {
        table->setCurrentIndex(table->model()->index(0, static_cast<int>(column)));
        QTest::keyClick(table, Qt::Key_F2);
        return table->findChild<QWidget *>(QStringLiteral("cellEditor"));
    };
    auto *figure = qobject_cast<QLineEdit *>(startAt(FactColumn::Figure));
    QVERIFY(figure);
    QCOMPARE(figure->text(), QStringLiteral("12"));
    figure->selectAll();
    QTest::keyClicks(figure, QStringLiteral("lots"));
    QTest::keyClick(figure, Qt::Key_Return);
    QVERIFY(figure->isVisible()); // the sentence stands below it
    QCOMPARE(figure->text(), QStringLiteral("lots"));
    figure->selectAll();
    QTest::keyClicks(figure, QStringLiteral("at least 14 %"));
    QTest::keyClick(figure, Qt::Key_Return);
    QTRY_COMPARE(shown(), QStringLiteral("≥ +14 %"));
    QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    auto *period = qobject_cast<QLineEdit *>(startAt(FactColumn::Period));
    QVERIFY(period);
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("2017-H2"));
    QTest::keyClick(period, Qt::Key_Return);
    const auto statement = [this] {
        const Dataset &dataset = *state()->wholeDataset();
        return dataset.fact(dataset.indexOf(growth)).lead();
    };
    QTRY_COMPARE(statement().period, DateSpan(QDate(2017, 7, 1), QDate(2017, 12, 31)));
    QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    auto *status = qobject_cast<QComboBox *>(startAt(FactColumn::Status));
    QVERIFY(status);
    status->setCurrentIndex(status->findData(QStringLiteral("forecast")));
    QTest::keyClick(status, Qt::Key_Return);
    QTRY_COMPARE(statement().status, Status::Forecast);
    for (int step = 0; step < 3; ++step) {
        trigger("actionUndo");
        QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    }
    QCOMPARE(shown(), QStringLiteral("+12 %"));
}

QTEST_MAIN(TableEditingTest)
#include "tableediting_test.moc"
