// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststeps.h"

#include "ui/controlcheck.h"
#include "ui/windowsupport.h"

#include <QTemporaryDir>

using namespace plumbline;

class FirstStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void escapeClosesAndIsRemembered();
    void menuOpensThemAgain();
    void fitsASmallScreen();
    void goesWhenTheReaderGoesOn_data();
    void goesWhenTheReaderGoesOn();

private:
    QTemporaryDir m_folder;
    Appearance m_appearance;
};

void FirstStepsTest::init()
{
    window::keepSettingsIn(m_folder.path());
    QSettings().clear();
}

void FirstStepsTest::escapeClosesAndIsRemembered()
{
    MainWindow window(&m_appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(!window.firstSteps()->isVisible());
    QVERIFY(!FirstSteps::wasSeen());
    window.firstSteps()->open();
    QVERIFY(window.firstSteps()->isVisible());
    QCOMPARE(controls::offenders(&window), QStringList());
    QTRY_VERIFY(window.firstSteps()->findChild<QPushButton *>()->hasFocus());
    QTest::keyClick(window.firstSteps()->findChild<QPushButton *>(), Qt::Key_Escape);
    QVERIFY(!window.firstSteps()->isVisible());
    QVERIFY(FirstSteps::wasSeen());
}

void FirstStepsTest::menuOpensThemAgain()
{
    MainWindow window(&m_appearance);
    window.show();
    window.findChild<QAction *>(QStringLiteral("actionFirstSteps"))->trigger();
    QVERIFY(window.firstSteps()->isVisible());
    QTest::mouseClick(window.firstSteps()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!window.firstSteps()->isVisible());
}

void FirstStepsTest::fitsASmallScreen()
{
    MainWindow window(&m_appearance);
    window.resize(1024, 700);
    window.show();
    window.firstSteps()->open();
    const QRect room = window.firstSteps()->parentWidget()->rect();
    QVERIFY(room.contains(window.firstSteps()->geometry()));
    window.resize(1440, 900);
    QTRY_COMPARE(window.firstSteps()->geometry().center().x(),
                 window.firstSteps()->parentWidget()->rect().center().x());
}

void FirstStepsTest::goesWhenTheReaderGoesOn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("to another page") << Qt::Key_4;
    QTest::newRow("to the articles") << Qt::Key_5;
}

void FirstStepsTest::goesWhenTheReaderGoesOn()
{
    QFETCH(Qt::Key, key);
    const auto window = window::freshWithBundled();
    window->firstSteps()->open();
    QTest::keyClick(window.get(), key, Qt::ControlModifier);
    QVERIFY(!window->firstSteps()->isVisible());
    window->firstSteps()->open();
    window->workspace()->state()->setCurrent(window->workspace()->state()->dataset()->fact(0).id());
    QVERIFY(!window->firstSteps()->isVisible());
    QVERIFY(FirstSteps::wasSeen());
}

QTEST_MAIN(FirstStepsTest)
#include "firststeps_test.moc"
