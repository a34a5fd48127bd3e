// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/figures.h"
#include "support/checkout.h"
#include "text/articlefolder.h"
#include "text/paragraphs.h"
#include "text/words.h"

#include <QTest>

#include <algorithm>

using namespace plumbline;

namespace {

constexpr qsizetype ContextWords = 4;

/// What every figure of a text would be quoted as, with up to four words around it.
std::vector<Passage> everyFigure(const CodePoints &text)
{
    const std::vector<Utf16Span> words = splitWords(text.text());
    std::vector<Passage> passages;
    for (const Figure &figure : findFigures(text.text())) {
        const auto first = std::find_if(words.begin(), words.end(),
                                        [&](const Utf16Span &word) { return word.end > figure.start; });
        const auto next =
            std::find_if(first, words.end(), [&](const Utf16Span &word) { return word.start >= figure.end; });
        const auto before = first - std::min<qsizetype>(ContextWords, first - words.begin());
        const auto behind = next + std::min<qsizetype>(ContextWords, words.end() - next);
        const qsizetype from = std::min(before->start, figure.start);
        const qsizetype to = behind == next ? figure.end : (behind - 1)->end;
        Passage passage;
        passage.key = PassageKey(passages.size());
        passage.inArticle = text.fromUtf16({figure.start, figure.end});
        passage.quote = {text.text().mid(from, figure.start - from),
                         text.text().mid(figure.start, figure.end - figure.start),
                         text.text().mid(figure.end, to - figure.end)};
        passages.push_back(passage);
    }
    return passages;
}

QString withPlainTypography(QString text)
{
    text.replace(QChar(0x2019), QLatin1Char('\'')).replace(QChar(0x2018), QLatin1Char('\''));
    text.replace(QChar(0x201C), QLatin1Char('"')).replace(QChar(0x201D), QLatin1Char('"'));
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x2013), QLatin1Char('-'));
}

QString withOtherDigits(QString text)
{
    for (QChar &unit : text) {
        if (unit.isDigit())
            unit = QLatin1Char(static_cast<char>('0' + (unit.digitValue() + 1) % 10));
    }
    return text;
}

int count(const std::vector<Anchor> &anchors, AnchorState state)
{
    return static_cast<int>(std::count_if(anchors.begin(), anchors.end(),
                                          [state](const Anchor &each) { return each.state == state; }));
}

} // namespace

/// The publishers' own texts, where they are at hand.
class ArticleCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hashesAndParagraphsAreStable_data();
    void hashesAndParagraphsAreStable();
    void everyFigureIsFoundInAnotherEdition_data() { eachFile(); }
    void everyFigureIsFoundInAnotherEdition();
    void noFigureIsFoundWithOtherDigits_data() { eachFile(); }
    void noFigureIsFoundWithOtherDigits();
    void sentencesHoldTheirFigures_data() { eachFile(); }
    void sentencesHoldTheirFigures();

private:
    void eachFile() const;
    CanonicalText text(const QString &file) const;

    QDir m_folder;
};

void ArticleCopiesTest::initTestCase()
{
    if (checkout::articleCopies().isEmpty())
        QSKIP(checkout::noArticleCopies);
    m_folder.setPath(checkout::articleCopies());
}

void ArticleCopiesTest::eachFile() const
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        QTest::newRow(qPrintable(file)) << file;
}

CanonicalText ArticleCopiesTest::text(const QString &file) const
{
    QFile source(m_folder.filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const auto text = canonicalText(source.readAll(), file);
    return text ? *text : CanonicalText();
}

void ArticleCopiesTest::hashesAndParagraphsAreStable_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<int>("codePoints");
    QTest::addColumn<int>("paragraphCount");
    const auto row = [](const char *sha256, int codePoints, int paragraphCount) {
        QTest::newRow(sha256) << QString::fromLatin1(sha256) << codePoints << paragraphCount;
    };
    row("7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792", 3544, 14);
    row("191469fdf3d7d97ea35efea451307e54510046a8679169f14c5818e0a220ae9b", 2623, 17);
    row("6e3ed3e5e5c87ae38dbc1b0b5cdc4b1dbd3c942c516d52b6e0166fdd2a630d17", 5425, 29);
    row("b867fb8d870780d639d487e0f701f65c7f58f9ecc25c5c41c1bab1f6c325ab2c", 10925, 42);
    row("3f9240e4b6e42b1d5a48a9b2cf633da81777f73d2f7584eae25198d5d62001fc", 3232, 20);
}

void ArticleCopiesTest::hashesAndParagraphsAreStable()
{
    QFETCH(QString, sha256);
    const auto folder = attachFolder(m_folder.path(), {{QStringLiteral("a"), sha256, {}}}, {});
    QVERIFY(folder);
    const auto loaded = folder->copies.load(QStringLiteral("a"));
    QVERIFY2(loaded, "no file has this hash");
    const CodePoints points(loaded->text);
    QTEST(points.count(), "codePoints");
    QTEST(static_cast<int>(paragraphs(points).size()), "paragraphCount");
}

void ArticleCopiesTest::everyFigureIsFoundInAnotherEdition()
{
    QFETCH(QString, file);
    const CodePoints article(text(file).text);
    const std::vector<Passage> passages = everyFigure(article);
    const QString added = QStringLiteral("Reprinted with a 📈 note.\n\n");
    const CopyAnchors found = ChangedCopy(added + withPlainTypography(article.text())).anchors(passages);
    QCOMPARE(found.foundInOrder, count(found.anchors, AnchorState::Moved));
    for (size_t each = 0; each < passages.size(); ++each) {
        if (found.anchors[each].state == AnchorState::Lost)
            continue;
        const int shift = codePointCount(added);
        QCOMPARE(found.anchors[each].place.start, passages[each].inArticle.start + shift);
        QCOMPARE(found.anchors[each].place.end, passages[each].inArticle.end + shift);
    }
    const int lost = count(found.anchors, AnchorState::Lost);
    QVERIFY2(10 * lost <= static_cast<int>(passages.size()),
             qPrintable(QStringLiteral("%1 of %2 lost").arg(lost).arg(passages.size())));
}

void ArticleCopiesTest::noFigureIsFoundWithOtherDigits()
{
    QFETCH(QString, file);
    const CodePoints article(text(file).text);
    const CopyAnchors found = ChangedCopy(withOtherDigits(article.text())).anchors(everyFigure(article));
    QCOMPARE(count(found.anchors, AnchorState::Moved), 0);
    QCOMPARE(found.foundInOrder, 0);
}

void ArticleCopiesTest::sentencesHoldTheirFigures()
{
    QFETCH(QString, file);
    const CodePoints article(text(file).text);
    const auto all = paragraphs(article);
    for (const Passage &passage : everyFigure(article)) {
        const CodePointSpan sentence = sentenceAround(article, passage.inArticle);
        QVERIFY(sentence.start <= passage.inArticle.start && passage.inArticle.end <= sentence.end);
        QVERIFY(paragraphAt(all, sentence.start) > 0);
        QCOMPARE(paragraphAt(all, sentence.start), paragraphAt(all, sentence.end));
        QCOMPARE(paragraphAt(all, sentence.start), paragraphAt(all, passage.inArticle.start));
    }
}

QTEST_APPLESS_MAIN(ArticleCopiesTest)
#include "articlecopies_test.moc"
