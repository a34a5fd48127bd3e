// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exampledata.h"
#include "ui/calendarmenu.h"
#include "ui/choicehistory.h"

#include <QTest>

using namespace plumbline;

/// View > Calendar.
class CalendarMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheDatasetHas();
    void choosingSetsTheLens();
    void followsTheLens();
};

static DatasetPtr data()
{
    return example::dataset(QStringLiteral("a | A&B | revenue | 2019 | 7 CNY | yearend=03-31\n"
                                           "b | ten | revenue | 2019 | 7 CNY | yearend=12-31\n"
                                           "c | group | revenue | 2019 | 7 CNY | yearend=03-31\n"
                                           "d | june | revenue | 2019 | 7 CNY | yearend=06-30\n"));
}

/// A star before what is checked.
static QString print(const CalendarMenu &menu)
{
    QStringList lines;
    for (const QAction *action : menu.actions())
        lines << (action->isChecked() ? QStringLiteral("*") : QString()) + action->text();
    return lines.join(QLatin1Char('\n'));
}

void CalendarMenuTest::offersWhatTheDatasetHas()
{
    ViewState state;
    CalendarMenu menu(&state);
    QCOMPARE(print(menu), QStringLiteral("*&Calendar years\n&No company here has another fiscal year"));
    state.setDataset(data());
    QCOMPARE(print(menu), QStringLiteral("*&Calendar years\n"
                                         "&1  Fiscal years of A&&B (Apr–Mar), also group\n"
                                         "&2  Fiscal years of june (Jul–Jun)"));
}

void CalendarMenuTest::choosingSetsTheLens()
{
    ViewState state;
    state.setDataset(data());
    CalendarMenu menu(&state);
    ChoiceHistory history(&state, 0);
    menu.actions()[2]->trigger();
    QCOMPARE(state.lens().calendar, QStringLiteral("june"));
    QVERIFY(menu.actions()[2]->isChecked());
    history.stack()->undo();
    QCOMPARE(state.lens().calendar, QString());
    QVERIFY(menu.actions()[0]->isChecked());
}

/// A company that shares the years of another is named with it.
void CalendarMenuTest::followsTheLens()
{
    ViewState state;
    state.setDataset(data());
    CalendarMenu menu(&state);
    Lens lens;
    lens.calendar = QStringLiteral("group");
    state.setLens(lens);
    QVERIFY(!menu.actions()[0]->isChecked());
    QVERIFY(menu.actions()[1]->isChecked());
    lens.calendar = QStringLiteral("nobody");
    state.setLens(lens);
    QVERIFY(menu.actions()[0]->isChecked());
}

QTEST_MAIN(CalendarMenuTest)
#include "calendarmenu_test.moc"
