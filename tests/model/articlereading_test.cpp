// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlereading.h"

#include "support/exampledata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Articles as paragraphs: printed with their marks in [brackets] when they state a
/// figure, else in (brackets), the facts behind a bar.
class ArticleReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheDigest();
    void leavesOutFurniture();
    void gathersTheFactsOfAPhrase();
    void keepsOverlappingPhrasesApart();
    void countsChineseAndEmojiRightly();
    void takesAnExactCopy();
    void listsWhatIsLostInAChangedCopy();
    void saysThatACopyCannotBeRead();
    void partsParagraphsThatAreTooLong();
    void keepsPositionsWithOddLineEnds();
    void leavesOutPlacesOutsideTheText();
    void clicksWalkThroughFacts();

private:
    ArticleCopies attach(const QString &text, const QString &original, const std::vector<Passage> &passages);

    QTemporaryDir m_folder;
};

namespace {

/// Fact a rests on passage 1, b on 1 and 2, c on 3; 4 dates a.
PassageFacts exampleFacts()
{
    const auto fact = [](const char *id) { return FactId(QString::fromLatin1(id)); };
    return {{PassageKey(1), {{}, {fact("a"), fact("b")}, true}},
            {PassageKey(2), {{}, {fact("b")}, true}},
            {PassageKey(3), {{}, {fact("c")}, true}},
            {PassageKey(4), {{}, {fact("a")}, false}}};
}

Article article()
{
    Article news;
    news.id = QStringLiteral("news");
    news.title = QStringLiteral("News");
    return news;
}

CodePointSpan placeOf(const QString &text, const QString &phrase, qsizetype from = 0)
{
    const qsizetype at = text.indexOf(phrase, from);
    const int start = codePointCount(QStringView(text).left(at));
    return at < 0 ? CodePointSpan() : CodePointSpan{start, start + codePointCount(phrase)};
}

/// A passage whose phrase stands in the digest, and in the article if it is there.
Passage passage(qint64 key, const QString &phrase, const QString &digest, const QString &original = {})
{
    Passage made;
    made.key = PassageKey(key);
    made.articleId = QStringLiteral("news");
    made.paragraph = 1;
    made.quote.exact = phrase;
    made.inDigest = placeOf(digest, phrase);
    made.inArticle = placeOf(original, phrase);
    if (const qsizetype at = original.indexOf(phrase); at >= 0) {
        constexpr qsizetype around = 15;
        made.quote.prefix = original.mid(std::max<qsizetype>(0, at - around), std::min(at, around));
        made.quote.suffix = original.mid(at + phrase.size(), around);
    }
    return made;
}

QString printed(const ReadingParagraph &paragraph)
{
    struct Insert {
        qsizetype at;
        QString text;
    };
    std::vector<Insert> inserts;
    for (const Phrase &phrase : paragraph.phrases) {
        QStringList facts;
        for (const FactId &fact : phrase.facts)
            facts << fact.text();
        const QString ends = phrase.states ? QStringLiteral("[]") : QStringLiteral("()");
        inserts.push_back({phrase.place.start, ends[0]});
        inserts.push_back({phrase.place.end, QStringLiteral("|%1%2").arg(facts.join(u'+'), ends[1])});
    }
    std::stable_sort(inserts.begin(), inserts.end(),
                     [](const Insert &a, const Insert &b) { return a.at < b.at; });
    QString text = paragraph.text;
    for (auto insert = inserts.rbegin(); insert != inserts.rend(); ++insert)
        text.insert(insert->at, insert->text);
    const QString kinds = QStringLiteral(" +=-");
    return QStringLiteral("%1%2 %3")
        .arg(paragraph.number)
        .arg(kinds[static_cast<int>(paragraph.kind)])
        .arg(text);
}

QString printed(const ArticleText &text)
{
    QStringList lines;
    for (const ReadingParagraph &paragraph : text)
        lines << printed(paragraph);
    return lines.join(QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('/'));
}

QString digest(const QString &text, const std::vector<Passage> &passages)
{
    const ArticleWords words{passages, exampleFacts()};
    return printed(readingOf(article(), {words, text, {}, nullptr}).digest);
}

} // namespace

