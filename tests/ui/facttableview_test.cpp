// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttableview.h"

#include "support/exampledata.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

class FactTableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickOnARowChoosesItsFact();
    void arrowKeysWalkAndEnterActivates();
    void followsTheChoice();
    void clickOnAHeaderSortsAndKeepsTheChoice();
    void hoverIsSharedAndLeft();
    void columnsFillTheWidth();

private:
    QPoint placeOf(const char *fact) const
    {
        const int row = m_view->factModel().rowOf(FactId(QString::fromLatin1(fact)));
        return m_view->visualRect(m_view->model()->index(row, 1)).center();
    }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<FactTableView> m_view;
};

void FactTableViewTest::init()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | zeta | revenue | 2019 | 5 CNY | \n"
                                                               "b | alpha | revenue | 2017 | 70 percent | \n"
                                                               "c | mu | revenue | 2018 | 40 CNY | "));
    m_state = std::make_unique<ViewState>();
    m_state->setDataset(dataset);
    m_view = std::make_unique<FactTableView>(m_state.get());
    m_view->resize(900, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFigures({dataset, {}}, {0, 1, 2});
}

void FactTableViewTest::clickOnARowChoosesItsFact()
{
    QCOMPARE(m_state->current(), FactId());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf("c"));
    QCOMPARE(m_state->current().text(), QStringLiteral("c"));
}

void FactTableViewTest::arrowKeysWalkAndEnterActivates()
{
    QSignalSpy activated(m_view.get(), &FactTableView::rowActivated);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf("b"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_state->current().text(), QStringLiteral("c"));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].value<FactId>().text(), QStringLiteral("c"));
}

void FactTableViewTest::followsTheChoice()
{
    m_state->setCurrent(FactId(QStringLiteral("a")));
    QCOMPARE(m_view->factModel().factAt(m_view->currentIndex().row()).text(), QStringLiteral("a"));
    QVERIFY(m_view->selectionModel()->isRowSelected(m_view->currentIndex().row()));
    m_state->setCurrent({});
    QVERIFY(!m_view->selectionModel()->hasSelection());
    QCOMPARE(m_state->current(), FactId());
}

void FactTableViewTest::clickOnAHeaderSortsAndKeepsTheChoice()
{
    m_state->setCurrent(FactId(QStringLiteral("c")));
    QHeaderView *header = m_view->horizontalHeader();
    const auto click = [header](FactColumn column) {
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const auto order = [this] {
        QString ids;
        for (int row = 0; row < m_view->model()->rowCount(); ++row)
            ids += m_view->factModel().factAt(row).text();
        return ids;
    };
    const QString given = order();
    click(FactColumn::Period);
    QCOMPARE(order(), QStringLiteral("bca"));
    click(FactColumn::Period);
    QCOMPARE(order(), QStringLiteral("acb"));
    QCOMPARE(m_state->current().text(), QStringLiteral("c"));
    QCOMPARE(m_view->factModel().factAt(m_view->selectionModel()->selectedRows().value(0).row()).text(),
             QStringLiteral("c"));
    click(FactColumn::Period);
    QCOMPARE(order(), given);
}

void FactTableViewTest::hoverIsSharedAndLeft()
{
    QTest::mouseMove(m_view->viewport(), placeOf("a"));
    QTRY_COMPARE(m_state->hovered().text(), QStringLiteral("a"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view.get(), &leave);
    QCOMPARE(m_state->hovered(), FactId());
}

void FactTableViewTest::columnsFillTheWidth()
{
    for (int width : {640, 900, 1400}) {
        m_view->resize(width, 300);
        const int all = m_view->horizontalHeader()->length();
        QVERIFY2(all <= m_view->viewport()->width() && all > m_view->viewport()->width() - 16,
                 qPrintable(QStringLiteral("%1 of %2").arg(all).arg(m_view->viewport()->width())));
    }
}

QTEST_MAIN(FactTableViewTest)
#include "facttableview_test.moc"
