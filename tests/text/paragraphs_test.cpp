// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plumbline;

class ParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRunsOfNonBlankLines_data();
    void areRunsOfNonBlankLines();
    void numbersCountFromOne();
    void sentence_data();
    void sentence();
    void sentenceWithoutEndIsCut_data();
    void sentenceWithoutEndIsCut();
    void spanOutsideTheTextStays();
};

void ParagraphsTest::areRunsOfNonBlankLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char16_t *text, const char16_t *printed) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(printed);
    };
    row("empty", u"", u"");
    row("only blank lines", u"\n\n \n", u"");
    row("one", u"a b", u"<a b>");
    row("two", u"a\n\nb", u"<a><b>");
    row("lines run on", u"a\nb\n\nc\nd\n", u"<a\nb><c\nd>");
    row("blank lines around", u"\n\n\na\n\n\n\nb\n\n", u"<a><b>");
    row("a line of spaces is blank", u"a\n \t\nb\n\u00a0 \nc\n\u3000\nd", u"<a><b><c><d>");
    row("spaces at the ends stay", u" a \n\n b\u00a0\n", u"< a >< b\u00a0>");
    row("Chinese and emoji", u"云📈\n\n📈端", u"<云📈><📈端>");
    row("a zero-width space is not blank", u"a\n\u200b\nb", u"<a\n\u200b\nb>");
}

void ParagraphsTest::areRunsOfNonBlankLines()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const CodePoints points(text);
    QString result;
    for (const CodePointSpan &span : paragraphs(points))
        result += QLatin1Char('<') + points.slice(span) + QLatin1Char('>');
    QCOMPARE(result, printed);
}

void ParagraphsTest::numbersCountFromOne()
{
    const auto spans = paragraphs(CodePoints(QStringLiteral("\n云📈\n\n\nb\n")));
    QString numbers;
    for (int position = -1; position <= 9; ++position)
        numbers += QString::number(paragraphAt(spans, position));
    QCOMPARE(numbers, QStringLiteral("00111002200"));
    QCOMPARE(paragraphAt({}, 0), 0);
}

void ParagraphsTest::sentence_data()
{
    // The passage stands between ‹ and ›, the expected sentence between « and ».
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char16_t *marked) {
        QTest::newRow(name) << QString::fromUtf16(marked);
    };
    row("middle", u"One fell. «Two rose by ‹5%› then.» Three stood still.");
    row("first", u"«‹One› fell.» Two rose.");
    row("last", u"One fell. «Two ‹rose›.»");
    row("no end mark", u"One fell. «Two ‹rose›»");
    row("decimal point", u"He left. «It raised ‹1.1 billion› from 2.5 billion asked.» So it said.");
    row("country", u"It spied. «Made in the U.S. equipment was ‹modified›.» It ended.");
    row("country before a capital", u"«The U.S. Government ‹paid› for it.» It ended.");
    row("title", u"It ended. «Mr. Kang ‹said› so.» Next.");
    row("initial", u"It ended. «J. Smith ‹said› so.» Next.");
    row("company", u"«Alibaba Group Holding Ltd. Chairman ‹left›.» Next.");
    row("stop before a small letter", u"«Yahoo! bought ‹it› for vs. nothing.» Next.");
    row("closing quote", u"He left. «“They ‹rose›.”» She stayed.");
    row("closing straight quote", u"He left. «\"They ‹rose›.\"» She stayed.");
    row("question", u"«Did it ‹rise›?» It did!");
    row("several marks", u"«Did it ‹rise›?!» It did...");
    row("the passage has the stop", u"He left. «It was ‹plan Z2.›» Next.");
    row("passage over two sentences", u"Zero. «One ‹fell. Two› rose.» Three.");
    row("passage over an abbreviation", u"«The ‹U.S. trade› grew.» Three.");
    row("paragraph", u"Heading\n\n«The only ‹one›»\n\nNext one");
    row("wrapped lines", u"One fell. «Two\nrose by ‹5%›\nthen.» Three\nstood.");
    row("Chinese", u"第一句。«收入增长‹66%›，达到7.8亿元。»第三句。");
    row("Chinese quotes", u"第一句。«他说：“增长‹66%›。”»第三句！");
    row("Chinese question", u"«增长‹多少›？»很多；不知道。");
    row("Chinese decimal", u"一。«估值‹1.1›亿元。»");
    row("emoji", u"📈 One. «📈 Two ‹📈› rose.» Three 📈.");
    row("spaces around", u"One.  \u00a0«Two ‹rose›.»   Three.");
    row("all of it", u"«‹One rose.›»");
}

void ParagraphsTest::sentence()
{
    QFETCH(QString, marked);
    QString clean = marked;
    clean.remove(QStringLiteral("«")).remove(QStringLiteral("»"));
    const qsizetype start = clean.indexOf(QStringLiteral("‹"));
    const qsizetype end = clean.indexOf(QStringLiteral("›")) - 1;
    clean.remove(QStringLiteral("‹")).remove(QStringLiteral("›"));
    const CodePoints text(clean);
    const auto units = text.toUtf16(sentenceAround(text, text.fromUtf16({start, end})));
    QVERIFY(units);
    QString result = clean;
    result.insert(units->end, QStringLiteral("»"));
    result.insert(end, QStringLiteral("›"));
    result.insert(start, QStringLiteral("‹")).insert(units->start, QStringLiteral("«"));
    QCOMPARE(result, marked);
}

void ParagraphsTest::sentenceWithoutEndIsCut_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("words") << QStringLiteral("word ");
    QTest::newRow("one word") << QStringLiteral("word");
    QTest::newRow("Chinese") << QStringLiteral("云");
    QTest::newRow("emoji") << QStringLiteral("📈");
    QTest::newRow("lines") << QStringLiteral("a\n");
    QTest::newRow("stops") << QStringLiteral(".");
    QTest::newRow("closers") << QStringLiteral("”");
    QTest::newRow("spaces") << QStringLiteral(" ");
}

void ParagraphsTest::sentenceWithoutEndIsCut()
{
    QFETCH(QString, piece);
    const QString half = piece.repeated(2'000'000 / piece.size());
    const CodePoints text(half + QStringLiteral("66%") + half);
    const int middle = codePointCount(half);
    QElapsedTimer timer;
    timer.start();
    const CodePointSpan span = sentenceAround(text, {middle, middle + 3});
    QVERIFY2(timer.elapsed() < 2000, "grows faster than the text");
    QVERIFY(span.start <= middle && span.end >= middle + 3);
    QVERIFY(span.end - span.start <= 3 + 2 * 601);
}

void ParagraphsTest::spanOutsideTheTextStays()
{
    const CodePoints text(QStringLiteral("One."));
    QCOMPARE(sentenceAround(text, {2, 99}), (CodePointSpan{2, 99}));
    QCOMPARE(sentenceAround(text, {3, 1}), (CodePointSpan{3, 1}));
    QCOMPARE(sentenceAround(CodePoints(QString()), {0, 0}), (CodePointSpan{0, 0}));
}

QTEST_APPLESS_MAIN(ParagraphsTest)
#include "paragraphs_test.moc"
