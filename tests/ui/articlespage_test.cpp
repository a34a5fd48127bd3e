// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "model/samplearticle.h"
#include "support/checkout.h"
#include "ui/articlespage.h"
#include "ui/articletable.h"
#include "ui/readingtext.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>

#include <set>

using namespace plumbline;

/// The page Articles in the window, on the bundled dataset.
class ArticlesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatToDoFirst();
    void readsTheChosenArticle();
    void opensTheArticleOfTheCurrentFact();
    void clickSelectsTheFact();
    void furtherClicksWalkThroughFacts();
    void followsTheFactWhileThereIsNoArticle();
    void clickStaysWhereItIs();
    void keysGoThroughEveryFigure();
    void menuStepsOnThisPageOnly();
    void hoversBothWays();
    void cardsLeadToFactsAndBackToTheArticle();
    void cardsCanBeUsedByKeyboard();
    void copiesComeAndGo();
    void readsTheRealCopies();
    void forgetsTheArticleOfAnotherDataset();

private:
    ViewState *state() { return m_window->workspace()->state(); }
    ArticlesPage *page() { return m_window->articlesPage(); }
    ReadingText *text() { return page()->reading()->text(); }
    void open(const char *article);
    size_t phraseOf(const QString &words);
    void click(size_t phrase);
    QString shownTexts() { return window::textsOf(page()->reading()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void ArticlesPageTest::initTestCase()
{
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
    QCOMPARE(sample::packageOfArticle().compileTo(m_folder.filePath(QStringLiteral("sample.sqlite"))),
             QString());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("copies")));
    sample::writeBytes(m_folder.filePath(QStringLiteral("copies/a.txt")), sample::article().toUtf8());
}

void ArticlesPageTest::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    window::openAndWait(*m_window, window::bundled());
    m_window->showPage(Page::Articles);
}

void ArticlesPageTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void ArticlesPageTest::open(const char *article)
{
    state()->setArticle(QString::fromLatin1(article));
    QTRY_VERIFY(page()->reading()->isVisible() && page()->reading()->reading() &&
                page()->reading()->reading()->article.id == QLatin1String(article));
}

/// The first phrase with these words.
size_t ArticlesPageTest::phraseOf(const QString &words)
{
    const QString all = text()->document()->toPlainText();
    const auto &phrases = text()->phrases();
    const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
        return all.mid(phrase.place.start, phrase.place.size()) == words;
    });
    if (found == phrases.end())
        qFatal("no phrase %s", qPrintable(words));
    return static_cast<size_t>(found - phrases.begin());
}

void ArticlesPageTest::click(size_t phrase)
{
    text()->reveal(phrase);
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, Qt::NoModifier, text()->phrasePosition(phrase));
}

void ArticlesPageTest::saysWhatToDoFirst()
{
    const auto *label = page()->findChild<QLabel *>(QStringLiteral("nothingToRead"));
    QVERIFY(label->isVisible());
    QVERIFY(label->text().startsWith(QLatin1String("Choose an article")));
    QCOMPARE(page()->table()->model()->rowCount(), 5);
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("actionExportImage"))->isEnabled());
}

