// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/canonicaltext.h"

#include <QTest>

using namespace plumbline;

class CanonicalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyLineEndsAndMark_data();
    void changesOnlyLineEndsAndMark();
    void hashIsThatOfTheText_data();
    void hashIsThatOfTheText();
    void refusesWhatIsNotUtf8_data();
    void refusesWhatIsNotUtf8();
    void refusesWhatIsTooLarge();
};

void CanonicalTextTest::changesOnlyLineEndsAndMark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char16_t *text) {
        QTest::newRow(name) << bytes << QStringView(text).toString();
    };
    row("empty", "", u"");
    row("line feeds stay", "a\n\nb\n", u"a\n\nb\n");
    row("CR LF", "a\r\nb\r\n\r\nc", u"a\nb\n\nc");
    row("CR alone", "a\rb\r\rc", u"a\nb\n\nc");
    row("mixed", "a\r\r\nb\n\rc", u"a\n\nb\n\nc");
    row("mark",
        "\xEF\xBB\xBF"
        "a",
        u"a");
    row("only the first mark",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "a",
        u"\uFEFFa");
    row("mark in the middle",
        "a\xEF\xBB\xBF"
        "b",
        u"a\uFEFFb");
    row("spaces and tabs stay", " \ta \xC2\xA0\n", u" \ta \u00a0\n");
    row("Chinese", "\xE4\xBA\x91\xEF\xBC\x8C", u"云，");
    row("emoji", "\xF0\x9F\x93\x88", u"📈");
    row("not composed", "e\xCC\x81", u"e\u0301");
    row("line separator stays",
        "a\xE2\x80\xA8"
        "b",
        u"a\u2028b");
    QTest::newRow("null stays") << QByteArray("a\0b", 3)
                                << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
}

void CanonicalTextTest::changesOnlyLineEndsAndMark()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto result = canonicalText(bytes, QStringLiteral("a.txt"));
    QVERIFY(result);
    QCOMPARE(result->text, text);
}

void CanonicalTextTest::hashIsThatOfTheText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sha256");
    // From sha256sum.
    const QString ofNothing =
        QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const QString ofLines =
        QStringLiteral("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2");
    QTest::newRow("empty") << QByteArray() << ofNothing;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << ofNothing;
    QTest::newRow("LF") << QByteArray("a\nb\n") << ofLines;
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << ofLines;
    QTest::newRow("CR and mark") << QByteArray("\xEF\xBB\xBF"
                                               "a\rb\r")
                                 << ofLines;
}

void CanonicalTextTest::hashIsThatOfTheText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sha256);
    const auto result = canonicalText(bytes, QString());
    QVERIFY(result);
    QCOMPARE(result->sha256, sha256);
}

void CanonicalTextTest::refusesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("Latin-1") << QByteArray("ok\ncaf\xE9 au lait\nok") << 2;
    QTest::newRow("GB 18030") << QByteArray("\xD4\xC6\xBC\xC6\xCB\xE3") << 1;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0b\0",
                                          6)
                            << 1;
    QTest::newRow("cut off at the end") << QByteArray("a\n\nb\xE4\xBA") << 3;
    QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80") << 1;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 1;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 1;
}

void CanonicalTextTest::refusesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto result = canonicalText(bytes, QStringLiteral("/tmp/a.txt"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::RuleBroken);
    QVERIFY(result.error().text().startsWith(QStringLiteral("/tmp/a.txt:%1: ").arg(line)));
}

void CanonicalTextTest::refusesWhatIsTooLarge()
{
    QVERIFY(canonicalText(QByteArray(MaxArticleBytes, 'a'), QString()));
    const auto result = canonicalText(QByteArray(MaxArticleBytes + 1, 'a'), QStringLiteral("big.txt"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QCOMPARE(result.error().place.file, QStringLiteral("big.txt"));
}

QTEST_APPLESS_MAIN(CanonicalTextTest)
#include "canonicaltext_test.moc"
