// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plumbline;

namespace {

/// A text with passages marked as ‹prefix|quoted words|suffix›, one after another
/// in the article, and the article without the marks.
struct MarkedArticle {
    QString text;
    std::vector<Passage> passages;
};

MarkedArticle marked(const QString &source)
{
    MarkedArticle article;
    for (qsizetype unit = 0; unit < source.size();) {
        if (source[unit] != QChar(u'‹')) {
            article.text += source[unit++];
            continue;
        }
        const qsizetype end = source.indexOf(QChar(u'›'), unit);
        const QStringList parts = source.mid(unit + 1, end - unit - 1).split(QLatin1Char('|'));
        Passage passage;
        passage.key = PassageKey(article.passages.size());
        passage.quote = {parts[0], parts[1], parts[2]};
        passage.inArticle.start = codePointCount(article.text) + codePointCount(parts[0]);
        passage.inArticle.end = passage.inArticle.start + codePointCount(parts[1]);
        article.passages.push_back(passage);
        article.text += parts.join(QString());
        unit = end + 1;
    }
    return article;
}

/// The copy with `[` and `]` around what was found, then the states of all passages.
QString printed(const QString &copy, const CopyAnchors &found)
{
    const CodePoints points(copy);
    std::vector<std::pair<qsizetype, QChar>> marks;
    QString states;
    for (const Anchor &anchor : found.anchors) {
        states += QLatin1Char(anchor.state == AnchorState::Moved ? 'M' : 'L');
        if (const auto units = points.toUtf16(anchor.place); units && anchor.state == AnchorState::Moved) {
            marks.push_back({units->start, QLatin1Char('[')});
            marks.push_back({units->end, QLatin1Char(']')});
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QString text = copy;
    for (const auto &[place, mark] : marks)
        text.insert(place, mark);
    return text + QStringLiteral(" = ") + states;
}

QString found(const QString &source, const QString &copy)
{
    return printed(copy, ChangedCopy(copy).anchors(marked(source).passages));
}

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheArticleThePositionHolds_data();
    void inTheArticleThePositionHolds();
    void inAChangedCopy_data();
    void inAChangedCopy();
    void countsWhatStandsInOrder_data();
    void countsWhatStandsInOrder();
    void anyUnchangedTextIsFoundAgain();
    void hostileTextsEndSoon_data();
    void hostileTextsEndSoon();
    void hostileQuotesAreLost_data();
    void hostileQuotesAreLost();
};

void AnchorTest::inTheArticleThePositionHolds_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<bool>("exact");
    QTest::newRow("holds") << 3 << 6 << QStringLiteral("66%") << true;
    QTest::newRow("behind an emoji") << 7 << 9 << QStringLiteral("云端") << true;
    QTest::newRow("other words") << 3 << 6 << QStringLiteral("65%") << false;
    QTest::newRow("one further") << 4 << 7 << QStringLiteral("66%") << false;
    QTest::newRow("longer") << 3 << 7 << QStringLiteral("66%") << false;
    QTest::newRow("empty") << 3 << 3 << QString() << false;
    QTest::newRow("beyond the end") << 8 << 99 << QStringLiteral("66%") << false;
    QTest::newRow("beyond the end, null") << 8 << 99 << QString() << false;
    QTest::newRow("negative") << -3 << 0 << QStringLiteral("66%") << false;
}

void AnchorTest::inTheArticleThePositionHolds()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, quoted);
    QFETCH(bool, exact);
    Passage passage;
    passage.inArticle = {start, end};
    passage.quote.exact = quoted;
    const Anchor anchor = anchorInArticle(CodePoints(QStringLiteral("📈a 66% 云端 66%")), passage);
    QCOMPARE(anchor.state, exact ? AnchorState::Exact : AnchorState::Lost);
    QCOMPARE(anchor.place, exact ? passage.inArticle : CodePointSpan());
}

