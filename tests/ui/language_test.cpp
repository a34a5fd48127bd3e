// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "charts/chartfonts.h"
#include "facts/figuretext.h"
#include "model/knownwords.h"
#include "ui/windowsupport.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMenu>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTextLayout>

using namespace plumbline;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readable_data();
    void readable();
    void codes();
    void choiceChangesTextsAndDates();
    void knowsTheWordsOfDatasets();
    void menuChecksTheChoice();
    void theProgramCarriesItsTranslation();
    void chineseNamesHaveChineseForms();
};

void LanguageTest::readable_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *languages, const char *expected) {
        QTest::newRow(languages) << QString::fromLatin1(languages).split(u' ')
                                 << QString::fromLatin1(expected);
    };
    row("zh-Hans-CN zh-CN zh", "zh_CN");
    row("zh-SG", "zh_CN");
    row("en-GB zh-CN", "en");
    row("de-DE de", "en");
    row("de-DE zh-CN", "zh_CN");
    row("zh-Hant-TW zh-TW", "en");
    row("C", "en");
}

void LanguageTest::readable()
{
    QFETCH(QStringList, languages);
    QTEST(Language::code(readableLanguage(languages)), "expected");
}

void LanguageTest::codes()
{
    for (Language::Choice choice : Language::AllChoices)
        QCOMPARE(Language::choiceFromCode(Language::code(choice)), std::optional(choice));
    QVERIFY(!Language::choiceFromCode(u"zh_TW"));
}

void LanguageTest::choiceChangesTextsAndDates()
{
    const auto cancel = [] {
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        return box.button(QDialogButtonBox::Cancel)->text();
    };
    const DateSpan year(QDate(2018, 7, 1), QDate(2018, 7, 31));
    Language language;
    QSignalSpy changed(&language, &Language::choiceChanged);
    const QString english = cancel();
    language.setChoice(Language::Choice::SimplifiedChinese);
    language.setChoice(Language::Choice::SimplifiedChinese);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QLocale().name(), QStringLiteral("zh_CN"));
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_CN.qm"_qs))
        QSKIP("Qt's own translations are not installed");
    QCOMPARE(cancel(), QStringLiteral("取消"));
    language.setChoice(Language::Choice::English);
    QCOMPARE(cancel(), english);
    QCOMPARE(spanText(year), QStringLiteral("Jul 2018"));
}

void LanguageTest::knowsTheWordsOfDatasets()
{
    Language language;
    language.setChoice(Language::Choice::SimplifiedChinese);
    QCOMPARE(knownWords(QStringLiteral("Market share")), QStringLiteral("市场份额"));
    QCOMPARE(knownWords(QStringLiteral("funding round")), QStringLiteral("融资轮次"));
    QCOMPARE(knownWords(QStringLiteral("Cakes eaten")), QStringLiteral("Cakes eaten"));
    QCOMPARE(knownWords(QString()), QString());
    language.setChoice(Language::Choice::English);
    QCOMPARE(knownWords(QStringLiteral("Market share")), QStringLiteral("Market share"));
}

void LanguageTest::menuChecksTheChoice()
{
    QTemporaryDir folder;
    window::keepSettingsIn(folder.path());
    Language language;
    language.setChoice(Language::Choice::English);
    Appearance appearance;
    MainWindow window(&appearance);
    window.addLanguages(&language);
    auto *chinese = window.findChild<QAction *>(QStringLiteral("language_zh_CN"));
    QVERIFY(chinese && !chinese->isChecked());
    QVERIFY(window.findChild<QAction *>(QStringLiteral("language_en"))->isChecked());
    chinese->trigger();
    QCOMPARE(language.spoken(), Language::Choice::SimplifiedChinese);
    language.setChoice(Language::Choice::English);
}

void LanguageTest::theProgramCarriesItsTranslation()
{
    QVERIFY(QFile::exists(QStringLiteral(":/translations/plumbline_zh_CN.qm")));
}

/// Also where the system speaks another language: Japanese forms of the same characters differ.
void LanguageTest::chineseNamesHaveChineseForms()
{
    const QString chinese = QStringLiteral("Noto Sans CJK SC");
    if (!QFontDatabase::families().contains(chinese))
        QSKIP("the font is not installed");
    preferSimplifiedChinese();
    QTextLayout layout(QStringLiteral("门骨 a"), QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families << run.rawFont().familyName();
    QVERIFY(families.contains(chinese));
    QVERIFY2(families.size() == 2, "Latin letters keep the font of the application");
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
