// SPDX-License-Identifier: GPL-3.0-or-later
// The window as of a day: what had not been published is nowhere.
#include "ui/knownonbar.h"

#include "ui/statusline.h"
#include "ui/windowsupport.h"

#include <QDateEdit>
#include <QSlider>
#include <QTemporaryDir>

using namespace plumbline;

class KnownOnBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hiddenWhileEverythingIsKnown();
    void stepsBackThroughPublications();
    void aDayMayBeTyped();
    void replayEndsAtTheLastDay();
    void comesBackWithTheView();

private:
    KnownOnBar *bar() const { return m_window->findChild<KnownOnBar *>(); }
    ViewState *state() const { return m_window->workspace()->state(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void KnownOnBarTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY2(!bar()->action()->isEnabled(), "nothing is open yet");
    window::openAndWait(*m_window, window::bundled());
    window::waitForScene(*m_window, Page::Growth);
}

void KnownOnBarTest::init()
{
    state()->setView({});
}

void KnownOnBarTest::hiddenWhileEverythingIsKnown()
{
    QVERIFY(bar()->isHidden());
    bar()->action()->trigger();
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->summary(), QStringLiteral("5 of 5 articles published"));
    QCOMPARE(state()->dataset(), state()->wholeDataset());
    bar()->action()->trigger();
    QVERIFY(bar()->isHidden());
    QVERIFY(!state()->lens().knownOn.isValid());
}

void KnownOnBarTest::stepsBackThroughPublications()
{
    bar()->action()->trigger();
    const int all = state()->dataset()->factCount();
    QSignalSpy shown(m_window->page(Page::Growth)->chart(), &ChartView::sceneShown);
    bar()->previous();
    QVERIFY(shown.wait());
    QVERIFY(state()->dataset()->factCount() < all);
    QVERIFY(bar()->summary().startsWith(QStringLiteral("4 of 5 articles published")));
    QVERIFY(m_window->statusLine()->text().contains(
        QStringLiteral("%1 facts").arg(state()->dataset()->factCount())));
    for (int i = 0; i < 10; ++i)
        bar()->previous();
    QVERIFY(bar()->summary().startsWith(QStringLiteral("1 of 5 articles published")));
    for (const auto &chunk : state()->dataset()->chunks()) {
        for (const Evidence &evidence : chunk->evidence)
            QVERIFY(state()->dataset()->article(evidence.article).published.last() <=
                    state()->lens().knownOn);
    }
    bar()->next();
    QVERIFY(bar()->summary().startsWith(QStringLiteral("2 of 5 articles published")));
}

void KnownOnBarTest::aDayMayBeTyped()
{
    bar()->action()->trigger();
    bar()->findChild<QDateEdit *>(QStringLiteral("knownOnDate"))->setDate(QDate(2014, 1, 1));
    QCOMPARE(state()->lens().knownOn, QDate(2014, 1, 1));
    QCOMPARE(state()->dataset()->factCount(), 0);
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->findChild<QSlider *>(QStringLiteral("knownOnSlider"))->value(), 0);
    bar()->next();
    QVERIFY(state()->dataset()->factCount() > 0);
}

void KnownOnBarTest::replayEndsAtTheLastDay()
{
    bar()->action()->trigger();
    const QDate last = state()->lens().knownOn;
    QSignalSpy changed(state(), &ViewState::knownChanged);
    bar()->replay(true);
    QVERIFY2(state()->lens().knownOn < last, "begins with the first");
    constexpr int mostMilliseconds = 15'000;
    QTRY_COMPARE_WITH_TIMEOUT(state()->lens().knownOn, last, mostMilliseconds);
    QVERIFY(changed.size() >= 4);
}

void KnownOnBarTest::comesBackWithTheView()
{
    View view;
    view.lens.knownOn = QDate(2020, 1, 1);
    state()->setView(view);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->action()->isChecked());
    QCOMPARE(bar()->findChild<QDateEdit *>(QStringLiteral("knownOnDate"))->date(), QDate(2020, 1, 1));
}

QTEST_MAIN(KnownOnBarTest)
#include "knownonbar_test.moc"
