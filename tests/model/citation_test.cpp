// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/citation.h"

#include <QTest>

using namespace plumbline;

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseWordsItQuotes_data();
    void saysWhoseWordsItQuotes();
    void leavesOutWhatIsUnknown();
};

namespace {

ShownPassage passage(AnchorState state)
{
    ShownPassage shown;
    shown.title = QStringLiteral("Acme grows");
    shown.byline = QStringLiteral("Daily · 1 Aug 2019");
    shown.address = QStringLiteral("https://daily.example/1");
    shown.paragraph = 4;
    shown.state = state;
    shown.copy = {QStringLiteral("Acme\nraised CNY 600 million."), {{12, 27}}, {}};
    shown.digest = {
        QStringLiteral("It got CNY 600 million, CNY 600 million in all."), {{7, 22}, {24, 39}}, {}};
    return shown;
}

} // namespace

void CitationTest::saysWhoseWordsItQuotes_data()
{
    QTest::addColumn<AnchorState>("state");
    QTest::addColumn<PassageOrigin>("origin");
    QTest::addColumn<QString>("lines");
    const QString reference =
        QStringLiteral("“Acme grows” · Daily · 1 Aug 2019 · https://daily.example/1 · paragraph 4.");
    const QString marked = QStringLiteral("Marked: “CNY 600 million”");
    const QString copy = QStringLiteral("“Acme raised CNY 600 million.”");
    QTest::newRow("digest") << AnchorState::Unattached << PassageOrigin::Digest
                            << QStringList(
                                   {QStringLiteral("“It got CNY 600 million, CNY 600 million in all.”"),
                                    marked, reference,
                                    QStringLiteral("From the digest of the article, not the "
                                                   "publisher's words.")})
                                   .join(u'\n');
    QTest::newRow("copy") << AnchorState::Exact << PassageOrigin::Copy
                          << QStringList(
                                 {copy, marked, reference,
                                  QStringLiteral("The publisher's words, from a copy of the article.")})
                                 .join(u'\n');
    QTest::newRow("changed copy") << AnchorState::Moved << PassageOrigin::Copy
                                  << QStringList({copy, marked, reference,
                                                  QStringLiteral("From a changed copy of the article; the "
                                                                 "phrase was found again.")})
                                         .join(u'\n');
}

void CitationTest::saysWhoseWordsItQuotes()
{
    QFETCH(AnchorState, state);
    QFETCH(PassageOrigin, origin);
    QTEST(citation(passage(state), origin), "lines");
}

void CitationTest::leavesOutWhatIsUnknown()
{
    ShownPassage bare;
    bare.title = QStringLiteral("Acme grows");
    bare.paragraph = 1;
    QCOMPARE(citation(bare, PassageOrigin::Digest),
             QStringLiteral("“Acme grows” · paragraph 1.\n"
                            "From the digest of the article, not the publisher's words."));
}

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
