// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownpassage.h"

#include "analysis/knownon.h"
#include "support/exampledata.h"
#include "text/canonicaltext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Passages as cards: printed with their marks in [brackets].
class ShownPassageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatWasPublishedLater();
    void gathersAParagraph();
    void putsTheFigureFirst();
    void marksInUtf16();
    void showsTheCopySentenceBySentence();
    void fallsBackOnTheDigest();
    void aLostPhraseLeavesTheDigest();
    void saysWhichFigureItStates();

private:
    ArticleCopies attach(const QString &text, const std::vector<Passage> &passages);

    QTemporaryDir m_folder;
};

namespace {

const QString Facts = QStringLiteral("a | acme | revenue | 2019 | 5 USD | article=news\n"
                                     "a | acme | revenue | 2019 | 7 CNY | article=news");

QString marked(const MarkedText &text)
{
    QString out = text.text;
    for (auto mark = text.marks.rbegin(); mark != text.marks.rend(); ++mark)
        out.insert(mark->end, QLatin1Char(']')).insert(mark->start, QLatin1Char('['));
    return out;
}

QString stateName(AnchorState state)
{
    return QStringList{QStringLiteral("exact"), QStringLiteral("moved"), QStringLiteral("lost"),
                       QStringLiteral("unattached")}[static_cast<int>(state)];
}

QString printed(const std::vector<ShownPassage> &cards)
{
    QStringList lines;
    for (const ShownPassage &card : cards) {
        lines << QStringLiteral("%1 ¶%2 %3 (%4) %5")
                     .arg(card.title)
                     .arg(card.paragraph)
                     .arg(card.says, card.roles.join(QStringLiteral(", ")), stateName(card.state));
        if (!card.copy.isEmpty())
            lines << QStringLiteral("  copy: ") + marked(card.copy);
        if (!card.digest.isEmpty())
            lines << QStringLiteral("  digest: ") + marked(card.digest);
    }
    return lines.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
}

/// A passage whose phrase is found in the digest paragraph, and in `article` if given.
StatementPassage passage(qint64 statement, EvidenceRole role, int paragraph, const QString &digest,
                         const QString &phrase, const QString &article = {})
{
    StatementPassage found;
    found.statement = StatementKey(statement);
    found.role = role;
    found.passage.key = PassageKey(qHash(phrase) % 100000 + static_cast<size_t>(paragraph));
    found.passage.articleId = QStringLiteral("news");
    found.passage.paragraph = paragraph;
    found.passage.quote.exact = phrase;
    found.digestParagraph = digest;
    const auto place = [&phrase](const QString &text) {
        const qsizetype at = text.indexOf(phrase);
        const int start = codePointCount(QStringView(text).left(at));
        return CodePointSpan{start, start + codePointCount(phrase)};
    };
    found.inDigestParagraph = place(digest);
    if (!article.isEmpty())
        found.passage.inArticle = place(article);
    return found;
}

QString cards(const std::vector<StatementPassage> &passages, const ArticleCopies &copies = {},
              const QString &article = {})
{
    const DatasetPtr dataset = example::dataset(Facts);
    const CodePoints points(article);
    return printed(
        shownPassages(*dataset, FactId(QStringLiteral("a")), passages, copies,
                      {[&](const QString &) { return article.isEmpty() ? nullptr : &points; }, {}}));
}

} // namespace