void AnchorTest::inAChangedCopy_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char16_t *source, const char16_t *copy,
                        const char16_t *result) {
        QTest::newRow(name) << QStringView(source).toString() << QStringView(copy).toString()
                            << QStringView(result).toString();
    };
    const char16_t *const sales = u"Acme said its ‹sales rose by |66%| in the quarter›. Then it slept.";
    row("new words before it", sales, u"Updated! Acme said its sales rose by 66% in the quarter.",
        u"Updated! Acme said its sales rose by [66%] in the quarter. = M");
    row("emoji before it", sales, u"📈📈 Acme said its sales rose by 66% in the quarter.",
        u"📈📈 Acme said its sales rose by [66%] in the quarter. = M");
    row("other spaces", sales, u"Acme said its sales rose\nby\u00a066% in  the quarter.",
        u"Acme said its sales rose\nby\u00a0[66%] in  the quarter. = M");
    row("edited around", sales, u"Its sales rose by some 66% in this quarter.",
        u"Its sales rose by some [66%] in this quarter. = M");
    row("gone", sales, u"Acme said its sales were fine. Then it slept.",
        u"Acme said its sales were fine. Then it slept. = L");
    row("empty copy", sales, u"", u" = L");
    // Figures to the letter.
    row("another figure", sales, u"Acme said its sales rose by 65% in the quarter.",
        u"Acme said its sales rose by 65% in the quarter. = L");
    row("more digits before", sales, u"Acme said its sales rose by 166% in the quarter.",
        u"Acme said its sales rose by 166% in the quarter. = L");
    row("more digits behind", sales, u"Acme said its sales rose by 66.5% in the quarter.",
        u"Acme said its sales rose by 66.5% in the quarter. = L");
    row("a sign", sales, u"Acme said its sales rose by -66% in the quarter.",
        u"Acme said its sales rose by -66% in the quarter. = L");
    row("another unit", sales, u"Acme said its sales rose by 66 percentage points in the quarter.",
        u"Acme said its sales rose by 66 percentage points in the quarter. = L");
    row("no unit", sales, u"Acme said its sales rose by 66 in the quarter.",
        u"Acme said its sales rose by 66 in the quarter. = L");
    row("another direction", sales, u"Acme said its sales fell by 66% in the quarter.",
        u"Acme said its sales fell by 66% in the quarter. = L");
    row("a denial", sales, u"Acme said its sales rose not by 66% in the quarter.",
        u"Acme said its sales rose not by 66% in the quarter. = L");
    const char16_t *const round = u"It ‹raised |CNY 600 million| (USD 87 million) from› banks.";
    row("money", round, u"In all it raised CNY 600 million (USD 87 million) from the banks.",
        u"In all it raised [CNY 600 million] (USD 87 million) from the banks. = M");
    row("another currency", round, u"It raised USD 600 million (USD 87 million) from banks.",
        u"It raised USD 600 million (USD 87 million) from banks. = L");
    row("no currency", round, u"It raised 600 million (USD 87 million) from banks.",
        u"It raised 600 million (USD 87 million) from banks. = L");
    row("another multiplier", round, u"It raised CNY 600 billion (USD 87 million) from banks.",
        u"It raised CNY 600 billion (USD 87 million) from banks. = L");
    row("one digit fewer", round, u"It raised CNY 60 million (USD 87 million) from banks.",
        u"It raised CNY 60 million (USD 87 million) from banks. = L");
    row("another conversion beside it", round, u"It raised CNY 600 million (USD 88 million) from banks.",
        u"It raised [CNY 600 million] (USD 88 million) from banks. = M");
    row("currency before the quoted words", u"worth ‹about CNY |600 million| or› so",
        u"worth about USD 600 million or so", u"worth about USD 600 million or so = L");
    row("a sign of currency", u"It ‹seeks |$3 billion| in funding›.", u"Now it seeks $3 billion in funding.",
        u"Now it seeks [$3 billion] in funding. = M");
    row("another sign of currency", u"It ‹seeks |$3 billion| in funding›.",
        u"Now it seeks HK$3 billion in funding.", u"Now it seeks HK$3 billion in funding. = L");
    row("a plus behind", u"It has ‹now |6000+| paying customers›.", u"So it has now 6000 paying customers.",
        u"So it has now 6000 paying customers. = L");
    row("range turned round", u"It wants ‹from |10 billion to 20 billion yuan| of money›.",
        u"It wants from 20 billion to 10 billion yuan of money.",
        u"It wants from 20 billion to 10 billion yuan of money. = L");
    // Look-alikes.
    row("look-alike elsewhere, the figure changed at home",
        u"Acme said its ‹cloud sales rose by |66%| in the first quarter›.",
        u"Acme said its cloud sales rose by 65% in the first quarter. Also web sales rose by 66% in the "
        u"quarter.",
        u"Acme said its cloud sales rose by 65% in the first quarter. Also web sales rose by 66% in the "
        u"quarter. = L");
    row("close look-alike elsewhere, the figure changed at home",
        u"Acme said ‹its cloud sales rose by |66%| in the quarter›.",
        u"Acme said its cloud sales rose by 65% in the quarter. Bolt said its steel sales rose by 66% in the "
        u"quarter.",
        u"Acme said its cloud sales rose by 65% in the quarter. Bolt said its steel sales rose by 66% in the "
        u"quarter. = L");
    row("look-alike before it",
        u"Acme: ‹its sales rose by |66%| this year›. Bolt: its sales rose by 64% this year.",
        u"New. Bolt: its sales rose by 64% this year. Acme: its sales rose by 66% this year.",
        u"New. Bolt: its sales rose by 64% this year. Acme: its sales rose by [66%] this year. = M");
    row("two places, equal", u"‹sales rose by |66%| this year›.",
        u"New. Acme sales rose by 66% this year. Bolt sales rose by 66% this year.",
        u"New. Acme sales rose by 66% this year. Bolt sales rose by 66% this year. = L");
    row("two places, context tells", u"Acme and ‹its cloud sales rose by |66%| this year›.",
        u"Bolt had 66% of workers leave. Acme and its cloud sales rose by 66% this year.",
        u"Bolt had 66% of workers leave. Acme and its cloud sales rose by [66%] this year. = M");
    row("same figure of something else", u"‹sales rose by |66%| this year›.",
        u"Workers there had a mean age, and 66% of them were from Bolt.",
        u"Workers there had a mean age, and 66% of them were from Bolt. = L");
    // Words.
    row("spelling mended", u"a ‹big |governemnt cloud contract| for Acme›",
        u"It is a big government cloud contract for Acme",
        u"It is a big [government cloud contract] for Acme = M");
    row("a name is not mended", u"it ‹was |founded in Shanxi| by friends›",
        u"it was founded in Shaanxi by friends", u"it was founded in Shaanxi by friends = L");
    row("a letter is not mended", u"it ‹closed its |series B round| of financing›",
        u"it closed its series A round of financing", u"it closed its series A round of financing = L");
    row("a short name is not mended", u"leads ‹the |IaaS segment| with ease›",
        u"leads the PaaS segment with ease", u"leads the PaaS segment with ease = L");
    row("a short word is not mended", u"it ‹ordered a |land sale| at once›",
        u"it ordered a land salt at once", u"it ordered a land salt at once = L");
    row("a word of direction is not mended", u"it ‹suffered from |falling prices| of chips›",
        u"it suffered from failing prices of chips", u"it suffered from failing prices of chips = L");
    row("a number word", u"it ‹ranked |sixth| in the world›", u"it ranked fifth in the world",
        u"it ranked fifth in the world = L");
    row("a month", u"it ‹won in early |June| of this year›", u"it won in early July of this year",
        u"it won in early July of this year = L");
    row("an acronym", u"‹sold to |US banks| last May›", u"sold to us banks last May",
        u"sold to us banks last May = L");
    row("other letter case", u"‹Acme |Seeks Funding| from State Firms›",
        u"ACME seeks funding from state firms", u"ACME [seeks funding] from state firms = M");
    row("a sentence between", u"‹it had |revenue growth| and more›", u"it had revenue. Growth and more",
        u"it had revenue. Growth and more = L");
    row("a paragraph between", u"‹it had |revenue growth| and more›", u"it had revenue\n\ngrowth and more",
        u"it had revenue\n\ngrowth and more = L");
    row("a word between", u"‹it had |revenue growth| and more›", u"it had revenue net growth and more",
        u"it had revenue net growth and more = L");
    // Quotes without a figure are told by the figures beside them.
    row("bound word", u"‹an increase of |about| 66% in sales›", u"So: an increase of about 66% in sales",
        u"So: an increase of [about] 66% in sales = M");
    row("bound word at another figure", u"‹an increase of |about| 66% in sales›",
        u"So: an increase of about 65% in sales", u"So: an increase of about 65% in sales = L");
    row("definition turned round", u"‹were 22.88 billion yuan, |excluding| interest income›",
        u"were 22.88 billion yuan, including interest income",
        u"were 22.88 billion yuan, including interest income = L");
    // Marks at the ends and typography.
    row("quotation marks", u"‹called the |“strategic pillar”| of the company›",
        u"often called the “strategic pillar” of the company",
        u"often called the [“strategic pillar”] of the company = M");
    row("plain quotation marks", u"‹called the |“strategic pillar”| of the company›",
        u"often called the \"strategic pillar\" of the company",
        u"often called the \"[strategic pillar]\" of the company = M");
    row("apostrophes", u"‹of |Acme’s operating profit| last year›",
        u"some of Acme's operating profit last year", u"some of [Acme's operating profit] last year = M");
    // Chinese.
    row("Chinese", u"公司‹第一季度收入增长|66%|，达到预期›。", u"更新：公司第一季度收入增长66%，达到预期。",
        u"更新：公司第一季度收入增长[66%]，达到预期。 = M");
    row("Chinese, another figure", u"公司‹第一季度收入增长|66%|，达到预期›。",
        u"公司第一季度收入增长56%，达到预期。", u"公司第一季度收入增长56%，达到预期。 = L");
    row("Chinese, another direction", u"公司‹第一季度收入增长|66%|，达到预期›。",
        u"公司第一季度收入下降66%，达到预期。", u"公司第一季度收入下降66%，达到预期。 = L");
    row("Chinese, another multiplier", u"公司‹完成融资|6亿元|人民币以上›。", u"公司完成融资6万元人民币以上。",
        u"公司完成融资6万元人民币以上。 = L");
    row("Chinese name", u"‹成立于|山西省|的太原市›", u"公司成立于陕西省的太原市",
        u"公司成立于陕西省的太原市 = L");
    // Too little to go by.
    row("a bare figure", u"rose ‹|66|› then", u"and 66 it was", u"and 66 it was = L");
    row("a figure with its unit is enough when it is alone", u"paid ‹|CNY 600 million|›",
        u"and CNY 600 million it was", u"and [CNY 600 million] it was = M");
    row("but not when it is there twice", u"paid ‹|CNY 600 million|›", u"CNY 600 million and CNY 600 million",
        u"CNY 600 million and CNY 600 million = L");
    // Neighbours.
    row("twins keep their order",
        u"‹On Monday |Acme opened| its doors›. ‹shares rose by |66%| then›, and ‹shares rose by |66%| then›. "
        u"‹On Friday |Bolt closed| its doors›.",
        u"On Monday Acme opened its doors. Well, shares rose by 66% then, and shares rose by 66% then. "
        u"On Friday Bolt closed its doors.",
        u"On Monday [Acme opened] its doors. Well, shares rose by [66%] then, and shares rose by [66%] then. "
        u"On Friday [Bolt closed] its doors. = MMMM");
    row("a third twin",
        u"‹On Monday |Acme opened| its doors›. ‹shares rose by |66%| then›, and ‹shares rose by |66%| then›. "
        u"‹On Friday |Bolt closed| its doors›.",
        u"On Monday Acme opened its doors. shares rose by 66% then, shares rose by 66% then, shares rose by "
        u"66% then. "
        u"On Friday Bolt closed its doors.",
        u"On Monday [Acme opened] its doors. shares rose by 66% then, shares rose by 66% then, shares rose "
        u"by 66% then. "
        u"On Friday [Bolt closed] its doors. = MLLM");
    row("twins at the beginning",
        u"‹shares rose by |66%| then› and ‹shares rose by |66%| then›. ‹On Friday |Bolt closed| its doors›.",
        u"Well, shares rose by 66% then, and shares rose by 66% then. On Friday Bolt closed its doors.",
        u"Well, shares rose by [66%] then, and shares rose by [66%] then. On Friday [Bolt closed] its doors. "
        u"= MMM");
    row("twins at the beginning, one of them added",
        u"‹shares rose by |66%| then›. ‹On Friday |Bolt closed| its doors›.",
        u"Well, shares rose by 66% then, and shares rose by 66% then. On Friday Bolt closed its doors.",
        u"Well, shares rose by 66% then, and shares rose by 66% then. On Friday [Bolt closed] its doors. = "
        u"LM");
    row("at the beginning, and another behind",
        u"‹shares rose by |66%| then›. ‹On Friday |Bolt closed| its doors›.",
        u"shares rose by 66% then. On Friday Bolt closed its doors. shares rose by 66% then.",
        u"shares rose by 66% then. On Friday [Bolt closed] its doors. shares rose by 66% then. = LM");
    row("at the beginning, and another behind that is known",
        u"its ‹shares rose by |66%| then›. ‹On Friday |Bolt closed| its doors›. ‹shares rose by |66%| then, "
        u"and so to bed›",
        u"its shares rose by 66% then. On Friday Bolt closed its doors. shares rose by 66% then, and so to "
        u"bed",
        u"its shares rose by [66%] then. On Friday [Bolt closed] its doors. shares rose by [66%] then, and "
        u"so to bed = MMM");
    row("a mark alone", u"‹has 6000|+| paying customers›, they say", u"It has 6000+ paying customers",
        u"It has 6000[+] paying customers = M");
    row("a mark alone at another figure", u"‹has 6000|+| paying customers›, they say",
        u"It has 5000+ paying customers", u"It has 5000+ paying customers = L");
    row("a mark alone, gone", u"‹has 6000|+| paying customers›, they say", u"It has 6000 paying customers",
        u"It has 6000 paying customers = L");
    row("one twin left",
        u"‹shares rose by |66%| then›. ‹On Monday |Acme opened| its doors›. ‹shares rose by |66%| then›. "
        u"‹On Friday |Bolt closed| its doors›.",
        u"On Monday Acme opened its doors. shares rose by 66% then. On Friday Bolt closed its doors.",
        u"On Monday [Acme opened] its doors. shares rose by [66%] then. On Friday [Bolt closed] its doors. = "
        u"LMMM");
    row("the headline repeats it",
        u"‹On Monday |Acme opened| its doors›. ‹shares rose by |66%| then›. ‹On Friday |Bolt closed| its "
        u"doors›.",
        u"shares rose by 66% then! On Monday Acme opened its doors. shares rose by 66% then. On Friday Bolt "
        u"closed "
        u"its doors.",
        u"shares rose by 66% then! On Monday [Acme opened] its doors. shares rose by [66%] then. On Friday "
        u"[Bolt closed] "
        u"its doors. = MMM");
}

