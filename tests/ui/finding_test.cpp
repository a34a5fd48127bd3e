// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "ui/articlespage.h"
#include "ui/filterpane.h"
#include "ui/findactions.h"
#include "ui/findingsmodel.h"
#include "ui/findpanel.h"
#include "ui/viewsmenu.h"

#include <QAction>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;

/// Find, back and forward, as a reader uses them: by keys and menus.
class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsAsOneTypes_data();
    void findsAsOneTypes();
    void escapeClosesAndLeavesTheView();
    void enterGoesToAFigure();
    void enterGoesToAPassage();
    void shiftEnterReadsTheArticle();
    void enterBringsACompanyIntoFocus();
    void nextAndPreviousResult();
    void moreOfAGroup();
    void whatTheFilterHidesIsShownOnRequest();
    void whatTheSpanHidesIsShownOnRequest();
    void backAndForward();
    void backByTheSideButtons();
    void selectionsAreNoSteps();
    void anotherDatasetStartsAnew();

private:
    ViewState *state() const { return m_window->workspace()->state(); }
    FindPanel *panel() const { return m_window->finding()->panel(); }
    FilterPane *filter() const { return m_window->filterPane(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(panel()->isVisible() ? static_cast<QWidget *>(panel()->field()) : m_window.get(), key,
                        modifiers);
    }
    void find(const QString &query);
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void FindingTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit()); // the same test may run beside this one
    QStandardPaths::setTestModeEnabled(true);
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
}

void FindingTest::init()
{
    QSettings().clear();
    QDir(ViewsMenu::usualFolder()).removeRecursively();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    window::openAndWait(*m_window, window::bundled());
    window::waitForScene(*m_window, Page::Growth);
}

void FindingTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

/// Opens the panel, types, and waits for the answer.
void FindingTest::find(const QString &query)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
    panel()->field()->clear();
    // As an input method writes: key events carry no Chinese.
    QInputMethodEvent written;
    written.setCommitString(query);
    QApplication::sendEvent(panel()->field(), &written);
    QTRY_COMPARE(panel()->model()->findings().query, query);
}

void FindingTest::findsAsOneTypes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("company") << QStringLiteral("tencent cl") << QStringLiteral("Tencent Cloud");
    QTest::newRow("Chinese name") << QStringLiteral("阿里云") << QStringLiteral("Alibaba Cloud");
    QTest::newRow("two Chinese letters") << QStringLiteral("浪潮") << QStringLiteral("Inspur Group");
    QTest::newRow("value") << QStringLiteral("7.787 billion")
                           << QStringLiteral("Alibaba Cloud · CNY 7.787 bn");
    QTest::newRow("Chinese in a passage") << QStringLiteral("康执玺") << QStringLiteral("康执玺");
    QTest::newRow("nothing") << QStringLiteral("no such words") << QString();
}

static QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void FindingTest::findsAsOneTypes()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    find(query);
    QCOMPARE(panel()->chosen() == nullptr, first.isEmpty());
    if (!first.isEmpty())
        QVERIFY2(plain(panel()->chosen()->title.text).contains(first),
                 qPrintable(panel()->chosen()->title.text));
    else
        QVERIFY(window::textsOf(panel()).contains(QStringLiteral("Nothing found for “no such words”")));
}

void FindingTest::escapeClosesAndLeavesTheView()
{
    const View before = state()->view();
    find(QStringLiteral("tencent"));
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(state()->view(), before);
    // The last query comes back.
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(panel()->field()->selectedText(), QStringLiteral("tencent"));
}

void FindingTest::enterGoesToAFigure()
{
    find(QStringLiteral("series b inspur 600m"));
    QCOMPARE(panel()->chosen()->kind, Found::Kind::Figure);
    const FactId fact = panel()->chosen()->fact;
    press(Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(state()->current(), fact);
    QVERIFY(m_window->currentPage()->reveal(state()->dataset()->indexOf(fact)));
}

void FindingTest::enterGoesToAPassage()
{
    find(QStringLiteral("Digital China integrators"));
    QCOMPARE(panel()->chosen()->kind, Found::Kind::Passage);
    find(QStringLiteral("values the firm"));
    QCOMPARE(panel()->chosen()->kind, Found::Kind::Passage);
    const Found found = *panel()->chosen();
    QVERIFY(!found.fact.isNull());
    press(Qt::Key_Return);
    QCOMPARE(state()->current(), found.fact);
    const auto hasKeyboard = [this] {
        const QWidget *focused = QApplication::focusWidget();
        return focused && m_window->detailPane()->isAncestorOf(focused) &&
               qobject_cast<const PassageText *>(focused);
    };
    QTRY_VERIFY(hasKeyboard());
}

void FindingTest::shiftEnterReadsTheArticle()
{
    find(QStringLiteral("values the firm"));
    const Found found = *panel()->chosen();
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(state()->page(), Page::Articles);
    QCOMPARE(state()->article(), found.article);
    // And from there to a chart again.
    const ReadingView *reading = m_window->articlesPage()->reading();
    QTRY_VERIFY(reading->reading() && reading->isAncestorOf(QApplication::focusWidget()));
    find(QStringLiteral("7.787 billion"));
    press(Qt::Key_Return);
    QVERIFY(m_window->currentPage());
    QCOMPARE(state()->current(), FactId(panel()->chosen()->fact));
}

void FindingTest::enterBringsACompanyIntoFocus()
{
    m_window->showPage(Page::Share);
    window::waitForScene(*m_window, Page::Share);
    const Filter before = state()->filter();
    find(QStringLiteral("kingsoft"));
    if (!panel()->chosen())
        find(QStringLiteral("microsoft azure"));
    QCOMPARE(panel()->chosen()->kind, Found::Kind::Company);
    const EntityIndex company = panel()->chosen()->company;
    press(Qt::Key_Return);
    QVERIFY(state()->focus().placeOf(company) >= 0);
    QCOMPARE(state()->filter(), before);
    const int fact = state()->dataset()->indexOf(state()->current());
    QVERIFY(fact >= 0);
    QCOMPARE(state()->dataset()->laneOf(state()->dataset()->fact(fact).lead()), company);
}

void FindingTest::nextAndPreviousResult()
{
    find(QStringLiteral("revenue cny"));
    press(Qt::Key_Return);
    const FactId first = state()->current();
    press(Qt::Key_F3);
    const FactId second = state()->current();
    QVERIFY(second != first);
    QVERIFY(!panel()->isVisible());
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(state()->current(), first);
}

void FindingTest::moreOfAGroup()
{
    find(QStringLiteral("alibaba"));
    const FindingsModel *model = panel()->model();
    const auto rowOfMore = [model] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->kindOf(row) == FindingsModel::RowKind::More)
                return row;
        }
        return -1;
    };
    const FoundGroup group = model->groupOf(rowOfMore());
    QCOMPARE(model->index(rowOfMore()).data().toString(),
             QStringLiteral("and %1 more").arg(group.count - static_cast<int>(group.items.size())));
    for (int row = 0; row < 100 && panel()->chosen(); ++row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(static_cast<int>(model->findings().groups[1].items.size()), group.count);
    QVERIFY(panel()->isVisible());
}

