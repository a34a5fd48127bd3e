// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/factchart.h"
#include "support/exampledata.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

namespace {

const QString growth =
    QStringLiteral("a1 | ali | revenue_growth | 2018-10-01..2018-12-31 | 84 percent | base=year-on-year\n"
                   "a2 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                   "w | aws | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n");

} // namespace

class ChartAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyMarkIsAChildWithItsWords();
    void pressingChooses();
    void rectsLieOnTheMarks();
    void focusIsOnTheCurrentMark();
    void marksOfAFormerSceneAreGone();

private:
    QAccessibleInterface *chart() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void ChartAccessTest::init()
{
    m_state = std::make_unique<ViewState>();
    m_view = std::make_unique<ChartView>(Page::Growth, m_state.get());
    m_view->resize(760, 520);
    m_view->show();
    QSignalSpy shown(m_view.get(), &ChartView::sceneShown);
    m_state->setDataset(example::dataset(growth));
    QVERIFY(shown.wait());
}

void ChartAccessTest::cleanup()
{
    m_view.reset();
    m_state.reset();
}

void ChartAccessTest::everyMarkIsAChildWithItsWords()
{
    QCOMPARE(chart()->role(), QAccessible::Chart);
    QCOMPARE(chart()->text(QAccessible::Name), m_view->chartScene()->title);
    QCOMPARE(chart()->childCount(), 3);
    for (int i = 0; i < chart()->childCount(); ++i) {
        QAccessibleInterface *mark = chart()->child(i);
        QVERIFY(mark && mark->isValid());
        QCOMPARE(chart()->indexOfChild(mark), i);
        QCOMPARE(mark->parent(), chart());
    }
    const QString name = chart()->child(0)->text(QAccessible::Name).replace(QChar(0x00a0), u' ');
    for (const char *part : {"ali", "+84 %", "revenue_growth", "Oct–Dec 2018", "reported"})
        QVERIFY2(name.contains(QString::fromUtf8(part)), qPrintable(name));
    QVERIFY(!chart()->child(3) && !chart()->child(-1));
}

void ChartAccessTest::pressingChooses()
{
    QAccessibleInterface *mark = chart()->child(1);
    QVERIFY(!mark->state().selected);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_state->current().text(), QStringLiteral("a2"));
    QVERIFY(mark->state().selected);
    QVERIFY(!chart()->child(0)->state().selected);
}

void ChartAccessTest::rectsLieOnTheMarks()
{
    for (int i = 0; i < chart()->childCount(); ++i) {
        const int fact = m_view->chartScene()->facts[static_cast<size_t>(i)];
        const QPoint place = m_view->markPosition(m_state->dataset()->fact(fact).id());
        const QRect rect = chart()->child(i)->rect();
        QVERIFY(rect.contains(m_view->viewport()->mapToGlobal(place)));
        QCOMPARE(chart()->childAt(rect.center().x(), rect.center().y()), chart()->child(i));
        QVERIFY(!chart()->child(i)->state().offscreen);
    }
}

void ChartAccessTest::focusIsOnTheCurrentMark()
{
    QApplication::setActiveWindow(m_view.get());
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QVERIFY(!chart()->focusChild());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(chart()->focusChild(), chart()->child(0));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(chart()->focusChild(), chart()->child(2));
    QVERIFY(chart()->child(2)->state().focused);
}

void ChartAccessTest::marksOfAFormerSceneAreGone()
{
    const QAccessible::Id former = QAccessible::uniqueId(chart()->child(0));
    QSignalSpy shown(m_view.get(), &ChartView::sceneShown);
    m_state->setDataset(example::dataset(growth.section(u'\n', 2)));
    QVERIFY(shown.wait());
    QCOMPARE(chart()->childCount(), 1);
    QVERIFY(chart()->child(0)->text(QAccessible::Name).startsWith(QLatin1String("aws")));
    QVERIFY(!QAccessible::accessibleInterface(former));
}

QTEST_MAIN(ChartAccessTest)
#include "chartaccess_test.moc"