void AnchorTest::inAChangedCopy()
{
    QFETCH(QString, source);
    QFETCH(QString, copy);
    QTEST(found(source, copy), "result");
}

void AnchorTest::countsWhatStandsInOrder_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<int>("inOrder");
    QTest::newRow("all") << QStringLiteral("x gains 11% here. y loses 22% there. z keeps 33% still.") << 3;
    QTest::newRow("turned round") << QStringLiteral("z keeps 33% still. y loses 22% there. x gains 11% here.")
                                  << 1;
    QTest::newRow("one moved") << QStringLiteral("z keeps 33% still. x gains 11% here. y loses 22% there.")
                               << 2;
    QTest::newRow("one gone") << QStringLiteral("x gains 11% here. z keeps 33% still.") << 2;
    QTest::newRow("none") << QStringLiteral("nothing") << 0;
}

void AnchorTest::countsWhatStandsInOrder()
{
    QFETCH(QString, copy);
    const auto article =
        marked(QStringLiteral("‹x gains |11%| here›. ‹y loses |22%| there›. ‹z keeps |33%| still›."));
    QTEST(ChangedCopy(copy).anchors(article.passages).foundInOrder, "inOrder");
}

/// A longer article in which every sentence looks like the next.
MarkedArticle monotonousArticle(int sentences)
{
    QString source;
    for (int each = 0; each < sentences; ++each)
        source += QStringLiteral("In year %1 ‹sales of unit %1 rose by |%2%| to new heights›.\n\n")
                      .arg(1000 + each)
                      .arg(each);
    return marked(source);
}

