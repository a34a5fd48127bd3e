// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"
#include "ui/handbookpictures.h"
#include "ui/handbooktext.h"
#include "ui/handbookwindow.h"
#include "ui/helpactions.h"
#include "ui/shortcutsdialog.h"
#include "windowsupport.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTreeWidget>

using namespace plumbline;

/// The handbook is whole: every page is found, every link and picture leads somewhere.
class HandbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPages_data();
    void findsPages();
    void everyLinkLeadsToAPage();
    void everyPictureIsThere();
    void noMarkIsLeftInTheText();
    void everyChartPageHasAPage();
    void opensAtThePageOnScreen();
    void searchNarrowsTheListAndMarksTheWords();
    void pictureFitsAtEveryHeight();
    void listsTheShortcutsOfTheMenus();
    void shortcutsNarrowAsOneTypes();
    void picturesSpeakTheLanguage();
    void aboutHasVersionsAndTheLicence();

private:
    QTemporaryDir m_settings;
};

static Handbook small()
{
    return Handbook(
        {{QStringLiteral("zoom"), QStringLiteral("Zoom"), QStringLiteral("# Zoom\nTurn the wheel.")},
         {QStringLiteral("wheel"), QStringLiteral("The wheel"), QStringLiteral("# The wheel\nIt zooms.")},
         {QStringLiteral("find"), QStringLiteral("查找"), QStringLiteral("# 查找\n云计算")}});
}

static QString ids(const std::vector<HandbookPage> &pages)
{
    QStringList found;
    for (const HandbookPage &page : pages)
        found << page.id;
    return found.join(QLatin1Char(' '));
}

/// Both languages, once each.
static QList<Handbook> allHandbooks()
{
    return {Handbook::inLanguageOf(QLocale(QLocale::English)),
            Handbook::inLanguageOf(QLocale(QStringLiteral("zh_CN")))};
}

/// What stands in round brackets behind `[...]`, or behind `![...]` for pictures.
static QStringList targetsIn(const QString &markdown, bool pictures)
{
    static const QRegularExpression target(QStringLiteral(R"((!?)\[[^\]]*\]\(([^)]*)\))"));
    QStringList found;
    auto matches = target.globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).isEmpty() != pictures)
            found << match.captured(2);
    }
    return found;
}

void HandbookTest::initTestCase()
{
    window::keepSettingsIn(m_settings.path());
}

void HandbookTest::findsPages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing asked") << ""
                                   << "zoom wheel find";
    QTest::newRow("title first") << "wheel"
                                 << "wheel zoom";
    QTest::newRow("any case") << "TURN"
                              << "zoom";
    QTest::newRow("all words") << "wheel turn"
                               << "zoom";
    QTest::newRow("two Chinese letters") << "计算"
                                         << "find";
    QTest::newRow("nowhere") << "cake"
                             << "";
}

void HandbookTest::findsPages()
{
    QFETCH(QString, words);
    QTEST(ids(small().find(words)), "found");
}

void HandbookTest::everyLinkLeadsToAPage()
{
    for (const Handbook &handbook : allHandbooks()) {
        QVERIFY(!handbook.pages().empty());
        for (const HandbookPage &page : handbook.pages()) {
            for (const QString &target : targetsIn(page.markdown, false))
                QVERIFY2(handbook.page(target.section(QLatin1Char('.'), 0, 0)),
                         qPrintable(page.id + QStringLiteral(" -> ") + target));
        }
    }
}

/// Stars show as they are where a full stop stands before them and a letter behind.
void HandbookTest::noMarkIsLeftInTheText()
{
    for (const Handbook &handbook : allHandbooks()) {
        for (const HandbookPage &page : handbook.pages()) {
            QTextDocument text;
            text.setMarkdown(page.markdown);
            QVERIFY2(!text.toPlainText().contains(QStringLiteral("**")), qPrintable(page.title));
        }
    }
}

void HandbookTest::everyPictureIsThere()
{
    constexpr int width = 600;
    HandbookPictures pictures(window::bundled());
    for (const Handbook &handbook : allHandbooks()) {
        for (const HandbookPage &page : handbook.pages()) {
            for (const QString &target : targetsIn(page.markdown, true)) {
                for (const Theme theme : {Theme::Light, Theme::Dark})
                    QVERIFY2(!pictures.picture(QUrl(target), width, 1, theme).isNull(),
                             qPrintable(page.id + QStringLiteral(" -> ") + target));
            }
        }
    }
    QVERIFY(pictures.picture(QUrl(QStringLiteral("chart:cake")), width, 1, Theme::Light).isNull());
    QVERIFY(
        pictures.picture(QUrl(QStringLiteral("http://example.org/x.png")), width, 1, Theme::Light).isNull());
}

