// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exampledata.h"
#include "ui/choicehistory.h"

#include <QTest>

#include <limits>

using namespace plumbline;

/// Undo and redo of filter and focus.
class ChoiceHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoesAndRedoes();
    void stepsHaveNames_data();
    void stepsHaveNames();
    void quickChangesOfOneSectionAreOneStep();
    void slowChangesAreSteps();
    void backWhereItBeganIsNoStep();
    void restOfTheViewStays();
    void staysWithAnEditedDataset();

private:
    static constexpr int Always = std::numeric_limits<int>::max(); ///< any change comes quickly enough
    void setStatuses(const QStringList &statuses)
    {
        Filter filter = m_state->filter();
        filter.statuses = statuses;
        m_state->setFilter(filter);
    }

    std::unique_ptr<ViewState> m_state;
};

static const QString forecast = QStringLiteral("forecast");
static const QString planned = QStringLiteral("planned");

void ChoiceHistoryTest::init()
{
    m_state = std::make_unique<ViewState>();
    m_state->setDataset(example::dataset(QStringLiteral("a | ali | revenue_growth | 2018 | 40 percent")));
}

void ChoiceHistoryTest::undoesAndRedoes()
{
    ChoiceHistory history(m_state.get(), 0);
    setStatuses({forecast});
    m_state->setFocus({QStringLiteral("ali")});
    history.stack()->undo();
    QCOMPARE(m_state->view().focus, QStringList());
    QCOMPARE(m_state->filter().statuses, Choice(QStringList{forecast}));
    history.stack()->undo();
    QVERIFY(!m_state->filter().isActive());
    QVERIFY(!history.stack()->canUndo());
    history.stack()->redo();
    history.stack()->redo();
    QCOMPARE(m_state->view().focus, QStringList({QStringLiteral("ali")}));
    QCOMPARE(history.stack()->count(), 2); // going back is no choice
}

void ChoiceHistoryTest::stepsHaveNames_data()
{
    QTest::addColumn<std::function<void(View &)>>("change");
    QTest::addColumn<QString>("text");
    using Change = std::function<void(View &)>;
    QTest::newRow("section") << Change([](View &v) { v.filter.areas = QStringList(); })
                             << QStringLiteral("filter: Regions");
    QTest::newRow("focus") << Change([](View &v) { v.focus << QStringLiteral("ali"); })
                           << QStringLiteral("companies in focus");
    QTest::newRow("statement") << Change([](View &v) {
        v.lens.preferred[QStringLiteral("a")] = QStringLiteral("x");
    }) << QStringLiteral("statement that charts follow");
    QTest::newRow("lens") << Change([](View &v) { v.lens.hidesComputed = true; })
                          << QStringLiteral("how figures are shown");
    QTest::newRow("events") << Change([](View &v) { v.lens.hidesEvents = true; })
                            << QStringLiteral("how figures are shown");
    QTest::newRow("several") << Change([](View &v) {
        v.focus << QStringLiteral("ali");
        v.filter.areas = QStringList();
    }) << QStringLiteral("filter");
    QTest::newRow("page") << Change([](View &v) { v.page = Page::Share; }) << QString();
}

void ChoiceHistoryTest::stepsHaveNames()
{
    QFETCH(std::function<void(View &)>, change);
    ChoiceHistory history(m_state.get());
    View view = m_state->view();
    change(view);
    m_state->setView(view);
    QTEST(history.stack()->undoText(), "text");
}

void ChoiceHistoryTest::quickChangesOfOneSectionAreOneStep()
{
    ChoiceHistory history(m_state.get(), Always);
    setStatuses({forecast, planned});
    setStatuses({forecast});
    m_state->setFocus({QStringLiteral("ali")});
    QCOMPARE(history.stack()->count(), 2);
    history.stack()->undo();
    QCOMPARE(m_state->filter().statuses, Choice(QStringList{forecast}));
    history.stack()->undo();
    QVERIFY(!m_state->filter().isActive());
}

void ChoiceHistoryTest::slowChangesAreSteps()
{
    ChoiceHistory history(m_state.get(), 0);
    setStatuses({forecast, planned});
    setStatuses({forecast});
    history.stack()->undo();
    QCOMPARE(m_state->filter().statuses, Choice(QStringList{forecast, planned}));
}

void ChoiceHistoryTest::backWhereItBeganIsNoStep()
{
    ChoiceHistory history(m_state.get(), Always);
    setStatuses({forecast});
    m_state->setFilter({});
    QCOMPARE(history.stack()->count(), 0);
}

void ChoiceHistoryTest::restOfTheViewStays()
{
    ChoiceHistory history(m_state.get());
    setStatuses({forecast});
    m_state->setPage(Page::Timeline);
    m_state->setCurrent(FactId(QStringLiteral("a")));
    history.stack()->undo();
    QCOMPARE(m_state->page(), Page::Timeline);
    QCOMPARE(m_state->current(), FactId(QStringLiteral("a")));
}

/// Steps reach back over edits; another file is not its business.
void ChoiceHistoryTest::staysWithAnEditedDataset()
{
    ChoiceHistory history(m_state.get());
    setStatuses({forecast});
    m_state->setDataset(example::dataset(QStringLiteral("b | ali | revenue_growth | 2018 | 40 percent")));
    history.stack()->undo();
    QVERIFY(!m_state->filter().isActive());
}

QTEST_MAIN(ChoiceHistoryTest)
#include "choicehistory_test.moc"