void AnchorTest::anyUnchangedTextIsFoundAgain()
{
    const MarkedArticle article = monotonousArticle(300);
    const QString added = QStringLiteral("An 📈 editor's note.\n\n");
    const CopyAnchors result = ChangedCopy(added + article.text).anchors(article.passages);
    QCOMPARE(result.foundInOrder, 300);
    for (size_t each = 0; each < article.passages.size(); ++each) {
        const int shift = codePointCount(added);
        const CodePointSpan span = article.passages[each].inArticle;
        QCOMPARE(result.anchors[each].place, (CodePointSpan{span.start + shift, span.end + shift}));
    }
}

void AnchorTest::hostileTextsEndSoon_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"a ", "66% ", "sales rose by 66% in the quarter ", "sales rose by 65% in the quarter ", "6", ".",
          "“", "\n", "66%\n\n", "quarter sales "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("Chinese") << QStringLiteral("增长66%，");
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QStringLiteral("66%") + QChar(0xDCC8);
    QTest::newRow("nulls") << QString(QChar(0));
}

void AnchorTest::hostileTextsEndSoon()
{
    QFETCH(QString, piece);
    const MarkedArticle article = marked(QStringLiteral(
        "Acme said its ‹sales rose by |66%| in the quarter›. ‹its |quarterly accounts| were late›. "
        "‹|66%|› ‹收入|增长66%|，达到预期›"));
    std::vector<Passage> passages;
    for (int round = 0; round < 25; ++round) {
        for (Passage passage : article.passages) {
            passage.inArticle.start += 1000 * round;
            passage.inArticle.end += 1000 * round;
            passages.push_back(passage);
        }
    }
    const QString copy = piece.repeated(1'000'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const CopyAnchors result = ChangedCopy(copy).anchors(passages);
    QVERIFY2(timer.elapsed() < 60'000, "not bounded");
    for (const Anchor &anchor : result.anchors)
        QCOMPARE(anchor.state, AnchorState::Lost);
}

void AnchorTest::hostileQuotesAreLost_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("suffix");
    const QString lone = QString(QChar(0xD83D));
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("only context") << QStringLiteral("sales rose by") << QString()
                                  << QStringLiteral("this year");
    QTest::newRow("only a mark that is not there")
        << QStringLiteral("rose by 66") << QStringLiteral("+") << QStringLiteral(" this year");
    QTest::newRow("lone surrogates") << lone << lone << lone;
    QTest::newRow("null") << QString() << QString(QChar(0)) << QString();
    QTest::newRow("very long") << QString() << QStringLiteral("sales ").repeated(100'000) << QString();
    QTest::newRow("one long word") << QString() << QString(1'000'000, QLatin1Char('a')) << QString();
}

void AnchorTest::hostileQuotesAreLost()
{
    QFETCH(QString, prefix);
    QFETCH(QString, exact);
    QFETCH(QString, suffix);
    Passage passage;
    passage.quote = {prefix, exact, suffix};
    passage.inArticle = {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
    const ChangedCopy copy(QStringLiteral("sales rose by 66% this year"));
    QCOMPARE(copy.anchors({passage}).anchors.front(), (Anchor{AnchorState::Lost, {}}));
}

QTEST_APPLESS_MAIN(AnchorTest)
#include "anchor_test.moc"
