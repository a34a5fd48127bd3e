// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "ui/controlcheck.h"
#include "ui/disagreementspage.h"
#include "ui/disagreementtable.h"
#include "ui/filterpane.h"
#include "ui/pagetabs.h"

#include <QRadioButton>
#include <QTemporaryDir>

using namespace plumbline;

/// The page Disagreements in the window, on the bundled dataset.
class DisagreementsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatDisagrees();
    void showsStatementsSideBySide();
    void showsBothFactsOfALink();
    void keysLeadThroughThePage();
    void chartsFollowTheChosenStatement();
    void choiceIsUndone();
    void filterHoldsHere();
    void comesFromTheCurrentFact();
    void everyControlHasAName();

private:
    ViewState *state() { return m_window->workspace()->state(); }
    DisagreementsPage *page() { return m_window->findChild<PageTabs *>()->disagreementsPage(); }
    DisagreementTable *table() { return page()->table(); }
    void choose(const char *fact);
    QString cell(int row, DisagreementField field);
    QRadioButton *choice(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

static const char *const Funding = "alibaba-cloud.state-funding";

void DisagreementsPageTest::initTestCase()
{
    window::keepSettingsIn(m_folder.path());
}

void DisagreementsPageTest::init()
{
    m_window = window::freshWithBundled();
    m_window->showPage(Page::Disagreements);
}

void DisagreementsPageTest::cleanup()
{
    m_window.reset();
}

void DisagreementsPageTest::choose(const char *fact)
{
    state()->setCurrent(FactId(QString::fromLatin1(fact)));
    QVERIFY(table()->chosen());
    QTRY_VERIFY(!page()->shown()->cards().empty());
}

QString DisagreementsPageTest::cell(int row, DisagreementField field)
{
    return table()
        ->model()
        ->index(row, static_cast<int>(field))
        .data()
        .toString()
        .replace(QChar(0x00a0), QLatin1Char(' '));
}

QRadioButton *DisagreementsPageTest::choice(const QString &name)
{
    for (QRadioButton *button : page()->shown()->choices()) {
        if (QString(button->accessibleName()).replace(QChar(0x00a0), QLatin1Char(' ')).contains(name))
            return button;
    }
    qFatal("no choice %s", qPrintable(name));
}

void DisagreementsPageTest::listsWhatDisagrees()
{
    QStringList rows;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        rows << cell(row, DisagreementField::Company) + QStringLiteral(": ") +
                    cell(row, DisagreementField::Figures) + QStringLiteral(", ") +
                    cell(row, DisagreementField::Kind);
    rows.sort();
    QCOMPARE(rows.join(u'\n'),
             QStringLiteral("Alibaba Cloud: USD 3 bn / USD 1.4 to 2.8 bn / ≤ USD 3 bn, statements differ, "
                            "contradiction\n"
                            "Inspur Cloud: USD 1.1 bn / CNY 20 bn, contradiction\n"
                            "Tencent Cloud: 6th / 1st, statements differ, contradiction\n"
                            "Tencent Cloud: × 25 / × 3, contradiction"));
}

void DisagreementsPageTest::showsStatementsSideBySide()
{
    choose(Funding);
    const auto &columns = page()->shown()->columns();
    QCOMPARE(columns.size(), size_t(3));
    QCOMPARE(columns[1].statements.size(), size_t(2)); // with its conversion
    const QString texts = window::textsOf(page()->shown());
    for (const char *part :
         {"USD 3 bn contradicts USD 1.4 to 2.8 bn", "The headline exceeds the range",
          "stated as CNY 10 to 20 bn", "said by the article", "asserted Jul–Dec 2023", "web3oclock", "¶ 21"})
        QVERIFY2(texts.contains(QString::fromUtf8(part)), part);
    const std::vector<PassageCard *> cards = page()->shown()->cards();
    QVERIFY(cards.back()->mapTo(page(), QPoint()).x() > cards.front()->mapTo(page(), QPoint()).x());
}

void DisagreementsPageTest::showsBothFactsOfALink()
{
    choose("inspur-cloud.first-round");
    QCOMPARE(page()->shown()->columns().size(), size_t(2));
    QVERIFY(page()->shown()->choices().isEmpty()); // two facts: each keeps its own figure
    const QString texts = window::textsOf(page()->shown());
    QVERIFY2(texts.contains(QStringLiteral("CNY 20 bn contradicts USD 1.1 bn")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("stated as USD 3 bn")), qPrintable(texts));
}

void DisagreementsPageTest::keysLeadThroughThePage()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Up);
    QVERIFY(table()->chosen());
    const int fact = table()->chosen()->facts.front();
    QCOMPARE(state()->current(), state()->dataset()->fact(fact).id());
    QTRY_VERIFY(!page()->shown()->cards().empty());
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(page()->shown()->isAncestorOf(QApplication::focusWidget()));
}

