// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "support/exampledata.h"
#include "ui/facetlistview.h"
#include "ui/filterchips.h"
#include "ui/filterpane.h"
#include "ui/filtersectionview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace plumbline;

/// The filter in a real window, by mouse, keys and drags.
class FilterPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void checkingNarrowsEveryPage();
    void clickOnTheNameChecksToo();
    void spaceChecksAndEnterFocuses();
    void noneAllAndResetOfASection();
    void chipsSayAndTakeBack();
    void undoesFromTheMenuAndByKey();
    void emptyPageOffersAReset();
    void dotsGiveAndTakeColours();
    void ninthReplacesAndSaysSo();
    void dragIntoAndOutOfFocus();
    void searchesInChinese();
    void sectionsFold();
    void hidesInASmallWindowUntilAsked();
    void companyOfAMark();
    void everythingIsReachedAndNamed();

private:
    FilterPane *pane() const { return m_window->filterPane(); }
    ViewState *state() const { return m_window->workspace()->state(); }
    FilterSectionView *section(FilterSection section) const { return pane()->section(section); }
    FacetListView *list(FilterSection which) const { return section(which)->list(); }
    QModelIndex row(FilterSection which, const char *id) const;
    QPoint boxOf(FilterSection which, const char *id) const;
    void clickBox(FilterSection which, const char *id) const;
    void clickDot(const char *company) const;
    void drop(const char *company, const QModelIndex &onto) const;
    QPushButton *chip(const char *section) const;
    FilterChips *chips() const { return m_window->findChild<FilterChips *>(); }
    QStringList focus() const { return state()->focus().ids(*state()->dataset()); }

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

void FilterPaneTest::initTestCase()
{
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
}

void FilterPaneTest::init()
{
    m_window = window::freshWithBundled();
    window::waitForScene(*m_window, Page::Growth);
}

void FilterPaneTest::cleanup()
{
    m_window.reset();
}

QModelIndex FilterPaneTest::row(FilterSection which, const char *id) const
{
    const auto *model = static_cast<FacetListModel *>(list(which)->model());
    const QModelIndex index = model->index(model->rowOf(QString::fromLatin1(id)));
    list(which)->scrollTo(index);
    return index;
}

QPoint FilterPaneTest::boxOf(FilterSection which, const char *id) const
{
    constexpr int intoBox = 10;
    const QRect rect = list(which)->visualRect(row(which, id));
    return {rect.left() + intoBox, rect.center().y()};
}

void FilterPaneTest::clickBox(FilterSection which, const char *id) const
{
    QTest::mouseClick(list(which)->viewport(), Qt::LeftButton, {}, boxOf(which, id));
}

void FilterPaneTest::clickDot(const char *company) const
{
    FacetListView *companies = list(FilterSection::Companies);
    const QModelIndex index = row(FilterSection::Companies, company);
    QTest::mouseClick(companies->viewport(), Qt::LeftButton, {}, companies->dotRect(index).center());
}

void FilterPaneTest::checkingNarrowsEveryPage()
{
    QCOMPARE(pane()->total(), QStringLiteral("10 of 10 facts"));
    clickBox(FilterSection::Companies, "tencent-cloud");
    QCOMPARE(pane()->total(), QStringLiteral("6 of 10 facts"));
    QTRY_COMPARE(m_window->currentPage()->shownFacts(), 6);
    QCOMPARE(row(FilterSection::Companies, "tencent-cloud").data(FacetListModel::CountRole).toInt(), 4);
    QCOMPARE(row(FilterSection::Status, "estimated").data(FacetListModel::CountRole).toInt(), 1);
    m_window->showPage(Page::Timeline);
    window::waitForScene(*m_window, Page::Timeline);
    const ChartScenePtr scene = m_window->page(Page::Timeline)->chart()->chartScene();
    for (const int fact : scene->facts)
        QVERIFY(scene->dataset->subjectNames(scene->dataset->fact(fact).lead()) !=
                QLatin1String("Tencent Cloud"));
    QVERIFY(pane()->total().endsWith(QLatin1String(" facts")));
    QVERIFY(pane()->total() != QLatin1String("6 of 10 facts")); // the counts are those of the page
}

void FilterPaneTest::clickOnTheNameChecksToo()
{
    const QRect rect = list(FilterSection::Status)->visualRect(row(FilterSection::Status, "estimated"));
    QTest::mouseClick(list(FilterSection::Status)->viewport(), Qt::LeftButton, {}, rect.center());
    QVERIFY(!state()->filter().statuses->contains(QStringLiteral("estimated")));
    QTest::mouseClick(list(FilterSection::Status)->viewport(), Qt::LeftButton, {}, rect.center());
    QVERIFY(!state()->filter().isActive());
}