void ArticlesPageTest::readsTheChosenArticle()
{
    page()->table()->setFocus();
    QTest::keyClick(page()->table(), Qt::Key_Down);
    QTest::keyClick(page()->table(), Qt::Key_Up);
    QTRY_VERIFY(page()->reading()->isVisible());
    const Article &article = state()->dataset()->tables().articles.front();
    QCOMPARE(state()->article(), article.id);
    const QString shown = shownTexts();
    QVERIFY2(shown.startsWith(article.title), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Sirui Zhou · 21 Jul 2019")), qPrintable(shown));
    QVERIFY2(shown.contains(QLatin1String("Digest: the article retold in our own words; no copy attached")),
             qPrintable(shown));
    QTest::keyClick(page()->table(), Qt::Key_Return);
    QVERIFY(text()->hasFocus());
    open("cisco-inspur"); // by anybody else
    QCOMPARE(page()->table()->currentIndex().row(), 1);
}

void ArticlesPageTest::opensTheArticleOfTheCurrentFact()
{
    m_window->showPage(Page::Growth);
    state()->setCurrent(FactId(QStringLiteral("alibaba-cloud.revenue-growth.2019q2")));
    m_window->showPage(Page::Articles);
    QTRY_VERIFY(page()->reading()->isVisible());
    QCOMPARE(state()->article(), QStringLiteral("cloud-homogenized"));
    QVERIFY(text()->currentPhrases().contains(QStringLiteral("66%")));
}

void ArticlesPageTest::clickSelectsTheFact()
{
    open("cloud-homogenized");
    click(phraseOf(QStringLiteral("128%")));
    const FactId fact = state()->current();
    QVERIFY(fact.text().startsWith(QLatin1String("tencent-cloud.")));
    QVERIFY(text()->currentPhrases().contains(QStringLiteral("128%")));
    QTRY_VERIFY(!m_window->detailPane()->cards().empty());
    m_window->showPage(Page::Growth);
    window::waitForScene(*m_window, Page::Growth);
    QVERIFY(!m_window->currentPage()->chart()->markPosition(fact).isNull());
    const FactTableView *table = m_window->currentPage()->table();
    QTRY_COMPARE(table->factModel().factAt(table->currentIndex().row()), fact);
}

void ArticlesPageTest::furtherClicksWalkThroughFacts()
{
    open("cloud-homogenized");
    const auto &phrases = text()->phrases();
    const auto several = std::find_if(phrases.begin(), phrases.end(),
                                      [](const Phrase &phrase) { return phrase.facts.size() > 1; });
    QVERIFY(several != phrases.end());
    const auto index = static_cast<size_t>(several - phrases.begin());
    const std::vector<FactId> facts = factsAt(phrases, several->place.start);
    for (size_t round = 0; round <= facts.size(); ++round) {
        click(index);
        QCOMPARE(state()->current(), facts[round % facts.size()]);
    }
}

void ArticlesPageTest::followsTheFactWhileThereIsNoArticle()
{
    state()->setCurrent(FactId(QStringLiteral("alibaba-cloud.revenue-growth.2019q2")));
    QCOMPARE(state()->article(), QStringLiteral("cloud-homogenized"));
    QTRY_VERIFY(!text()->currentPhrases().isEmpty());
    // Another fact does not take the article away that is read.
    const QString article = state()->article();
    const DatasetPtr dataset = state()->dataset();
    for (int fact = 0; fact < dataset->factCount(); ++fact)
        state()->setCurrent(dataset->fact(fact).id());
    QCOMPARE(state()->article(), article);
}

/// A figure that stands twice: the text does not jump to the other place.
void ArticlesPageTest::clickStaysWhereItIs()
{
    open("cloud-homogenized");
    const FactId fact(QStringLiteral("alibaba-cloud.revenue-growth.2019q2"));
    const auto &phrases = text()->phrases();
    size_t last = 0;
    for (size_t index = 0; index < phrases.size(); ++index)
        last = phrases[index].states && phrases[index].carries(fact) ? index : last;
    text()->reveal(last);
    const QPoint before = text()->phrasePosition(last);
    click(last);
    QCOMPARE(state()->current(), fact);
    QCOMPARE(text()->phrasePosition(last), before);
    QCOMPARE(text()->currentPhrases().count(QStringLiteral("66%")), 2);
}

void ArticlesPageTest::keysGoThroughEveryFigure()
{
    open("zdtech-alibaba-cloud");
    text()->setFocus();
    std::set<QString> expected;
    for (const Phrase &phrase : text()->phrases()) {
        for (const FactId &fact : phrase.facts) {
            if (phrase.states)
                expected.insert(fact.text());
        }
    }
    std::set<QString> visited;
    const int figures = page()->reading()->figureCount();
    QVERIFY(figures > 10);
    for (int step = 0; step < figures; ++step) {
        QTest::keyClick(text(), Qt::Key_N);
        visited.insert(state()->current().text());
        QVERIFY(shownTexts().contains(QStringLiteral("figure %1 of %2").arg(step + 1).arg(figures)));
    }
    QCOMPARE(visited, expected);
    const FactId last = state()->current();
    QTest::keyClick(text(), Qt::Key_N);
    QCOMPARE(state()->current(), last);
    for (int step = 1; step < figures; ++step)
        QTest::keyClick(text(), Qt::Key_P);
    QVERIFY(shownTexts().contains(QStringLiteral("figure 1 of %1").arg(figures)));
}

void ArticlesPageTest::menuStepsOnThisPageOnly()
{
    open("cisco-inspur");
    QAction *next = page()->readingActions().front();
    QVERIFY(next->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!state()->current().isNull());
    m_window->showPage(Page::Growth);
    QVERIFY(!next->isEnabled());
    m_window->showPage(Page::Articles);
    QVERIFY(next->isEnabled());
}

void ArticlesPageTest::hoversBothWays()
{
    open("cloud-homogenized");
    const size_t phrase = phraseOf(QStringLiteral("57%"));
    text()->reveal(phrase);
    QTest::mouseMove(text()->viewport(), text()->phrasePosition(phrase));
    QTRY_VERIFY(text()->phrases()[phrase].carries(state()->hovered()));
    QTest::mouseMove(text()->viewport(), QPoint(2, 2));
    QTRY_VERIFY(state()->hovered().isNull());
    state()->setHovered(FactId(QStringLiteral("alibaba-cloud.revenue-growth.2019q2")));
    QVERIFY(text()->hoveredPhrases().contains(QStringLiteral("66%")));
    state()->setHovered({});
    QVERIFY(text()->hoveredPhrases().isEmpty());
}

void ArticlesPageTest::cardsLeadToFactsAndBackToTheArticle()
{
    m_window->showPage(Page::Growth);
    window::waitForScene(*m_window, Page::Growth);
    window::showAndWait(*m_window, FactId(QStringLiteral("alibaba-cloud.revenue-growth.2019q2")));
    PassageCard *card = m_window->detailPane()->cards().front();
    QTRY_VERIFY(card->text()->width() < m_window->detailPane()->width()); // laid out
    const auto &phrases = card->text()->phrases();
    const auto other = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
        const std::vector<FactId> facts = factsAt(phrases, phrase.place.start);
        return phrase.states && std::find(facts.begin(), facts.end(), state()->current()) == facts.end();
    });
    QVERIFY(other != phrases.end());
    const FactId fact = factsAt(phrases, other->place.start).front();
    state()->setHovered(fact);
    QVERIFY(!card->text()->hoveredPhrases().isEmpty());
    QTest::mouseClick(card->text()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      card->text()->phrasePosition(static_cast<size_t>(other - phrases.begin())));
    QTRY_COMPARE(state()->current().text(), fact.text());
    QTRY_VERIFY(!m_window->detailPane()->cards().empty());
    card = m_window->detailPane()->cards().front();
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("read")), Qt::LeftButton);
    QCOMPARE(state()->page(), Page::Articles);
    QCOMPARE(state()->article(), QStringLiteral("cloud-homogenized"));
    QTRY_VERIFY(!text()->currentPhrases().isEmpty());
    QVERIFY(text()->hasFocus());
}