void DisagreementsPageTest::chartsFollowTheChosenStatement()
{
    choose("tencent-cloud.market-share-rank.iaas.world.2018");
    const auto label = [this] {
        const ChartScenePtr scene = m_window->page(Page::Share)->chart()->chartScene();
        const Mark *mark = scene->markOfFact(scene->dataset->indexOf(state()->current()));
        return mark->disputed ? mark->label : QStringLiteral("not disputed");
    };
    m_window->showPage(Page::Share);
    window::waitForScene(*m_window, Page::Share);
    QVERIFY2(label().contains(QLatin1String("6th / 1st")), qPrintable(label()));
    m_window->showPage(Page::Disagreements);
    QVERIFY(page()->shown()->choices().front()->isChecked());
    choice(QStringLiteral("1st"))->click();
    QCOMPARE(state()->lens().preferred.value(state()->current().text()), QStringLiteral("1 rank exact"));
    QCOMPARE(cell(table()->currentIndex().row(), DisagreementField::Followed), QStringLiteral("1st"));
    QVERIFY(window::textsOf(m_window->detailPane()).contains(QLatin1String("charts follow 1st")));
    m_window->showPage(Page::Share);
    QTRY_VERIFY2(!label().contains(QLatin1String("6th")), qPrintable(label()));
    QVERIFY2(label().contains(QLatin1String("1st")), qPrintable(label()));
    const FactTableView *rows = m_window->page(Page::Share)->table();
    const int row = rows->factModel().rowOf(state()->current());
    const QString figure = rows->model()->index(row, static_cast<int>(FactColumn::Figure)).data().toString();
    QVERIFY2(figure.startsWith(QLatin1String("1st (followed)")), qPrintable(figure));
}

void DisagreementsPageTest::choiceIsUndone()
{
    choose(Funding);
    choice(QStringLiteral("1.4 to 2.8"))->click();
    QCOMPARE(state()->lens().preferred.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(state()->lens().preferred.isEmpty());
    QVERIFY(page()->shown()->choices().front()->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(choice(QStringLiteral("1.4 to 2.8"))->isChecked());
    page()->shown()->choices().front()->click();
    QVERIFY(state()->lens().preferred.isEmpty());
}

void DisagreementsPageTest::filterHoldsHere()
{
    const auto only = [this](const char *company) {
        Filter filter;
        filter.companies = QStringList{QString::fromLatin1(company)};
        state()->setFilter(filter);
    };
    only("inspur-cloud");
    QCOMPARE(table()->model()->rowCount(), 1);
    only("cisco");
    const auto *said = page()->findChild<QLabel *>(QStringLiteral("noDisagreement"));
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), QStringLiteral("The filter hides all disagreements of this dataset."));
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QLatin1String("Reset")))
            button->click();
    }
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!said->isVisible());
}

void DisagreementsPageTest::comesFromTheCurrentFact()
{
    m_window->showPage(Page::Timeline);
    state()->setCurrent(FactId(QString::fromLatin1(Funding)));
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(state()->page(), Page::Disagreements);
    QVERIFY(table()->chosen());
    QCOMPARE(cell(table()->currentIndex().row(), DisagreementField::Company),
             QStringLiteral("Alibaba Cloud"));
    QTRY_VERIFY(!page()->shown()->cards().empty());
}

void DisagreementsPageTest::everyControlHasAName()
{
    choose(Funding);
    QTRY_VERIFY(!m_window->detailPane()->cards().empty());
    QCOMPARE(controls::offenders(m_window.get()).join(u'\n'), QString());
}

QTEST_MAIN(DisagreementsPageTest)
#include "disagreementspage_test.moc"