void FilterPaneTest::spaceChecksAndEnterFocuses()
{
    FacetListView *companies = list(FilterSection::Companies);
    companies->setCurrentIndex(row(FilterSection::Companies, "cisco"));
    QTest::keyClick(companies, Qt::Key_Space);
    QVERIFY(!state()->filter().companies->contains(QStringLiteral("cisco")));
    companies->setCurrentIndex(row(FilterSection::Companies, "alibaba-cloud"));
    QTest::keyClick(companies, Qt::Key_Return);
    QVERIFY(!focus().contains(QStringLiteral("alibaba-cloud")));
    QCOMPARE(companies->currentIndex().data(FacetListModel::IdRole).toString(),
             QStringLiteral("alibaba-cloud")); // the reader stays on the row that moved
    QTest::keyClick(companies, Qt::Key_Return);
    QVERIFY(focus().contains(QStringLiteral("alibaba-cloud")));
}

void FilterPaneTest::noneAllAndResetOfASection()
{
    FilterSectionView *status = section(FilterSection::Status);
    QTest::mouseClick(status->button("none"), Qt::LeftButton);
    QCOMPARE(state()->filter().statuses, Choice(QStringList()));
    QCOMPARE(pane()->total(), QStringLiteral("0 of 10 facts"));
    QTest::mouseClick(status->button("all"), Qt::LeftButton);
    QVERIFY(!state()->filter().isActive());
    clickBox(FilterSection::Status, "estimated");
    clickDot("alibaba-cloud");
    QTest::mouseClick(status->button("reset"), Qt::LeftButton);
    QVERIFY(!state()->filter().isActive());
    QVERIFY(!state()->view().focus.isEmpty());
    QTest::mouseClick(pane()->resetButton(), Qt::LeftButton);
    QVERIFY(state()->view().focus.isEmpty());
    QVERIFY(!pane()->resetButton()->isEnabled());
}

/// Null until it is on screen.
QPushButton *FilterPaneTest::chip(const char *section) const
{
    for (QPushButton *chip : chips()->findChildren<QPushButton *>()) {
        if (chip->isVisible() && chip->text().startsWith(QLatin1String(section)))
            return chip;
    }
    return nullptr;
}

void FilterPaneTest::chipsSayAndTakeBack()
{
    QVERIFY(!chips()->isVisible());
    clickBox(FilterSection::Status, "estimated");
    QTest::mouseClick(section(FilterSection::Articles)->title(), Qt::LeftButton);
    QTest::mouseClick(section(FilterSection::Articles)->button("none"), Qt::LeftButton);
    QCOMPARE(chips()->text(), QStringLiteral("Status: 4 of 5 | Articles: 0 of 5"));
    QVERIFY(chips()->isVisible());
    QTRY_VERIFY(chip("Articles"));
    QTest::mouseClick(chip("Articles"), Qt::LeftButton);
    QCOMPARE(chips()->text(), QStringLiteral("Status: 4 of 5"));
    QVERIFY(!state()->filter().articles);
}

void FilterPaneTest::undoesFromTheMenuAndByKey()
{
    clickBox(FilterSection::Status, "estimated");
    const QList<QAction *> edit = m_window->findChild<QMenu *>(QStringLiteral("menuEdit"))->actions();
    const auto undo = std::find_if(edit.begin(), edit.end(), [](const QAction *action) {
        return action->text() == QLatin1String("&Undo filter: Status");
    });
    QVERIFY(undo != edit.end());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!state()->filter().isActive());
    QVERIFY(!(*undo)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(state()->filter().isActive());
}

void FilterPaneTest::emptyPageOffersAReset()
{
    QTest::mouseClick(section(FilterSection::Companies)->button("none"), Qt::LeftButton);
    auto *reset = m_window->currentPage()->findChild<QPushButton *>(QStringLiteral("resetFilter"));
    QTRY_VERIFY(reset->isVisible());
    QCOMPARE(m_window->currentPage()->chart()->chartScene()->emptyText,
             QStringLiteral("The filter hides all facts of this page."));
    QTest::mouseClick(reset, Qt::LeftButton);
    QTRY_VERIFY(!reset->isVisible());
    QCOMPARE(pane()->total(), QStringLiteral("10 of 10 facts"));
}

void FilterPaneTest::dotsGiveAndTakeColours()
{
    const QStringList before = focus();
    clickDot("tencent-cloud");
    QStringList after = before;
    after.replace(before.indexOf(QStringLiteral("tencent-cloud")), QString());
    QCOMPARE(focus(), after); // the others keep theirs
    QVERIFY(!state()->filter().isActive());
    clickDot("azure");
    QCOMPARE(focus().indexOf(QStringLiteral("azure")), before.indexOf(QStringLiteral("tencent-cloud")));
}

void FilterPaneTest::ninthReplacesAndSaysSo()
{
    const QStringList before = focus();
    QSignalSpy noted(pane(), &FilterPane::noted);
    clickDot("azure");
    QCOMPARE(focus().last(), QStringLiteral("azure"));
    QCOMPARE(focus().mid(0, Focus::MostCompanies - 1), before.mid(0, Focus::MostCompanies - 1));
    QCOMPARE(noted.size(), 1);
    QVERIFY2(
        noted.first().first().toString().startsWith(QLatin1String("Microsoft Azure takes the colour of ")),
        qPrintable(noted.first().first().toString()));
}