void HandbookTest::everyChartPageHasAPage()
{
    for (const Handbook &handbook : allHandbooks()) {
        for (const Page page : ChartPages)
            QVERIFY2(handbook.page(code(page)), qPrintable(code(page)));
    }
}

void HandbookTest::opensAtThePageOnScreen()
{
    Appearance appearance;
    MainWindow window(&appearance);
    auto *help = window.findChild<HelpActions *>();
    window.workspace()->state()->setPage(Page::Share);
    help->showHandbook();
    QVERIFY(help->handbook()->isVisible());
    QCOMPARE(help->handbook()->pageId(), QStringLiteral("share"));
    QTest::keyClick(help->handbook(), Qt::Key_Escape);
    QVERIFY(!help->handbook()->isVisible());
}

void HandbookTest::searchNarrowsTheListAndMarksTheWords()
{
    HandbookWindow window(small(), Theme::Light);
    QTest::keyClicks(window.search(), QStringLiteral("wheel"));
    QCOMPARE(window.list()->count(), 2);
    QCOMPARE(window.pageId(), QStringLiteral("wheel"));
    QCOMPARE(window.text()->extraSelections().size(), 1);
    QTest::keyClicks(window.search(), QStringLiteral("xyz"));
    QVERIFY(!window.list()->isEnabled());
    QVERIFY(!window.list()->item(0)->text().isEmpty());
}

/// A picture is painted for a width, which depends on the scroll bar, which depends
/// on the picture.
void HandbookTest::pictureFitsAtEveryHeight()
{
    Appearance appearance;
    HandbookText text(window::bundled(), Theme::Light);
    const Handbook handbook = Handbook::inLanguageOf(QLocale(QLocale::English));
    text.show();
    for (const HandbookPage &page : handbook.pages()) {
        text.showPage(page);
        for (int height = 300; height < 900; height += 100) {
            text.resize(700, height);
            QCoreApplication::processEvents();
            QVERIFY(text.document()->size().width() <= text.viewport()->width());
        }
    }
}

void HandbookTest::listsTheShortcutsOfTheMenus()
{
    QMenuBar bar;
    QMenu *file = bar.addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Open…"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    file->addAction(QStringLiteral("No key"));
    QMenu *more = file->addMenu(QStringLiteral("More"));
    more->addAction(QStringLiteral("打开(&O)"))
        ->setShortcuts({QKeySequence(QStringLiteral("F2")), QKeySequence(QStringLiteral("Ctrl+K"))});
    QStringList lines;
    for (const Shortcut &shortcut : shortcutsOf(bar))
        lines << QStringList{shortcut.group, shortcut.what, shortcut.keys}.join(QStringLiteral(" | "));
    QCOMPARE(lines, QStringList({QStringLiteral("File | Open… | Ctrl+O"),
                                 QStringLiteral("File | 打开 | F2, Ctrl+K")}));
}

void HandbookTest::shortcutsNarrowAsOneTypes()
{
    ShortcutsDialog dialog({{QStringLiteral("File"), QStringLiteral("Open"), QStringLiteral("Ctrl+O")},
                            {QStringLiteral("View"), QStringLiteral("Fit"), QStringLiteral("Ctrl+0")}});
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("fit"));
    const auto *tree = dialog.findChild<QTreeWidget *>();
    QVERIFY(tree->topLevelItem(0)->isHidden());
    QVERIFY(!tree->topLevelItem(1)->isHidden());
}

void HandbookTest::picturesSpeakTheLanguage()
{
    HandbookPictures pictures(window::bundled());
    const QLocale former;
    const auto filterIn = [&pictures](const char *locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        return pictures.picture(QUrl(QStringLiteral("picture:filter")), 600, 1, Theme::Light);
    };
    const QImage english = filterIn("en_US");
    const QImage chinese = filterIn("zh_CN");
    const QImage german = filterIn("de_DE");
    QLocale::setDefault(former);
    QVERIFY(!chinese.isNull());
    QVERIFY(chinese != english);
    QCOMPARE(german, english);
}

void HandbookTest::aboutHasVersionsAndTheLicence()
{
    AboutDialog dialog;
    QVERIFY(qobject_cast<QPushButton *>(dialog.focusWidget()));
    QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(
        QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
    const auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->index(0, 1).data().toString(), QString::fromLatin1(qVersion()));
}

QTEST_MAIN(HandbookTest)
#include "handbook_test.moc"