ArticleCopies ArticleReadingTest::attach(const QString &text, const QString &original,
                                         const std::vector<Passage> &passages)
{
    QFile file(m_folder.filePath(QStringLiteral("copy.txt")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write the copy");
    file.close();
    const auto canonical = canonicalText(original.toUtf8(), QString());
    return attachFolder(m_folder.path(), {{QStringLiteral("news"), canonical->sha256, passages}}, {})->copies;
}

void ArticleReadingTest::marksTheDigest()
{
    const QString text = QStringLiteral("Title\n\nIn 2019 it took\n5 dollars.\n\nThen 9 %.");
    QCOMPARE(
        digest(text, {passage(4, QStringLiteral("2019"), text), passage(1, QStringLiteral("5 dollars"), text),
                      passage(3, QStringLiteral("9 %"), text)}),
        QStringLiteral("1  Title\n"
                       "2  In (2019|a) it took/[5 dollars|a+b].\n"
                       "3  Then [9 %|c]."));
}

void ArticleReadingTest::leavesOutFurniture()
{
    const QString text = QStringLiteral("-\n\nIt took 5 dollars.\n\n-\n\nEnd - of it.");
    QCOMPARE(digest(text, {passage(2, QStringLiteral("5 dollars"), text)}),
             QStringLiteral("2  It took [5 dollars|b].\n4  End - of it."));
}

void ArticleReadingTest::gathersTheFactsOfAPhrase()
{
    const QString text = QStringLiteral("It took 5 dollars.");
    QCOMPARE(digest(text, {passage(4, QStringLiteral("5 dollars"), text),
                           passage(3, QStringLiteral("5 dollars"), text),
                           passage(2, QStringLiteral("5 dollars"), text)}),
             QStringLiteral("1  It took [5 dollars|c+a+b]."));
}

void ArticleReadingTest::keepsOverlappingPhrasesApart()
{
    const QString text = QStringLiteral("Up from 5 to 7 dollars.");
    const ArticleWords words{{passage(1, QStringLiteral("from 5 to 7 dollars"), text),
                              passage(3, QStringLiteral("7 dollars"), text)},
                             exampleFacts()};
    const ArticleText shown = readingOf(article(), {words, text, {}, nullptr}).digest;
    const auto at = [&](const char *part) {
        QStringList facts;
        for (const FactId &fact : factsAt(shown[0].phrases, text.indexOf(QLatin1String(part))))
            facts << fact.text();
        return facts.join(u'+');
    };
    QCOMPARE(at("Up"), QString());
    QCOMPARE(at("from"), QStringLiteral("a+b"));
    QCOMPARE(at("7"), QStringLiteral("c+a+b")); // the shortest phrase first
    QCOMPARE(at(". "), QString());
}

void ArticleReadingTest::countsChineseAndEmojiRightly()
{
    const QString text = QStringLiteral("😀😀 阿里云\n\n2019年 😀 收入 5 dollars 😀，增长66%。");
    QCOMPARE(digest(text,
                    {passage(4, QStringLiteral("2019年"), text),
                     passage(2, QStringLiteral("5 dollars"), text), passage(3, QStringLiteral("66%"), text)}),
             QStringLiteral("1  😀😀 阿里云\n2  (2019年|a) 😀 收入 [5 dollars|b] 😀，增长[66%|c]。"));
}

void ArticleReadingTest::takesAnExactCopy()
{
    const QString text = QStringLiteral("5 dollars, 66%.");
    const QString original = QStringLiteral("Menu\n\n\n  The firm 😀 made 5 dollars.\n \nIt grew by 66%.\n");
    const std::vector<Passage> passages = {passage(1, QStringLiteral("5 dollars"), text, original),
                                           passage(3, QStringLiteral("66%"), text, original)};
    const ArticleWords words{passages, exampleFacts()};
    const CodePoints points(original);
    const ArticleReading reading =
        readingOf(article(), {words, text, attach(original, original, passages), &points});
    QCOMPARE(reading.attached, ArticleReading::Copy::Exact);
    QCOMPARE(printed(reading.copy), QStringLiteral("1  Menu\n"
                                                   "2    The firm 😀 made [5 dollars|a+b].\n"
                                                   "3  It grew by [66%|c]."));
    QCOMPARE(printed(reading.digest), QStringLiteral("1  [5 dollars|a+b], [66%|c]."));
}

void ArticleReadingTest::listsWhatIsLostInAChangedCopy()
{
    const QString original = QStringLiteral("The firm made 5 dollars in the spring.\n\n"
                                            "Its cloud grew by 66% in that time.\n\nIt paid 8 yuan in tax.");
    const QString changed = QStringLiteral("New menu\n\nThe firm made 5 dollars in the spring.\n\n"
                                           "Its cloud grew by 66% in that time.\n\nIt paid 9 yuan in tax.");
    const QString text = QStringLiteral("5 dollars, 66%, 8 yuan.");
    const std::vector<Passage> passages = {passage(1, QStringLiteral("5 dollars"), text, original),
                                           passage(3, QStringLiteral("66%"), text, original),
                                           passage(2, QStringLiteral("8 yuan"), text, original)};
    const ArticleWords words{passages, exampleFacts()};
    const CodePoints points(changed);
    const ArticleReading reading =
        readingOf(article(), {words, text, attach(changed, original, passages), &points});
    QCOMPARE(reading.attached, ArticleReading::Copy::Changed);
    QCOMPARE(reading.anchors, (AnchorCounts{0, 2, 1, 0}));
    QCOMPARE(printed(reading.copy), QStringLiteral("1  New menu\n"
                                                   "2  The firm made [5 dollars|a+b] in the spring.\n"
                                                   "3  Its cloud grew by [66%|c] in that time.\n"
                                                   "4  It paid 9 yuan in tax.\n"
                                                   "0= Not found in your copy\n"
                                                   "1- [8 yuan|b]"));
}

void ArticleReadingTest::saysThatACopyCannotBeRead()
{
    const QString text = QStringLiteral("5 dollars.");
    const std::vector<Passage> passages = {passage(1, QStringLiteral("5 dollars"), text, text)};
    const ArticleWords words{passages, exampleFacts()};
    const ArticleReading reading = readingOf(article(), {words, text, attach(text, text, passages), nullptr});
    QCOMPARE(reading.attached, ArticleReading::Copy::Exact);
    QVERIFY(reading.copy.empty());
    QCOMPARE(printed(reading.digest), QStringLiteral("1  [5 dollars|a+b]."));
}

/// One line of a megabyte would hold up the window.
void ArticleReadingTest::partsParagraphsThatAreTooLong()
{
    const QString word = QStringLiteral("word ");
    QString text = word.repeated(LongestParagraph / 5 - 1) + QStringLiteral("5 dollars and so on");
    text += QStringLiteral("😀").repeated(LongestParagraph) + QStringLiteral("\n\nEnd");
    const ArticleWords words{{passage(1, QStringLiteral("5 dollars"), text)}, exampleFacts()};
    const ArticleText shown = readingOf(article(), {words, text, {}, nullptr}).digest;
    QString joined;
    QStringList marked;
    for (const ReadingParagraph &paragraph : shown) {
        QVERIFY(paragraph.text.size() <= LongestParagraph);
        QVERIFY(paragraph.text.toUcs4().indexOf(QChar::ReplacementCharacter) < 0);
        QVERIFY(!paragraph.text.front().isLowSurrogate());
        joined += paragraph.text;
        for (const Phrase &phrase : paragraph.phrases)
            marked << paragraph.text.mid(phrase.place.start, phrase.place.size());
    }
    QCOMPARE(joined, QString(text).remove(QStringLiteral("\n\n")));
    QCOMPARE(marked.join(QString()), QStringLiteral("5 dollars"));
    QCOMPARE(shown.back().number, 2);
}

void ArticleReadingTest::keepsPositionsWithOddLineEnds()
{
    QString text = QStringLiteral("One\rtwo?three\r\nfour 5 dollars.");
    text.replace(QLatin1Char('?'), QChar::ParagraphSeparator);
    QCOMPARE(digest(text, {passage(2, QStringLiteral("5 dollars"), text)}),
             QStringLiteral("1  One/two/three//four [5 dollars|b]."));
}

void ArticleReadingTest::leavesOutPlacesOutsideTheText()
{
    const QString text = QStringLiteral("Short.");
    Passage outside = passage(1, QStringLiteral("Short"), text);
    outside.inDigest = {3, 3000};
    Passage turned = passage(2, QStringLiteral("Short"), text);
    turned.inDigest = {4, 2};
    QCOMPARE(digest(text, {outside, turned}), QStringLiteral("1  Short."));
    QCOMPARE(digest(QString(), {outside}), QString());
}

void ArticleReadingTest::clicksWalkThroughFacts()
{
    const auto fact = [](const char *id) { return FactId(QString::fromLatin1(id)); };
    const std::vector<FactId> facts = {fact("a"), fact("b")};
    QCOMPARE(factAfter(facts, {}), fact("a"));
    QCOMPARE(factAfter(facts, fact("x")), fact("a"));
    QCOMPARE(factAfter(facts, fact("a")), fact("b"));
    QCOMPARE(factAfter(facts, fact("b")), fact("a"));
    QCOMPARE(factAfter({}, fact("b")), FactId());
}

QTEST_GUILESS_MAIN(ArticleReadingTest)
#include "articlereading_test.moc"