/// Sends what a drag sends: the pointer comes, then lets go.
void FilterPaneTest::drop(const char *company, const QModelIndex &onto) const
{
    FacetListView *companies = list(FilterSection::Companies);
    const std::unique_ptr<QMimeData> data(
        companies->model()->mimeData({row(FilterSection::Companies, company)}));
    companies->scrollTo(onto);
    const QPoint position = companies->visualRect(onto).center();
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(companies->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(companies->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent let(position, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(companies->viewport(), &let);
}

void FilterPaneTest::dragIntoAndOutOfFocus()
{
    const qsizetype place = focus().indexOf(QStringLiteral("cisco"));
    drop("azure", row(FilterSection::Companies, "cisco"));
    QCOMPARE(focus().indexOf(QStringLiteral("azure")), place);
    QVERIFY(!focus().contains(QStringLiteral("cisco")));
    drop("azure", row(FilterSection::Companies, "cisco"));
    QVERIFY(!focus().contains(QStringLiteral("azure")));
    drop("cisco", list(FilterSection::Companies)->model()->index(0, 0));
    QCOMPARE(focus().indexOf(QStringLiteral("cisco")), place);
}

void FilterPaneTest::searchesInChinese()
{
    QLineEdit *search = section(FilterSection::Companies)->search();
    search->setFocus();
    search->setText(QStringLiteral("阿里云"));
    const QAbstractItemModel *model = list(FilterSection::Companies)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Alibaba Cloud"));
    QTest::mouseClick(section(FilterSection::Companies)->button("none"), Qt::LeftButton);
    QCOMPARE(chips()->text(), QStringLiteral("Companies: 23 of 24")); // only those that were found
    search->setText(QStringLiteral("没有"));
    QVERIFY(
        window::textsOf(section(FilterSection::Companies)).contains(QLatin1String("Nothing has this name")));
    QTest::mouseClick(section(FilterSection::Companies)->button("reset"), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!state()->filter().isActive());
}

void FilterPaneTest::sectionsFold()
{
    FilterSectionView *status = section(FilterSection::Status);
    QVERIFY(status->list()->isVisible());
    QTest::keyClick(status->title(), Qt::Key_Space);
    QVERIFY(!status->list()->isVisible());
    QTest::mouseClick(status->title(), Qt::LeftButton);
    QVERIFY(status->list()->isVisible());
}

void FilterPaneTest::hidesInASmallWindowUntilAsked()
{
    QVERIFY(pane()->isVisible());
    m_window->resize(1024, 700);
    QTRY_VERIFY(!pane()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane()->isVisible());
    QVERIFY(m_window->width() <= 1024);
    m_window->resize(1000, 700);
    QCoreApplication::processEvents();
    QVERIFY(pane()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    m_window.reset();
    Appearance look;
    MainWindow again(&look);
    again.resize(1440, 900);
    again.show();
    QVERIFY(!again.filterPane()->isVisible()); // as the reader left it
}

void FilterPaneTest::companyOfAMark()
{
    ChartView *chart = m_window->currentPage()->chart();
    const Dataset &dataset = *state()->dataset();
    const auto &facts = chart->chartScene()->facts;
    const int cisco = *std::find_if(facts.begin(), facts.end(), [&dataset](int fact) {
        return dataset.subjectNames(dataset.fact(fact).lead()) == QLatin1String("Cisco");
    });
    QTest::mouseMove(chart->viewport(), chart->markPosition(dataset.fact(cisco).id()));
    QTRY_COMPARE(state()->hovered(), dataset.fact(cisco).id());
    const QPoint place = chart->markPosition(dataset.fact(cisco).id());
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, chart->viewport()->mapToGlobal(place));
    QTimer::singleShot(0, this, [] { QApplication::activePopupWidget()->close(); });
    QApplication::sendEvent(chart->viewport(), &asked);
    QCOMPARE(state()->current(), dataset.fact(cisco).id());

    auto *company = m_window->findChild<QMenu *>(QStringLiteral("menuCompany"));
    const auto choose = [company](const char *text) {
        company->popup({});
        company->close();
        for (QAction *action : company->actions()) {
            if (action->text() == QLatin1String(text))
                action->trigger();
        }
    };
    choose("&Only Cisco");
    QCOMPARE(state()->filter().companies, Choice(QStringList{QStringLiteral("cisco")}));
    choose("&Hide Cisco");
    QCOMPARE(state()->filter().companies, Choice(QStringList()));
    choose("&Take Cisco out of focus");
    QVERIFY(!focus().contains(QStringLiteral("cisco")));
    choose("&Bring Cisco into focus");
    QVERIFY(focus().contains(QStringLiteral("cisco")));
}

void FilterPaneTest::everythingIsReachedAndNamed()
{
    for (const QWidget *widget : pane()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const QString name = isButton && widget->accessibleName().isEmpty()
                                 ? static_cast<const QAbstractButton *>(widget)->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
    const QModelIndex cisco = row(FilterSection::Companies, "cisco");
    QCOMPARE(cisco.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Cisco, 1 fact, in focus"));
}

QTEST_MAIN(FilterPaneTest)
#include "filterpane_test.moc"