ArticleCopies ShownPassageTest::attach(const QString &text, const std::vector<Passage> &passages)
{
    QFile file(m_folder.filePath(QStringLiteral("copy.txt")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write the copy");
    file.close();
    const auto canonical = canonicalText(text.toUtf8(), QString());
    const auto attached =
        attachFolder(m_folder.path(), {{QStringLiteral("news"), canonical->sha256, passages}}, {});
    return attached->copies;
}

/// The file knows them, the dataset as of that day does not.
void ShownPassageTest::leavesOutWhatWasPublishedLater()
{
    const DatasetPtr whole = example::dataset(
        QStringLiteral("a | acme | revenue | 2019 | 5 USD | article=early published=2019-08-01\n"
                       "a | acme | revenue | 2019 | 7 USD | article=late published=2021-03-10\n"));
    std::vector<StatementPassage> all;
    for (const Statement &statement : whole->fact(0).statements()) {
        for (const Evidence &evidence : whole->evidence(0, statement)) {
            StatementPassage passage;
            passage.statement = statement.key;
            passage.passage.key = evidence.passage;
            all.push_back(passage);
        }
    }
    QCOMPARE(all.size(), size_t(2));
    const FactId id(QStringLiteral("a"));
    QCOMPARE(knownPassages(*whole, id, all).size(), size_t(2));
    const std::vector<StatementPassage> early = knownPassages(*knownOn(whole, QDate(2020, 1, 1)), id, all);
    QCOMPARE(early.size(), size_t(1));
    QCOMPARE(early.front().statement, whole->fact(0).statements().front().key);
    QVERIFY(knownPassages(*knownOn(whole, QDate(2018, 1, 1)), id, all).empty());
}

void ShownPassageTest::gathersAParagraph()
{
    const QString digest = QStringLiteral("In 2019 it took 5 dollars, more or less.");
    QCOMPARE(cards({passage(1, EvidenceRole::States, 4, digest, QStringLiteral("5 dollars")),
                    passage(1, EvidenceRole::Dates, 4, digest, QStringLiteral("2019")),
                    passage(1, EvidenceRole::Repeats, 9, QStringLiteral("Those 5 dollars again."),
                            QStringLiteral("5 dollars"))}),
             QStringLiteral("news ¶4 USD 5 (states it, dates it) unattached\n"
                            "  digest: In [2019] it took [5 dollars], more or less.\n"
                            "news ¶9 USD 5 (repeats it) unattached\n"
                            "  digest: Those [5 dollars] again."));
}

void ShownPassageTest::putsTheFigureFirst()
{
    const QString shown =
        cards({passage(1, EvidenceRole::Dates, 2, QStringLiteral("It was 2019."), QStringLiteral("2019")),
               passage(1, EvidenceRole::States, 4, QStringLiteral("Then 5 dollars."),
                       QStringLiteral("5 dollars"))});
    QVERIFY(shown.startsWith(QStringLiteral("news ¶4")));
}

void ShownPassageTest::marksInUtf16()
{
    const QString digest = QStringLiteral("😀 阿里云 took 5 dollars 😀.");
    QCOMPARE(cards({passage(1, EvidenceRole::States, 1, digest, QStringLiteral("5 dollars"))}),
             QStringLiteral("news ¶1 USD 5 (states it) unattached\n  digest: 😀 阿里云 took [5 dollars] 😀."));
}

void ShownPassageTest::showsTheCopySentenceBySentence()
{
    const QString article = QStringLiteral("Title\n\nIn 2019 there was rain. The firm 😀 took in 5 dollars. "
                                           "Nobody cared. It paid 7 yuan in tax.\n\nEnd.");
    const QString digest = QStringLiteral("2019: 5 dollars, 7 yuan.");
    const std::vector<StatementPassage> passages = {
        passage(1, EvidenceRole::States, 2, digest, QStringLiteral("5 dollars"), article),
        passage(1, EvidenceRole::Dates, 2, digest, QStringLiteral("2019"), article),
        passage(2, EvidenceRole::States, 2, digest, QStringLiteral("7 yuan"), article)};
    std::vector<Passage> known;
    for (const StatementPassage &found : passages)
        known.push_back(found.passage);
    const ArticleCopies copies = attach(article, known);
    QCOMPARE(copies.articleCount(), 1);
    QString expected = QStringLiteral(
        "news ¶2 USD 5 / CNY 7 (states it, dates it) exact\n"
        "  copy: In [2019] there was rain. The firm 😀 took in [5 dollars]. … It paid [7 yuan] in tax.\n"
        "  digest: ");
    const QString shown = cards(passages, copies, article);
    QVERIFY2(shown.startsWith(expected), qPrintable(shown));
}

void ShownPassageTest::fallsBackOnTheDigest()
{
    const QString article = QStringLiteral("The firm took in 5 dollars.");
    const std::vector<StatementPassage> passages = {passage(1, EvidenceRole::States, 1,
                                                            QStringLiteral("It took 5 dollars."),
                                                            QStringLiteral("5 dollars"), article)};
    const ArticleCopies copies = attach(article, {passages[0].passage});
    // The copy cannot be read any more.
    QCOMPARE(cards(passages, copies),
             QStringLiteral("news ¶1 USD 5 (states it) exact\n  digest: It took [5 dollars]."));
}

void ShownPassageTest::aLostPhraseLeavesTheDigest()
{
    const QString article = QStringLiteral("The firm took in 5 dollars.");
    const QString digest = QStringLiteral("It took roughly 5 dollars.");
    const std::vector<StatementPassage> passages = {
        passage(1, EvidenceRole::States, 1, digest, QStringLiteral("5 dollars"), article),
        passage(1, EvidenceRole::Qualifies, 1, digest, QStringLiteral("roughly"),
                QStringLiteral("Took roughly 5 dollars."))};
    const ArticleCopies copies = attach(article, {passages[0].passage, passages[1].passage});
    QCOMPARE(cards(passages, copies, article), QStringLiteral("news ¶1 USD 5 (states it, qualifies it) lost\n"
                                                              "  digest: It took [roughly] [5 dollars]."));
}

void ShownPassageTest::saysWhichFigureItStates()
{
    const QString shown =
        cards({passage(1, EvidenceRole::States, 1, QStringLiteral("5 dollars"), QStringLiteral("5 dollars")),
               passage(2, EvidenceRole::States, 3, QStringLiteral("7 yuan"), QStringLiteral("7 yuan"))});
    QVERIFY(shown.contains(QStringLiteral("¶1 USD 5 ")));
    QVERIFY(shown.contains(QStringLiteral("¶3 CNY 7 ")));
}

QTEST_GUILESS_MAIN(ShownPassageTest)
#include "shownpassage_test.moc"