void FindingTest::whatTheFilterHidesIsShownOnRequest()
{
    Filter only;
    only.statuses = QStringList(QStringLiteral("forecast"));
    only.companies = QStringList(QStringLiteral("tencent-cloud"));
    state()->setFilter(only);
    find(QStringLiteral("alibaba cloud 7.787 billion"));
    const FactId fact = panel()->chosen()->fact;
    press(Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->notice(), QStringLiteral("The filter hides this."));
    QVERIFY(state()->current().isNull());
    QCOMPARE(state()->filter(), only);
    press(Qt::Key_Return);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(state()->current(), fact);
    QCOMPARE(state()->filter().statuses->join(QLatin1Char(' ')), QStringLiteral("forecast reported"));
    QCOMPARE(state()->filter().companies->join(QLatin1Char(' ')),
             QStringLiteral("tencent-cloud alibaba-cloud"));
    QVERIFY(!state()->filter().segments);
}

void FindingTest::whatTheSpanHidesIsShownOnRequest()
{
    const DayRange early{2455197, 2455562}; // the year 2010
    state()->setSpan(early);
    find(QStringLiteral("7.787 billion"));
    press(Qt::Key_Return);
    QCOMPARE(panel()->notice(), QStringLiteral("This lies outside of the visible span."));
    QCOMPARE(state()->span(), std::optional(early));
    press(Qt::Key_Return);
    QVERIFY(!state()->current().isNull());
    QCOMPARE(state()->span()->days(), early.days());
    QVERIFY(state()->span()->first > early.end);
}

void FindingTest::backAndForward()
{
    QVERIFY(!action("actionBack")->isEnabled());
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(action("actionBack")->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state()->page(), Page::Timeline);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state()->page(), Page::Growth);
    QVERIFY(!action("actionBack")->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(state()->page(), Page::Timeline);
    QVERIFY(action("actionForward")->isEnabled());
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!action("actionForward")->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state()->page(), Page::Timeline);
}

void FindingTest::backByTheSideButtons()
{
    m_window->showPage(Page::Share);
    QTest::mouseClick(m_window->currentPage()->chart()->viewport(), Qt::BackButton);
    QCOMPARE(state()->page(), Page::Growth);
    QTest::mouseClick(m_window->detailPane()->viewport(), Qt::ForwardButton);
    QCOMPARE(state()->page(), Page::Share);
}

/// They belong to the step on which they are made; a find is a step of its own.
void FindingTest::selectionsAreNoSteps()
{
    const ChartScenePtr scene = m_window->currentPage()->chart()->chartScene();
    const auto idAt = [&](size_t place) { return scene->dataset->fact(scene->facts[place]).id(); };
    state()->setCurrent(idAt(0));
    state()->setCurrent(idAt(1));
    QVERIFY(!action("actionBack")->isEnabled());
    find(QStringLiteral("76 % alibaba growth"));
    press(Qt::Key_Return);
    QCOMPARE(state()->page(), Page::Growth);
    QVERIFY(state()->current() != idAt(1));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state()->current(), idAt(1));
}

void FindingTest::anotherDatasetStartsAnew()
{
    m_window->showPage(Page::Share);
    QVERIFY(action("actionBack")->isEnabled());
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(QFile::copy(window::bundled(), copy));
    window::openAndWait(*m_window, window::bundled());
    QVERIFY(action("actionBack")->isEnabled());
    // A session comes back with its view: that is where it starts.
    connect(m_window->workspace()->session(), &DatasetSession::opened, this,
            [this] { m_window->showPage(Page::Timeline); });
    window::openAndWait(*m_window, copy);
    QTRY_VERIFY(!action("actionBack")->isEnabled());
    QCOMPARE(state()->page(), Page::Timeline);
}

QTEST_MAIN(FindingTest)
#include "finding_test.moc"
