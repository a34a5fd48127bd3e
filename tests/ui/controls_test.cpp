// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samplepackage.h"
#include "ui/controlcheck.h"
#include "ui/languagemenu.h"
#include "ui/windowsupport.h"

#include <QScrollBar>
#include <QTemporaryDir>

using namespace plumbline;

/// Everyone: each control has a name, a key, and a place in the order of Tab.
class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyWindow();
    void everyPage();
    void everyToolHasAnIcon();
    void toolBarFitsASmallScreen();
    void tablesFitASmallScreen();
    void theFirstFactIsOneClickAway();
    void aFirstLookLeavesTheMenusTheirKeys();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void ControlsTest::init()
{
    window::keepSettingsIn(m_folder.path());
    QSettings().clear();
    m_language = std::make_unique<Language>();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->addLanguages(m_language.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ControlsTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_language.reset();
}

void ControlsTest::emptyWindow()
{
    QCOMPARE(controls::offenders(m_window.get()).join(u'\n'), QString());
}

void ControlsTest::everyPage()
{
    window::openAndWait(*m_window, window::bundled());
    const DatasetPtr dataset = m_window->workspace()->state()->dataset();
    for (Page page : ChartPages) {
        m_window->showPage(page);
        window::waitForScene(*m_window, page);
        window::showAndWait(*m_window,
                            dataset->fact(m_window->page(page)->chart()->chartScene()->facts.front()).id());
        QCOMPARE(controls::offenders(m_window.get()).join(u'\n'), QString());
        m_window->workspace()->state()->setCurrent({});
    }
}

void ControlsTest::everyToolHasAnIcon()
{
    for (const QToolBar *bar : m_window->findChildren<QToolBar *>()) {
        for (QAction *action : bar->actions()) {
            if (!action->isSeparator() && !bar->widgetForAction(action)->inherits("QLineEdit"))
                QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
        }
    }
}

void ControlsTest::toolBarFitsASmallScreen()
{
    m_window->resize(1024, 700);
    for (const QToolBar *bar : m_window->findChildren<QToolBar *>())
        QVERIFY(bar->sizeHint().width() <= bar->width());
}

void ControlsTest::tablesFitASmallScreen()
{
    m_window->resize(1024, 700);
    window::openAndWait(*m_window, window::bundled());
    for (Page page : ChartPages) {
        m_window->showPage(page);
        window::waitForScene(*m_window, page);
        FactTableView *table = m_window->page(page)->table();
        QStringList widths;
        for (int column = 0; column < FactColumnCount; ++column)
            widths << QString::number(table->columnWidth(column));
        QTRY_VERIFY2(
            table->horizontalScrollBar()->maximum() == 0,
            qPrintable(widths.join(u' ') + QStringLiteral(" in %1").arg(table->viewport()->width())));
    }
}

void ControlsTest::theFirstFactIsOneClickAway()
{
    window::openAndWait(*m_window, window::bundled());
    window::waitForScene(*m_window, Page::Growth);
    auto *choose = m_window->detailPane()->findChild<QPushButton *>(QStringLiteral("chooseFirst"));
    QVERIFY(choose && choose->isVisible());
    choose->click();
    ViewState *state = m_window->workspace()->state();
    QTRY_VERIFY(!state->current().isNull());
    const int fact = m_window->page(Page::Growth)->chart()->chartScene()->facts.front();
    QCOMPARE(state->current().text(), state->dataset()->fact(fact).id().text());
}

void ControlsTest::aFirstLookLeavesTheMenusTheirKeys()
{
    const QString table = m_folder.filePath(QStringLiteral("users.csv"));
    sample::writeBytes(table, "company,metric,year,value,unit\nHooli,Users,2017,100,count\n"
                              "Hooli,Users,2018,120,count\n");
    m_window->openFile(table);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QTRY_VERIFY(!m_window->workspace()->state()->current().isNull()); // nothing comes and goes any more
    QCOMPARE(controls::doubleMnemonics(m_window.get()).join(u'\n'), QString());
}

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
