// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming in the window: one span for all charts, from the menu and by hand.
#include "charts/chartview.h"
#include "charts/factchart.h"
#include "ui/statusline.h"
#include "ui/windowsupport.h"

#include <QDate>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>

using namespace plumbline;

class ZoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menuZoomsAndFits();
    void shortcutsReachTheChartOnScreen();
    void chartsShareTheSpan();
    void tableFollowsTheSpanAtRest();
    void animationIsRemembered();

private:
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    const SceneLayout &placed(Page page) const { return m_window->page(page)->chart()->chart().placed(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void ZoomTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(!action("actionZoomIn")->isEnabled());
    window::openAndWait(*m_window, window::bundled());
    window::waitForScene(*m_window, Page::Growth);
}

void ZoomTest::menuZoomsAndFits()
{
    ViewState *state = m_window->workspace()->state();
    QVERIFY(action("actionZoomIn")->isEnabled());
    QVERIFY2(!action("actionFit")->isEnabled(), "fitted already");
    action("actionZoomIn")->trigger();
    QVERIFY(state->span());
    const double days = state->span()->days();
    action("actionZoomIn")->trigger();
    QVERIFY(state->span()->days() < days);
    action("actionZoomOut")->trigger();
    constexpr double tolerance = 1e-6;
    QVERIFY(std::abs(state->span()->days() - days) < tolerance);
    QVERIFY(action("actionFit")->isEnabled());
    action("actionFit")->trigger();
    QVERIFY(!state->span());
}

void ZoomTest::shortcutsReachTheChartOnScreen()
{
    ViewState *state = m_window->workspace()->state();
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(state->span());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!state->span());
}

void ZoomTest::chartsShareTheSpan()
{
    ViewState *state = m_window->workspace()->state();
    m_window->showPage(Page::Growth);
    QWidget *viewport = m_window->page(Page::Growth)->chart()->viewport();
    const QPoint middle = placed(Page::Growth).plot().center().toPoint();
    QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &wheel);
    QVERIFY(state->span());
    for (const Page page : {Page::Share, Page::Timeline, Page::Levels}) {
        m_window->showPage(page);
        window::waitForScene(*m_window, page);
        QVERIFY2(placed(page).span() == state->span(), qPrintable(code(page)));
    }
    action("actionFit")->trigger();
    QTRY_VERIFY(!placed(Page::Levels).span());
    m_window->showPage(Page::Growth);
    QTRY_VERIFY(!placed(Page::Growth).span());
}

/// The rows are the facts whose period touches the visible time, and those off the time axis.
void ZoomTest::tableFollowsTheSpanAtRest()
{
    const PageView *page = m_window->page(Page::Growth);
    const ChartScene &scene = *page->chart()->chartScene();
    const DayRange year{double(QDate(2019, 1, 1).toJulianDay()), double(QDate(2020, 1, 1).toJulianDay())};
    std::vector<int> expected;
    for (const int place : scene.figures()) {
        const Mark *mark = scene.markOfFact(place);
        const bool isTouched = mark->span.first().toJulianDay() < year.end &&
                               mark->span.last().toJulianDay() >= year.first;
        const bool isOffTime = std::any_of(scene.bands.begin(), scene.bands.end(), [&](const Band &band) {
            return !isTimed(band) && mark >= band.marks.data() &&
                   mark < band.marks.data() + band.marks.size();
        });
        if (isTouched || isOffTime)
            expected.push_back(place);
    }
    const auto facts = std::count_if(expected.begin(), expected.end(),
                                     [&scene](int place) { return !scene.computedAt(place); });
    QVERIFY(facts > 0 && facts < static_cast<int>(scene.facts.size()));

    m_window->workspace()->state()->setSpan(year);
    QTRY_COMPARE(page->shownFacts(), static_cast<int>(facts));
    QCOMPARE(page->table()->factModel().givenPlaces(), expected);
    const QString counts = QStringLiteral("%1 of %2 facts shown").arg(facts).arg(scene.facts.size());
    QVERIFY2(m_window->statusLine()->text().contains(counts), qPrintable(m_window->statusLine()->text()));

    m_window->workspace()->state()->setSpan({});
    QTRY_COMPARE(page->shownFacts(), static_cast<int>(scene.facts.size()));
}

void ZoomTest::animationIsRemembered()
{
    QVERIFY(action("actionAnimate")->isChecked());
    action("actionAnimate")->trigger();
    const MainWindow other(m_appearance.get());
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("actionAnimate"))->isChecked());
    action("actionAnimate")->trigger();
}

QTEST_MAIN(ZoomTest)
#include "zoom_test.moc"