void ArticlesPageTest::cardsCanBeUsedByKeyboard()
{
    m_window->showPage(Page::Growth);
    window::waitForScene(*m_window, Page::Growth);
    window::showAndWait(*m_window, FactId(QStringLiteral("alibaba-cloud.revenue-growth.2019q2")));
    PassageText *passage = m_window->detailPane()->cards().front()->text();
    passage->setFocus();
    const Phrase last = passage->phrases().back();
    QTest::keyClick(passage, Qt::Key_P); // round the end
    QVERIFY(passage->textCursor().selectionStart() == last.place.start);
    const FactId wanted = factAfter(factsAt(passage->phrases(), last.place.start), state()->current());
    QTest::keyClick(passage, Qt::Key_Return);
    QTRY_COMPARE(state()->current(), wanted);
}

void ArticlesPageTest::copiesComeAndGo()
{
    window::openAndWait(*m_window, m_folder.filePath(QStringLiteral("sample.sqlite")));
    const QString article = state()->dataset()->tables().articles.front().id;
    open(qPrintable(article));
    QCOMPARE(page()->reading()->origin(), ReadingView::Origin::Digest);
    m_window->workspace()->articles()->attach(m_folder.filePath(QStringLiteral("copies")));
    QTRY_COMPARE(page()->reading()->origin(), ReadingView::Origin::Copy);
    QVERIFY(shownTexts().contains(QLatin1String("Your copy: the article itself, by its hash")));
    QVERIFY(text()->toPlainText().contains(QLatin1String("Up by")));
    const QModelIndex cell = page()->table()->model()->index(0, static_cast<int>(ArticleColumn::Text));
    QCOMPARE(cell.data().toString(), QStringLiteral("your copy"));
    auto *other = page()->reading()->findChild<QPushButton *>(QStringLiteral("otherOrigin"));
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(page()->reading()->origin(), ReadingView::Origin::Digest);
    QVERIFY(text()->toPlainText().contains(QLatin1String("It grew by 12 %")));
    m_window->workspace()->articles()->detach();
    QTRY_COMPARE(cell.data().toString(), QStringLiteral("digest"));
    QTRY_VERIFY(!other->isVisible());
}

/// Every passage stands in the copy, word for word, as often as in the digest.
void ArticlesPageTest::readsTheRealCopies()
{
    const QString copies = checkout::articleCopies();
    if (copies.isEmpty())
        QSKIP(checkout::noArticleCopies);
    m_window->workspace()->articles()->attach(copies);
    QTRY_VERIFY(!m_window->workspace()->articles()->isBusy());
    for (const Article &article : state()->dataset()->tables().articles) {
        open(qPrintable(article.id));
        QTRY_COMPARE(page()->reading()->origin(), ReadingView::Origin::Copy);
        const int figures = page()->reading()->figureCount();
        QVERIFY(figures > 0);
        page()->reading()->showOrigin(ReadingView::Origin::Digest);
        QVERIFY(page()->reading()->figureCount() > 0);
        page()->reading()->showOrigin(ReadingView::Origin::Copy);
        for (const Phrase &phrase : text()->phrases())
            QVERIFY(!phrase.facts.empty());
        click(0);
        QVERIFY(text()->phrases()[0].carries(state()->current()));
    }
}

void ArticlesPageTest::forgetsTheArticleOfAnotherDataset()
{
    open("cisco-inspur");
    window::openAndWait(*m_window, m_folder.filePath(QStringLiteral("sample.sqlite")));
    QVERIFY(!page()->reading()->isVisible());
    QCOMPARE(page()->table()->model()->rowCount(), 1);
    QVERIFY(!page()->readingActions().front()->isEnabled());
}

QTEST_MAIN(ArticlesPageTest)
#include "articlespage_test.moc"
